/** What a given total needs. */
import type { SoundProblem } from './soundness';
import type { StructureFault } from './structure';

/**
 * A total without a residual rule, and a total that whole units cannot make.
 * Source: the specification's problem (`residual` is needed with `total`) and step 6.
 * @example total 40 529 500, unit 1 000, largest-remainder: total-not-multiple at pool.total
 */
export function totalFaults({ pool }: SoundProblem): readonly StructureFault[] {
  if (pool?.total === undefined) return [];
  if (pool.residual === undefined) return [{ code: 'missing-residual', path: ['pool', 'residual'] }];
  const isWhole = pool.residual !== 'largest-remainder' || pool.total % pool.rounding.unit === 0;
  return isWhole ? [] : [{ code: 'total-not-multiple', path: ['pool', 'total'] }];
}
