import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, ITEM_KINDS, ROUND_STATUSES } from '../../types';
import type { Position, SavedField } from '../types';
import { asksFirst, isClosed, type PositionGround, seenBy, takesPositions, unseenBySigner } from './positions';

const position = (item: string, id: string, answer: Answer, dissent: string | null = null): Position => ({
  item,
  person: { id, name: id },
  answer,
  dissent,
});
const field = (item: string, answer: Answer, version = 1): SavedField => ({
  item,
  version,
  answer,
  savedAt: '2026-01-05T12:00:00.000Z',
  savedBy: { id: 'tuva', name: 'Tuva' },
});
const four: Answer = { state: 'answered', value: 4 };
const items = [
  { id: 'a', kind: 'scale' },
  { id: 'b', kind: 'scale' },
  { id: 'why', kind: 'text' },
] as const;
const first: PositionGround = { round: { positionsFirst: true, status: 'open' }, submissions: 0 };
const whose = (positions: readonly Position[]) => positions.map(({ item, person }) => `${item} ${person.id}`);
const ids = (fields: readonly { readonly item: string }[]) => fields.map(({ item }) => item);

const anyAnswer = fc.constantFrom<Answer>(four, { state: 'no-answer' }, { state: 'not-relevant' }, { state: 'empty' });
const anyItem = fc.constantFrom('a', 'b', 'why');
const anyPosition = fc
  .tuple(anyItem, fc.constantFrom('ida', 'tuva', 'jon'), anyAnswer)
  .map(([item, id, answer]) => position(item, id, answer, `kanari ${id} ${item}`));
const everything = fc.record({
  items: fc.constant(items),
  fields: fc.uniqueArray(
    fc.tuple(anyItem, anyAnswer).map(([item, answer]) => field(item, answer)),
    { selector: ({ item }) => item },
  ),
  positions: fc.uniqueArray(anyPosition, { selector: ({ item, person }) => `${item} ${person.id}` }),
});
const grounds = fc.record({
  round: fc.record({ positionsFirst: fc.boolean(), status: fc.constantFrom(...ROUND_STATUSES) }),
  submissions: fc.nat(3),
});

describe('what a member sees of a field now', () => {
  it('is nothing of others’ for a scale before their own value, while positions come first', () => {
    fc.assert(
      fc.property(everything, (all) => {
        const seen = seenBy('ida', first, all);
        const given = new Set(
          all.positions
            .filter(({ person, answer }) => person.id === 'ida' && answer.state !== 'empty')
            .map((one) => one.item),
        );
        for (const { id, kind } of items) {
          if (given.has(id) || kind !== 'scale') continue;
          expect(ids(seen.fields)).not.toContain(id);
          expect(JSON.stringify(seen)).not.toMatch(new RegExp(`kanari (tuva|jon) ${id}`));
          expect(ids(seen.closed)).toContain(id);
        }
      }),
    );
  });

  it('is each field either seen or closed, never both, and what is not a scale always seen', () => {
    fc.assert(
      fc.property(grounds, everything, (ground, all) => {
        const seen = seenBy('ida', ground, all);
        const closed = ids(seen.closed);
        for (const one of all.fields) expect(ids(seen.fields).includes(one.item)).toBe(!closed.includes(one.item));
        expect(closed).not.toContain('why');
      }),
    );
  });

  it('is everything where nothing is asked first: without the mode, after sending, and when the round is published', () => {
    fc.assert(
      fc.property(grounds, everything, (ground, all) => {
        fc.pre(!ground.round.positionsFirst || ground.submissions > 0 || ground.round.status === 'published');
        expect(seenBy('ida', ground, all)).toEqual({ fields: all.fields, positions: all.positions, closed: [] });
      }),
    );
  });

  it('never takes one’s own positions away', () => {
    fc.assert(
      fc.property(grounds, everything, (ground, all) => {
        const own = (positions: readonly Position[]) => positions.filter(({ person }) => person.id === 'ida');
        expect(own(seenBy('ida', ground, all).positions)).toEqual(own(all.positions));
      }),
    );
  });

  it('opens item by item, with a value or with none of one’s own, and not with an empty one', () => {
    const tuvas = [position('a', 'tuva', four), position('b', 'tuva', four)];
    const fields = [field('a', four), field('b', four)];
    const seen = (own: readonly Position[]) => seenBy('ida', first, { items, fields, positions: [...tuvas, ...own] });
    expect([ids(seen([]).fields), whose(seen([]).positions)]).toEqual([[], []]);
    for (const state of ['no-answer', 'not-relevant'] as const) {
      const opened = seen([position('a', 'ida', { state })]);
      expect([ids(opened.fields), whose(opened.positions)]).toEqual([['a'], ['a tuva', 'a ida']]);
    }
    const empty = seen([position('a', 'ida', { state: 'empty' })]);
    expect([ids(empty.fields), whose(empty.positions)]).toEqual([[], ['a ida']]);
  });

  it('stays closed when the deadline has passed or the round is closed, since more time can be given', () => {
    expect(asksFirst({ round: { positionsFirst: true, status: 'closed' }, submissions: 0 })).toBe(true);
    expect(ITEM_KINDS.filter((kind) => isClosed(first, kind, false))).toEqual(['scale']);
    expect(isClosed(first, 'scale', true)).toBe(false);
  });
});

describe('an own value', () => {
  it('is taken of whatever it opens, and of nothing that is not asked this way', () => {
    expect(ITEM_KINDS.filter((kind) => takesPositions({ positionsFirst: true }, kind))).toEqual(['scale']);
    fc.assert(
      fc.property(grounds, fc.constantFrom(...ITEM_KINDS), (ground, kind) => {
        if (!takesPositions(ground.round, kind)) expect(isClosed(ground, kind, false)).toBe(false);
      }),
    );
    expect(ITEM_KINDS.filter((kind) => takesPositions({ positionsFirst: false }, kind))).toEqual([]);
  });
});

describe('of a closed field', () => {
  it('it is told whether it is answered, and no more than that', () => {
    const all = { items, fields: [field('a', { state: 'answered', value: 5 }, 7)], positions: [] };
    expect(seenBy('ida', first, all).closed).toEqual([
      { item: 'a', isAnswered: true, holdsSomething: true },
      { item: 'b', isAnswered: false, holdsSomething: false },
    ]);
  });
});

describe('a leader who is to sign', () => {
  it('must have seen joint values, cleared ones with a history, and others’ positions; not what is empty', () => {
    const fields = [field('a', { state: 'empty' })];
    const unseen = (positions: readonly Position[]) =>
      unseenBySigner(seenBy('ida', first, { items, fields, positions }).closed);
    expect(unseen([])).toEqual(['a']);
    expect(unseen([position('b', 'tuva', four, 'Uenig')])).toEqual(['a', 'b']);
    expect(unseen([position('a', 'ida', { state: 'no-answer' })])).toEqual([]);
  });
});
