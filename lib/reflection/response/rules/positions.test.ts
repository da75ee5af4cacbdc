import { describe, expect, it } from 'vitest';
import type { Answer } from '../../types';
import type { Position } from '../types';
import { visiblePositions } from './positions';

const position = (item: string, id: string, answer: Answer): Position => ({
  item,
  person: { id, name: id },
  answer,
  dissent: null,
});
const four: Answer = { state: 'answered', value: 4 };
const whose = (positions: readonly Position[]) => positions.map(({ item, person }) => `${item} ${person.id}`);

describe('positions first', () => {
  const tuva = [position('a', 'tuva', four), position('b', 'tuva', four)];

  it('hides the others’ until the reader has given one for the same item', () => {
    expect(whose(visiblePositions(tuva, 'ida', true))).toEqual([]);
    expect(whose(visiblePositions([...tuva, position('a', 'ida', four)], 'ida', true))).toEqual(['a tuva', 'a ida']);
    expect(whose(visiblePositions([...tuva, position('a', 'ida', { state: 'no-answer' })], 'ida', true))).toEqual([
      'a tuva',
      'a ida',
    ]);
  });

  it('is not passed with an empty one', () => {
    const empty = position('a', 'ida', { state: 'empty' });
    expect(whose(visiblePositions([...tuva, empty], 'ida', true))).toEqual(['a ida']);
  });

  it('hides nothing where the round does not ask for it', () => {
    expect(whose(visiblePositions(tuva, 'ida', false))).toEqual(['a tuva', 'b tuva']);
  });
});
