/** Step 7: each pool split on the schemes it comes from, in whole kroner. */
import type { Problem } from '../schema';
import { apportion } from './largest-remainder';
import type { SchemeAmounts } from './scheme-amounts';
import { compareText } from './text-order';

/** One municipality's parts in the order of the problem's schemes; `unassigned` where no scheme gives it anything. */
export type PoolParts = { readonly shares: readonly bigint[] } | { readonly unassigned: bigint };

/**
 * Splits each pool in proportion to the municipality's scheme amounts, by largest remainder (ties: the lowest scheme id as
 * text), so that the parts of a pool sum to the pool.
 * Source: R7 (earmarking visible per chapter and post); the specification's step 7.
 * @param pools the final pools, whole kroner
 * @example a pool of 1 000 kr on scheme amounts 1 and 2: parts 333 and 667 kr
 */
export function poolParts(problem: Problem, schemes: SchemeAmounts, pools: readonly bigint[]): readonly PoolParts[] {
  const ranks = schemeRanks(problem);
  const compareTies = (a: number, b: number) => (ranks[a] ?? 0) - (ranks[b] ?? 0);
  return pools.map((pool, index) => {
    const weights = schemes.columns.map((column) => column.amounts[index] ?? 0n);
    if (weights.some((weight) => weight > 0n)) return { shares: apportion(weights, pool, compareTies).shares };
    return pool > 0n ? { unassigned: pool } : { shares: weights };
  });
}

/** Each scheme's place when the ids are sorted as text. */
function schemeRanks(problem: Problem): readonly number[] {
  const sorted = problem.schemes.map(({ id }) => id).sort(compareText);
  const places = new Map(sorted.map((id, place) => [id, place]));
  return problem.schemes.map(({ id }) => places.get(id) ?? 0);
}
