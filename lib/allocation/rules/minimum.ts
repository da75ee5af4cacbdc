/** Step 3: no pool below the minimum. */
import type { ExactAmounts } from './exact-amounts';

/**
 * Lifts every pool below the minimum to it.
 * Source: the specification's step 3: p = max(p, minimum).
 * @param minimum whole kroner
 * @example minimum 1 790 000: a pool of 1 500 000 becomes 1 790 000, one of 2 220 000 stays
 */
export function applyMinimum(pools: ExactAmounts, minimum: number): ExactAmounts {
  const least = BigInt(minimum) * pools.denominator;
  return { ...pools, numerators: pools.numerators.map((pool) => (pool < least ? least : pool)) };
}
