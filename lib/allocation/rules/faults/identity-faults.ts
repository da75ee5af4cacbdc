/** Municipalities and schemes must be told apart. */
import { UNASSIGNED } from '../../types';
import type { Placed, SoundProblem } from './soundness';
import type { StructureFault } from './structure';

/**
 * Numbers and ids that occur twice (the later ones are at fault), and the scheme id that parts reserve.
 * Source: the specification's problem: numbers and ids are unique.
 * @example municipalities 3813, 3801, 3813: duplicate-municipality at municipalities[2].number
 */
export function identityFaults({ municipalities, schemes }: SoundProblem): readonly StructureFault[] {
  const reserved = schemes.filter(({ item }) => item.id === UNASSIGNED);
  return [
    ...repeated(municipalities, ({ number }) => number).map(
      (index) => ({ code: 'duplicate-municipality', path: ['municipalities', index, 'number'] }) as const,
    ),
    ...repeated(schemes, ({ id }) => id).map(
      (index) => ({ code: 'duplicate-scheme', path: ['schemes', index, 'id'] }) as const,
    ),
    ...reserved.map(({ index }) => ({ code: 'reserved-scheme-id', path: ['schemes', index, 'id'] }) as const),
  ];
}

function repeated<T>(items: readonly Placed<T>[], identity: (item: T) => string): readonly number[] {
  const seen = new Set<string>();
  const later: number[] = [];
  for (const { item, index } of items) {
    if (seen.has(identity(item))) later.push(index);
    seen.add(identity(item));
  }
  return later;
}
