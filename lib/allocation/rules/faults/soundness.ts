/**
 * A problem with a fault in one place is still checked in all others, so that its author hears of every fault at once. This
 * finds the municipalities, schemes and pool rules whose own shape is without fault.
 */
import type { PoolRules, Problem, ProblemMunicipality, Scheme } from '../../schema';
import type { StructureFault } from './structure';

/** An item with its place in the problem's list, for paths. */
export type Placed<T> = { readonly item: T; readonly index: number };

/** The parts of a problem that have the right shape. */
export type SoundProblem = {
  readonly municipalities: readonly Placed<ProblemMunicipality>[];
  readonly schemes: readonly Placed<Scheme>[];
  readonly pool: PoolRules | null;
  /** Whether all municipalities are sound: only then do sums over them mean anything. */
  readonly isWhole: boolean;
};

/**
 * The sound parts of an input, given the faults that `structureFaults` found in it.
 * Source: the specification's result: one error for each fault found.
 * @example a fault at municipalities[1].pool leaves municipalities 0 and 2, all schemes and the pool rules; isWhole is false
 */
export function soundParts(input: unknown, faults: readonly StructureFault[]): SoundProblem {
  const problem = faults.some(({ path }) => path.length === 0) ? null : (input as Problem);
  const hasFault = (...place: readonly (string | number)[]) =>
    faults.some(({ path }) => path.length >= place.length && place.every((part, depth) => path[depth] === part));
  const placed = <T>(list: 'municipalities' | 'schemes', items: readonly T[] | undefined): readonly Placed<T>[] => {
    if (!problem || faults.some(({ path }) => path.length === 1 && path[0] === list)) return [];
    const faulty = new Set(faults.filter(({ path }) => path[0] === list).map(({ path }) => path[1]));
    return (items ?? []).map((item, index) => ({ item, index })).filter(({ index }) => !faulty.has(index));
  };
  return {
    municipalities: placed('municipalities', problem?.municipalities),
    schemes: placed('schemes', problem?.schemes),
    pool: problem && !hasFault('pool') ? problem.pool : null,
    isWhole: problem !== null && !hasFault('municipalities'),
  };
}
