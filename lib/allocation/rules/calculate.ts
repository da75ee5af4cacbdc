/**
 * The seven steps, one after the other. A calculation keeps every exact amount on the way, so that each step can be written
 * and explained afterwards; nothing is formatted here.
 */
import { failure, ok, type Result } from '@/lib/result';
import type { Problem } from '../schema';
import type { AllocationError } from '../types';
import type { ExactAmounts } from './exact-amounts';
import { allocationError } from './faults/refusal';
import { grantSum } from './grants';
import { applyGuarantee, type Baseline, type GuaranteeOutcome } from './guarantee';
import { applyMinimum } from './minimum';
import { type PoolParts, poolParts } from './parts';
import { poolAmounts } from './pool';
import { applyIndex } from './price-adjustment';
import { type RoundingOutcome, roundPools } from './rounding';
import { type SchemeAmounts, schemeAmounts } from './scheme-amounts';

export type Calculation = {
  readonly problem: Problem;
  readonly schemes: SchemeAmounts | null;
  readonly baselines: readonly Baseline[];
  readonly pool: ExactAmounts;
  readonly minimum: ExactAmounts;
  readonly index: ExactAmounts;
  readonly guarantee: GuaranteeOutcome;
  readonly rounding: RoundingOutcome;
  readonly parts: readonly PoolParts[] | null;
};

/**
 * Calculates every municipality's pool. Takes a validated problem (`validateProblem`).
 * Source: R1–R4; the specification's steps 1–7. Fails where a rule cannot be carried out: `guarantee-not-payable`,
 * `nothing-to-share`, `negative-pool`.
 * @example a given pool of 2 220 000, index "1.03102", unit 1 000, half-up: 2 289 000 kr
 */
export function calculate(problem: Problem): Result<Calculation, readonly AllocationError[]> {
  const schemes = problem.schemes.length > 0 ? schemeAmounts(problem) : null;
  const baselines = problem.municipalities.map(({ history, continued }) => ({
    baseline: grantSum(history),
    continued: grantSum(continued),
  }));
  const rules = problem.pool;
  const pool = poolAmounts(problem, schemes);
  const minimum = rules.minimum === undefined ? pool : applyMinimum(pool, rules.minimum);
  const index = rules.index === undefined ? minimum : applyIndex(minimum, rules.index);

  const guarantee = applyGuarantee(index, baselines, rules.guarantee);
  if (!guarantee.ok) return failure([allocationError(guarantee.failure, ['pool', 'guarantee'])]);
  const exact = guarantee.value.pools;
  const overdrawn = negativePools(exact.numerators);
  if (overdrawn.length > 0) return failure(overdrawn);

  const numbers = problem.municipalities.map(({ number }) => number);
  const rounding = roundPools(exact, rules, numbers);
  if (!rounding.ok) return failure([allocationError(rounding.failure, ['pool', 'total'])]);
  const negative = negativePools(rounding.value.pools);
  if (negative.length > 0) return failure(negative);

  const parts = schemes && poolParts(problem, schemes, rounding.value.pools);
  return ok({
    problem,
    schemes,
    baselines,
    pool,
    minimum,
    index,
    guarantee: guarantee.value,
    rounding: rounding.value,
    parts,
  });
}

function negativePools(pools: readonly bigint[]): readonly AllocationError[] {
  return pools.flatMap((pool, index) =>
    pool < 0n ? [allocationError('negative-pool', ['municipalities', index])] : [],
  );
}
