import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, ItemKind } from '../../types';
import { answerOfRows, submittedRows } from './submitted';

const whole = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const slug = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/);
const answered = (kind: ItemKind): fc.Arbitrary<Answer> => {
  switch (kind) {
    case 'scale':
    case 'number':
      return whole.map((value) => ({ state: 'answered', value }));
    case 'choice':
      return slug.map((id) => ({ state: 'answered', choices: [id] }));
    case 'multiple-choice':
      return fc.uniqueArray(slug, { minLength: 1 }).map((choices) => ({ state: 'answered', choices }));
    case 'text':
      return fc.string({ minLength: 1 }).map((text) => ({ state: 'answered', text }));
    case 'matrix':
      return fc
        .dictionary(slug, fc.integer({ min: 1, max: 5 }), { minKeys: 1, noNullPrototype: true })
        .map((parts) => ({ state: 'answered', parts }));
  }
};
const marks = fc.constantFrom<Answer>({ state: 'not-relevant' }, { state: 'no-answer' }, { state: 'empty' });
const KINDS = ['scale', 'number', 'choice', 'multiple-choice', 'text', 'matrix'] as const;

describe('a sent answer as rows', () => {
  it.each(KINDS)('of the kind %s is read back as it was', (kind) => {
    fc.assert(
      fc.property(fc.oneof(answered(kind), marks), (answer) => {
        expect(answerOfRows(kind, submittedRows('item', answer))).toEqual(answer);
      }),
    );
  });

  it.each(KINDS)('of the kind %s never makes a value of what was not given', (kind) => {
    for (const state of ['not-relevant', 'no-answer'] as const)
      expect(submittedRows('item', { state })).toEqual([
        { itemId: 'item', part: '', state, value: null, choices: [], text: null },
      ]);
    expect(submittedRows('item', { state: 'empty' })).toEqual([]);
    expect(answerOfRows(kind, [])).toEqual({ state: 'empty' });
  });

  it('is one row, and of a matrix one for each part that has a value', () => {
    expect(submittedRows('attention', { state: 'answered', parts: { planning: 2, running: 5 } })).toEqual([
      { itemId: 'attention', part: 'planning', state: 'answered', value: 2, choices: [], text: null },
      { itemId: 'attention', part: 'running', state: 'answered', value: 5, choices: [], text: null },
    ]);
    fc.assert(
      fc.property(fc.oneof(...KINDS.filter((kind) => kind !== 'matrix').map(answered)), (answer) => {
        expect(submittedRows('item', answer)).toHaveLength(1);
      }),
    );
  });
});
