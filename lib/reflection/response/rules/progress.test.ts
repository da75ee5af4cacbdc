import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, FormItem } from '../../types';
import type { Position, SavedField } from '../types';
import { seenBy } from './positions';
import { progressOf, standingOf } from './progress';

const IDS = ['a', 'b', 'c', 'phases'] as const;
const items = IDS.map((id) => ({
  id,
  kind: (id === 'phases' ? 'matrix' : 'scale') as FormItem['kind'],
  parts: id === 'phases' ? [{ id: 'plan' }, { id: 'run' }] : [],
}));
const field = (item: string, answer: Answer): SavedField => ({ item, version: 1, answer, savedAt: '', savedBy: null });
const given = (...answers: readonly (readonly [string, Answer])[]) =>
  progressOf(
    items,
    standingOf(
      answers.map(([item, answer]) => ({ item, answer })),
      [],
    ),
  );
const four: Answer = { state: 'answered', value: 4 };

const anyFields = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...IDS),
      fc.constantFrom<Answer>(four, { state: 'no-answer' }, { state: 'not-relevant' }, { state: 'empty' }),
    )
    .map(([item, answer]) => field(item, answer)),
  { selector: ({ item }) => item },
);

describe('progress', () => {
  it('is the same number for every member, whatever each of them sees yet', () => {
    const ground = { round: { positionsFirst: true, status: 'open' }, submissions: 0 } as const;
    fc.assert(
      fc.property(anyFields, fc.subarray(['a', 'b', 'c']), (fields, own) => {
        const positions = own.map(
          (item): Position => ({ item, person: { id: 'ida', name: 'Ida' }, answer: four, dissent: null }),
        );
        const seen = seenBy('ida', ground, { items, fields, positions });
        expect(progressOf(items, standingOf(seen.fields, seen.closed))).toEqual(
          progressOf(items, standingOf(fields, [])),
        );
      }),
    );
  });

  it('of the whole is the sum of its sections, and grows by one with an answer', () => {
    fc.assert(
      fc.property(anyFields, fc.nat(items.length), (fields, cut) => {
        const standing = standingOf(fields, []);
        const [one, other] = [progressOf(items.slice(0, cut), standing), progressOf(items.slice(cut), standing)];
        const whole = progressOf(items, standing);
        expect([one.answered + other.answered, one.of + other.of]).toEqual([whole.answered, whole.of]);
        const missing = items.find(({ id, kind }) => kind === 'scale' && !fields.some((one) => one.item === id));
        if (!missing) return;
        const more = progressOf(items, standingOf([...fields, field(missing.id, four)], []));
        expect(more.answered).toBe(whole.answered + 1);
      }),
    );
  });

  it('says complete only where everything is answered, and not started only where nothing is given', () => {
    fc.assert(
      fc.property(anyFields, (fields) => {
        const { answered, of, state } = progressOf(items, standingOf(fields, []));
        expect(state === 'complete').toBe(answered === of);
        expect(state === 'not-started').toBe(fields.every(({ answer }) => answer.state === 'empty'));
      }),
    );
  });

  it('counts not relevant and no answer, and a cleared field not', () => {
    expect(given()).toEqual({ answered: 0, of: 4, state: 'not-started' });
    expect(given(['a', { state: 'no-answer' }], ['b', { state: 'not-relevant' }], ['c', { state: 'empty' }])).toEqual({
      answered: 2,
      of: 4,
      state: 'begun',
    });
  });

  it('counts a matrix once, when every part has a value', () => {
    const matrix = (parts: Record<string, number>) => given(['phases', { state: 'answered', parts }]);
    expect(matrix({ plan: 1 })).toEqual({ answered: 0, of: 4, state: 'begun' });
    expect(matrix({ plan: 1, run: 2 })).toEqual({ answered: 1, of: 4, state: 'begun' });
  });
});
