import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESPONSE_STATUSES, ROUND_STATUSES } from '../../types';
import { boardAddress, countStatuses, daysUntil, filterRows, mayFor, pageOf, ROWS_PER_PAGE, shownPage } from './rules';
import { readBoardAddress } from './schema';

const row = (region: string, status: (typeof RESPONSE_STATUSES)[number], name = 'Tynset') => ({
  municipality: { id: name, number: '3427', name },
  region: { id: region, name: region },
  status,
});
const ALL = { region: null, status: null, search: '' } as const;
const twelve = [
  ...Array.from({ length: 8 }, () => row('a', 'sent')),
  row('a', 'writing'),
  row('b', 'awaiting-sign-off'),
  row('b', 'not-started'),
  row('b', 'not-started'),
];

describe('the board', () => {
  it('counts every state, and all rows once', () => {
    const counts = countStatuses(twelve);
    expect(counts).toEqual({ sent: 8, writing: 1, 'awaiting-sign-off': 1, 'not-started': 2 });
    expect(Object.values(counts).reduce((a, b) => a + b)).toBe(12);
    expect(countStatuses([])).toEqual({ sent: 0, writing: 0, 'awaiting-sign-off': 0, 'not-started': 0 });
  });
  it('lets through a region, a state, or both', () => {
    expect(filterRows(twelve, { ...ALL, region: 'b' })).toHaveLength(3);
    expect(filterRows(twelve, { ...ALL, region: 'b', status: 'not-started' })).toHaveLength(2);
    expect(filterRows(twelve, ALL)).toHaveLength(12);
    expect(filterRows(twelve, { ...ALL, region: 'c' })).toEqual([]);
  });
  it('finds a municipality by a part of its name, or by its number', () => {
    const rows = ['Nordre Land', 'Nord-Odal', 'Åsnes'].map((name) => row('a', 'sent', name));
    const found = (search: string) => filterRows(rows, { ...ALL, search }).map(({ municipality }) => municipality.name);
    expect(found('NORD')).toEqual(['Nordre Land', 'Nord-Odal']);
    expect(found('åsn')).toEqual(['Åsnes']);
    expect(found('3427')).toHaveLength(3);
    expect(found('342')).toEqual([]);
  });
  it('shows the last page to one who asks for a page beyond it', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 1, max: 9999 }), (count, page) => {
        const rows = Array.from({ length: count }, (_, index) => index);
        const shown = shownPage(count, page);
        expect(shown).toBeLessThanOrEqual(page);
        expect(pageOf(rows, shown).length > 0).toBe(count > 0);
        expect(pageOf(rows, page).length > 0).toBe(count > 0 && shown === page);
      }),
    );
  });
  it('shows 357 rows in eight pages, each once', () => {
    const rows = Array.from({ length: 357 }, (_, index) => index);
    const pages = Array.from({ length: 8 }, (_, index) => pageOf(rows, index + 1));
    expect(pages.flat()).toEqual(rows);
    expect(pages[0]).toHaveLength(ROWS_PER_PAGE);
    expect(pageOf(rows, 9)).toEqual([]);
  });
  it('reads back the address it writes', () => {
    const round = { programme: 'pfp', id: '2026' };
    expect(boardAddress(round, { region: 'innlandet', status: 'awaiting-sign-off', page: 3 })).toBe(
      '/program/pfp/refleksjon/2026/oppfolging?region=innlandet&status=venter&side=3',
    );
    const filters = fc.record({
      region: fc.option(fc.constantFrom('innlandet', 'vestfold-og-telemark')),
      status: fc.option(fc.constantFrom(...RESPONSE_STATUSES)),
      search: fc.string({ maxLength: 30 }).map((text) => text.trim()),
      isWhole: fc.boolean(),
      page: fc.integer({ min: 1, max: 9999 }),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const query = new URLSearchParams(boardAddress(round, filter).split('?')[1]);
        expect(readBoardAddress(Object.fromEntries(query))).toEqual({ ...filter, done: null });
      }),
    );
    expect(readBoardAddress({ status: 'x', side: '-1', region: ['a', 'b'], vis: 'x' })).toEqual({
      ...ALL,
      isWhole: false,
      page: 1,
      done: null,
    });
  });
});

describe('days', () => {
  it.each([
    ['2026-11-22', '2026-11-30', 8],
    ['2026-11-30', '2026-11-30', 0],
    ['2026-12-01', '2026-11-30', -1],
    ['2026-10-24', '2026-10-26', 2], // the clocks change between
  ])('from %s to %s are %i', (today, day, days) => {
    expect(daysUntil(today, day)).toBe(days);
  });
});

describe('what may be done', () => {
  it('is more time before sending and correction after, while the round runs', () => {
    const table = ROUND_STATUSES.map((round) => RESPONSE_STATUSES.map((response) => mayFor(round, response)));
    const running = ['extend', 'extend', 'extend', 'reopen'];
    const none = [null, null, null, null];
    expect(table).toEqual([none, running, running, none]);
  });
});
