import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupByForm, offeredWordings } from './rules';
import { readTakenAddress, readTakeOverAddress, takeOverSchema } from './schema';

const wordings = fc.uniqueArray(fc.record({ version: fc.integer({ min: 1, max: 9 }), isAsked: fc.boolean() }), {
  selector: ({ version }) => version,
});

describe('the wordings that are offered', () => {
  it('are of a foreign programme never newer than the last that was asked, and leave out none before it', () => {
    fc.assert(
      fc.property(wordings, (all) => {
        const last = Math.max(0, ...all.flatMap(({ version, isAsked }) => (isAsked ? version : [])));
        const expected = all.map(({ version }) => version).filter((version) => version <= last);
        expect(offeredWordings(all, false).map(({ version }) => version)).toEqual(expected.toSorted((a, b) => a - b));
      }),
    );
  });

  it('are of a programme of one’s own all, the oldest first', () => {
    fc.assert(
      fc.property(wordings, (all) => {
        const versions = offeredWordings(all, true).map(({ version }) => version);
        expect(versions).toEqual(all.map(({ version }) => version).toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('questions in the order of a form', () => {
  const text = (word: string) => ({ nb: word, nn: word, en: word });
  const item = (id: string) => ({ id, kind: 'text' as const, texts: text(id), wordings: 1, isKnown: false });
  const part = (id: string, ...items: readonly string[]) => ({ id, title: text(id), items });
  const shown = (ids: readonly string[], ...form: ReturnType<typeof part>[]) =>
    groupByForm(ids.map(item), form).map(({ id, items }) => `${id}:${items.map((one) => one.id)}`);

  it('stand each once, whatever the form asks', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.uniqueArray(id), fc.array(fc.array(id), { maxLength: 3 }), (ids, parts) => {
        const form = parts.map((items, index) => part(`part-${index}`, ...items));
        const found = groupByForm(ids.map(item), form).flatMap(({ items }) => items.map((one) => one.id));
        expect(found.toSorted()).toEqual(ids.toSorted());
      }),
    );
  });

  it('follow the form, and what it does not ask comes last', () => {
    expect(shown(['c', 'a', 'b'], part('one', 'b', 'a'), part('none', 'x'))).toEqual(['one:b,a', ':c']);
    expect(shown(['a', 'b'])).toEqual([':a,b']);
    expect(shown([], part('one', 'a'))).toEqual([]);
  });
});

describe('the form', () => {
  const read = (fields: object) => takeOverSchema.safeParse({ programme: 'annet', from: 'pfp', ...fields });
  it('names the questions that are ticked, or all', () => {
    expect(read({ 'take-across-sectors': 'on', 'take-needs-shared': 'on' }).data?.items).toEqual([
      'across-sectors',
      'needs-shared',
    ]);
    expect(read({ 'take-across-sectors': 'on', scope: 'all' }).data?.items).toBe('all');
    expect(read({}).data?.items).toEqual([]);
  });
  it.each([{ 'take-../x': 'on' }, { other: 'on' }, { 'take-a': 'off' }, { scope: 'some' }, { programme: '' }])(
    'refuses %j',
    (fields) => expect(read(fields).success).toBe(false),
  );
});

it('what the addresses carry is read, and what is not ours says nothing', () => {
  expect(readTakeOverAddress({ fra: 'pfp', avvist: 'ingen' })).toEqual({ from: 'pfp', isEmpty: true });
  expect(readTakeOverAddress({ fra: ['a', 'b'] })).toEqual({ from: null, isEmpty: false });
  expect(readTakenAddress({ overtatt: '12', kjent: '2' })).toEqual({ taken: 12, known: 2 });
  expect(readTakenAddress({ overtatt: 'tolv' })).toBeNull();
});
