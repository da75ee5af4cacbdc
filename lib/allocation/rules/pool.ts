/** Step 2: the pool before any rule has touched it. */
import type { Problem } from '../schema';
import { type ExactAmounts, exactKroner } from './exact-amounts';
import type { SchemeAmounts } from './scheme-amounts';

/**
 * Each municipality's pool: the sum of its scheme amounts, or the pool that was given.
 * Source: R1 (one yearly amount from five schemes); the specification's step 2.
 * @param schemes null where the problem gives the pools directly
 * @example scheme amounts 252 000 and 1 968 000 make a pool of 2 220 000 kr
 */
export function poolAmounts(problem: Problem, schemes: SchemeAmounts | null): ExactAmounts {
  if (!schemes) return exactKroner(problem.municipalities.map(({ pool }) => pool ?? 0));
  const numerators = problem.municipalities.map((_, index) =>
    schemes.columns.reduce((sum, column) => sum + (column.amounts[index] ?? 0n), 0n),
  );
  return { numerators, denominator: schemes.denominator };
}
