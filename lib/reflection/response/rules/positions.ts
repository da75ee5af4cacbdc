/** Positions first: everyone gives their own value before they see the others'. */
import type { Position } from '../types';

/**
 * What a member sees: own positions always, others' where the round does not ask for positions first, or for the items where the
 * reader has given one.
 * @example visiblePositions([{ item: 'a', person: tuva, … }], ida.id, true) // [] until Ida has given hers for a
 */
export function visiblePositions(
  positions: readonly Position[],
  readerId: string,
  positionsFirst: boolean,
): readonly Position[] {
  const given = new Set(positions.filter(({ person }) => person.id === readerId).map(({ item }) => item));
  return positions.filter(({ item, person }) => !positionsFirst || person.id === readerId || given.has(item));
}
