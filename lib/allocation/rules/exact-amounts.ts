/**
 * Exact amounts without fractions: all amounts of a step are counted in one small unit, 1/denominator of a krone. Half a
 * krone and a third are 3 and 2 units of 1/6. Adding and comparing is then plain whole-number arithmetic, and nothing is
 * rounded before the rounding step.
 */
import { formatFraction, leastCommonMultiple } from '@/lib/decimal';
import type { ExactText } from '../types';

/** One amount for each municipality, in the problem's order. */
export type ExactAmounts = { readonly numerators: readonly bigint[]; readonly denominator: bigint };

/**
 * Whole kroner as exact amounts.
 * @example exactKroner([5, 7]) // { numerators: [5n, 7n], denominator: 1n }
 */
export function exactKroner(amounts: readonly number[]): ExactAmounts {
  return { numerators: amounts.map(BigInt), denominator: 1n };
}

/**
 * One municipality's exact amount as people and files read it: four decimals, rounded half-up.
 * @example exactText(1n, 6n) // "0.1667"
 */
export function exactText(numerator: bigint, denominator: bigint): ExactText {
  return formatFraction(numerator, denominator, 4);
}

/**
 * The smallest unit in which amounts of all the given units are whole.
 * @example commonDenominator([10n, 4n]) // 20n
 */
export function commonDenominator(denominators: readonly bigint[]): bigint {
  return denominators.reduce(leastCommonMultiple, 1n);
}

/**
 * The sum over all municipalities, in units of the amounts' denominator.
 * @example sumOf([1n, 2n]) // 3n
 */
export function sumOf(numerators: readonly bigint[]): bigint {
  return numerators.reduce((sum, numerator) => sum + numerator, 0n);
}
