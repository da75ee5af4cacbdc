/** Amounts leave the engine as whole kroner within the safe range of JSON integers, or the problem is refused. */
import { isKroner } from '@/lib/money';
import type { AllocationError } from '../../types';
import type { Calculation } from '../calculate';
import { sumOf } from '../exact-amounts';
import { allocationError, type FaultPath } from './refusal';

/**
 * The amounts of a calculation that lie outside ±9 007 199 254 740 991 kr: a pool, a baseline, a change, or a sum.
 * Source: the specification's *Numbers*.
 * @example two pools of 9 007 199 254 740 991: amount-out-of-range at municipalities
 */
export function rangeErrors({ rounding, baselines }: Calculation): readonly AllocationError[] {
  const single = rounding.pools.flatMap((pool, index) => {
    const { baseline = 0n, continued = 0n } = baselines[index] ?? {};
    const amounts = [
      pool,
      rounding.plain[index] ?? 0n,
      baseline,
      continued,
      pool - baseline,
      pool + continued - baseline,
    ];
    return outside(amounts, ['municipalities', index]);
  });
  return single.length > 0 ? single : outside([sumOf(rounding.pools), sumOf(rounding.plain)], ['municipalities']);
}

function outside(amounts: readonly bigint[], path: FaultPath): readonly AllocationError[] {
  return amounts.every((amount) => isKroner(Number(amount))) ? [] : [allocationError('amount-out-of-range', path)];
}
