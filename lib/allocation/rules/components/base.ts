import type { ComponentRule } from './component-rule';

/**
 * A base amount: the same whole kroner for every municipality.
 * Source: the specification's step 1, `base`.
 * @param amount whole kroner
 * @example 100 000 kr for each of 3 municipalities: baseRule(100000, 3) gives 100 000, 100 000, 100 000
 */
export function baseRule(amount: number, municipalityCount: number): ComponentRule {
  return {
    denominator: 1n,
    amountsIn: (denominator) => new Array<bigint>(municipalityCount).fill(BigInt(amount) * denominator),
  };
}
