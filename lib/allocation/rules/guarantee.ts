/** Step 5: the guarantee that nobody is worse off than with last year's grants. */
import { greatestCommonDivisor } from '@/lib/decimal';
import { failure, ok, type Result } from '@/lib/result';
import type { PoolRules } from '../schema';
import { type ExactAmounts, sumOf } from './exact-amounts';

/** What a municipality is held against, in whole kroner. */
export type Baseline = { readonly baseline: bigint; readonly continued: bigint };

export type GuaranteeOutcome = {
  readonly pools: ExactAmounts;
  /** These columns are in units of the pools' denominator *before* the guarantee. */
  readonly denominator: bigint;
  readonly received: readonly bigint[];
  readonly shortfalls: readonly bigint[];
  readonly gains: readonly bigint[];
  readonly totalShortfall: bigint;
  readonly totalGain: bigint;
};

/**
 * Finds who would be worse off, and tops them up if the rule says so.
 * Source: R4, C8, S12; the specification's step 5. Fails with `guarantee-not-payable` if gains are to pay and do not suffice.
 * @param baselines last year's grants, and the grants that run on beside the pool, in whole kroner
 * @example baseline 3 373 000, pool 3 130 000: shortfall 243 000; with `extra` the pool becomes 3 373 000 kr
 */
export function applyGuarantee(
  pools: ExactAmounts,
  baselines: readonly Baseline[],
  rule: PoolRules['guarantee'],
): Result<GuaranteeOutcome, 'guarantee-not-payable'> {
  const { denominator } = pools;
  const counted = rule.reading === 'pool' ? 0n : denominator;
  const received = pools.numerators.map((pool, index) => pool + (baselines[index]?.continued ?? 0n) * counted);
  const differences = received.map((amount, index) => amount - (baselines[index]?.baseline ?? 0n) * denominator);
  const shortfalls = differences.map((difference) => (difference < 0n ? -difference : 0n));
  const gains = differences.map((difference) => (difference > 0n ? difference : 0n));
  const [totalShortfall, totalGain] = [sumOf(shortfalls), sumOf(gains)];
  const outcome = { denominator, received, shortfalls, gains, totalShortfall, totalGain };

  if (rule.topUp === 'none' || totalShortfall === 0n) return ok({ ...outcome, pools });
  if (rule.topUp === 'extra') {
    const numerators = pools.numerators.map((pool, index) => pool + (shortfalls[index] ?? 0n));
    return ok({ ...outcome, pools: { numerators, denominator } });
  }
  if (totalGain < totalShortfall) return failure('guarantee-not-payable');
  return ok({ ...outcome, pools: payFromGains(pools, outcome) });
}

/** Each gain pays the part `totalShortfall / totalGain` of itself, so the sum of all pools stays as it was. */
function payFromGains(pools: ExactAmounts, outcome: Omit<GuaranteeOutcome, 'pools'>): ExactAmounts {
  const { shortfalls, gains, totalShortfall, totalGain } = outcome;
  const divisor = greatestCommonDivisor(totalShortfall, totalGain);
  const [part, whole] = [totalShortfall / divisor, totalGain / divisor];
  const numerators = pools.numerators.map(
    (pool, index) => (pool + (shortfalls[index] ?? 0n)) * whole - (gains[index] ?? 0n) * part,
  );
  return { numerators, denominator: pools.denominator * whole };
}
