/** Step 6: from exact amounts to whole units, and what is left when the pools must make a given total. */
import { roundHalfUp } from '@/lib/decimal';
import { failure, ok, type Result } from '@/lib/result';
import type { PoolRules } from '../schema';
import { type ExactAmounts, sumOf } from './exact-amounts';
import { type Apportionment, apportion } from './largest-remainder';
import { compareText } from './text-order';

/** What the residual rule did. Amounts are whole kroner. */
export type Residual =
  | { readonly rule: 'none' }
  | { readonly rule: 'largest-recipient'; readonly bearer: number; readonly sum: bigint; readonly rest: bigint }
  | { readonly rule: 'largest-remainder'; readonly exactSum: bigint; readonly apportionment: Apportionment };

export type RoundingOutcome = {
  /** The final pools, whole kroner. */
  readonly pools: readonly bigint[];
  /** What plain rounding alone gives, whole kroner. */
  readonly plain: readonly bigint[];
  readonly residual: Residual;
};

/**
 * Rounds every pool to a multiple of the unit and, where a total is given, makes the pools sum to it.
 * Source: C5 (the residual is borne by the largest recipient); the specification's step 6. Fails with `nothing-to-share` where
 * a total is to be shared and all pools are 0. Pools must not be negative.
 * @param numbers the municipalities' numbers, which decide ties: the lowest as text
 * @example pools 1 400 and 1 400, unit 1 000, half-up, total 3 000: 1 000 each, and the rest 1 000 goes to the lowest number
 */
export function roundPools(
  pools: ExactAmounts,
  rules: PoolRules,
  numbers: readonly string[],
): Result<RoundingOutcome, 'nothing-to-share'> {
  const plain = pools.numerators.map((pool) => roundToUnit(pool, pools.denominator, rules.rounding));
  if (rules.total === undefined) return ok({ pools: plain, plain, residual: { rule: 'none' } });
  if (rules.residual === 'largest-recipient') return ok(restToLargest(plain, BigInt(rules.total), numbers));
  return shareByRemainders(pools, plain, rules, numbers);
}

/**
 * One exact amount rounded to a multiple of the unit, in whole kroner.
 * Source: the specification's step 6.
 * @example 2 288 864.40 kr with unit 1 000: half-up 2 289 000, floor 2 288 000
 */
function roundToUnit(numerator: bigint, denominator: bigint, rounding: PoolRules['rounding']): bigint {
  const unit = BigInt(rounding.unit);
  const size = denominator * unit;
  return (rounding.mode === 'floor' ? numerator / size : roundHalfUp(numerator, size)) * unit;
}

function restToLargest(plain: readonly bigint[], total: bigint, numbers: readonly string[]): RoundingOutcome {
  const sum = sumOf(plain);
  const rest = total - sum;
  const bearer = plain.reduce((best, pool, index) => {
    const largest = plain[best] ?? 0n;
    const isLower = compareText(numbers[index] ?? '', numbers[best] ?? '') < 0;
    return pool > largest || (pool === largest && isLower) ? index : best;
  }, 0);
  const pools = plain.map((pool, index) => (index === bearer ? pool + rest : pool));
  return { pools, plain, residual: { rule: 'largest-recipient', bearer, sum, rest } };
}

function shareByRemainders(
  exact: ExactAmounts,
  plain: readonly bigint[],
  rules: PoolRules,
  numbers: readonly string[],
): Result<RoundingOutcome, 'nothing-to-share'> {
  const unit = BigInt(rules.rounding.unit);
  const units = BigInt(rules.total ?? 0) / unit;
  const exactSum = sumOf(exact.numerators);
  if (exactSum === 0n) {
    return units === 0n ? ok({ pools: plain, plain, residual: { rule: 'none' } }) : failure('nothing-to-share');
  }
  const apportionment = apportion(exact.numerators, units, (a, b) => compareText(numbers[a] ?? '', numbers[b] ?? ''));
  const pools = apportionment.shares.map((share) => share * unit);
  return ok({ pools, plain, residual: { rule: 'largest-remainder', exactSum, apportionment } });
}
