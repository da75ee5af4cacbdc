import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEM_KINDS } from '../../../types';
import { readBankAddress } from '../schema';
import { type BankEntry, type BankFilter, SPEAKS_TO } from '../types';
import { bankAddress, findItems, inOrder } from './find-items';

describe('the list', () => {
  const entry = (id: string, nb: string, rounds: readonly string[], speaksTo: string | null = null): BankEntry => ({
    id,
    kind: 'scale',
    speaksTo,
    version: 1,
    reconstructed: true,
    texts: { nb, nn: nb, en: `${nb} in English` },
    uses: rounds.map((round) => ({ round: { id: round, year: 2022, names: null }, status: 'published', version: 1 })),
  });
  const entries = [
    entry('across', 'Arbeid på tvers', ['2019', '2022'], 'goal-1'),
    entry('needs', 'Behov hos brukerne', ['2022']),
  ];
  const all = { search: '', kind: null, speaksTo: null, round: null };
  const ids = (more: object) => findItems(entries, { ...all, ...more }).map(({ id }) => id);

  it('finds by words in any language, and by what an item is', () => {
    expect(ids({})).toEqual(['across', 'needs']);
    expect(ids({ search: 'ENGLISH  brukerne' })).toEqual(['needs']);
    expect(ids({ round: '2019' })).toEqual(['across']);
    expect(ids({ speaksTo: 'goal-1', round: '2022' })).toEqual(['across']);
    expect(ids({ kind: 'text' })).toEqual([]);
  });

  it('has an address for every view', () => {
    expect(bankAddress('pfp', all)).toBe('/program/pfp/refleksjon/sporsmal');
    expect(bankAddress('pfp', { ...all, kind: 'text', round: '2022' }, 2)).toBe(
      '/program/pfp/refleksjon/sporsmal?slag=fritekst&runde=2022&side=2',
    );
  });

  it('reads back every address that it writes', () => {
    const filters: fc.Arbitrary<BankFilter> = fc.record({
      search: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.trim()),
      kind: fc.option(fc.constantFrom(...ITEM_KINDS)),
      speaksTo: fc.option(fc.constantFrom(...SPEAKS_TO)),
      round: fc.option(fc.constantFrom('2019', '2022', 'ovelse')),
    });
    fc.assert(
      fc.property(filters, fc.integer({ min: 1, max: 9999 }), (filter, page) => {
        const query = new URLSearchParams(bankAddress('pfp', filter, page).split('?')[1]);
        expect(readBankAddress(Object.fromEntries(query))).toEqual({ ...filter, page });
      }),
    );
  });

  it('lets no filter add what a wider one leaves out, and loses nothing without one', () => {
    const anyEntry = fc
      .record({
        id: fc.uuid(),
        kind: fc.constantFrom(...ITEM_KINDS),
        text: fc.constantFrom('arbeid', 'behov', 'arbeid og behov'),
      })
      .map(({ id, kind, text }) => ({ ...entry(id, text, []), kind }));
    const search = fc.constantFrom('', 'arbeid', 'behov', 'behov arbeid', 'ARBEID');
    fc.assert(
      fc.property(fc.array(anyEntry), search, fc.constantFrom(...ITEM_KINDS), (some, words, kind) => {
        const wide = findItems(some, { ...all, search: words });
        const narrow = findItems(some, { ...all, search: words, kind });
        expect(narrow).toEqual(wide.filter((one) => one.kind === kind));
        expect(findItems(some, all)).toEqual(some);
      }),
    );
  });

  it('stands in the alphabetical order of the reader’s language, each item once', () => {
    const some = [
      entry('a', 'Åpne møter', []),
      entry('b', 'Ærlig', []),
      entry('d', 'Arbeid', []),
      entry('c', 'Arbeid', []),
    ];
    expect(inOrder(some, 'nb').map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 4 }), (shuffled) => {
        expect(inOrder(shuffled, 'nn').map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
      }),
    );
  });
});
