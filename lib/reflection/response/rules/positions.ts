/** Positions first: everyone gives their own value before they see the others'. */
import type { Position } from '../types';
import { isAnswered } from './answer';

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
  const own = positions.filter(({ person, answer }) => person.id === readerId && isAnswered(answer));
  const given = new Set(own.map(({ item }) => item));
  return positions.filter(({ item, person }) => !positionsFirst || person.id === readerId || given.has(item));
}
