/** A problem starts from pools or from schemes, never from both. */
import type { SoundProblem } from './soundness';
import type { StructureFault } from './structure';

/**
 * Pools beside schemes, pools that some have and others lack, or neither pools nor schemes.
 * Source: the specification's problem: every municipality has a pool and there are no schemes, or the other way round.
 * @param schemeCount all schemes in the problem, sound or not
 * @example no schemes, pools for all but the third municipality: missing-pool at municipalities[2].pool
 */
export function startingPointFaults({ municipalities }: SoundProblem, schemeCount: number): readonly StructureFault[] {
  const withPool = municipalities.filter(({ item }) => item.pool !== undefined);
  if (schemeCount > 0) {
    return withPool.map(({ index }) => ({ code: 'pool-and-schemes', path: ['municipalities', index, 'pool'] }));
  }
  if (municipalities.length > 0 && withPool.length === 0) return [{ code: 'no-starting-point', path: ['schemes'] }];
  return municipalities
    .filter(({ item }) => item.pool === undefined)
    .map(({ index }) => ({ code: 'missing-pool', path: ['municipalities', index, 'pool'] }));
}
