import { describe, expect, it } from 'vitest';
import { RESPONSE_STATUSES, ROUND_STATUSES } from '../../types';
import { boardAddress, countStatuses, daysUntil, filterRows, mayFor, pageOf, ROWS_PER_PAGE } from './rules';
import { readBoardAddress } from './schema';

const row = (region: string, status: (typeof RESPONSE_STATUSES)[number]) => ({
  region: { id: region, name: region },
  status,
});
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
    expect(filterRows(twelve, { region: 'b', status: null })).toHaveLength(3);
    expect(filterRows(twelve, { region: 'b', status: 'not-started' })).toHaveLength(2);
    expect(filterRows(twelve, { region: null, status: null })).toHaveLength(12);
    expect(filterRows(twelve, { region: 'c', status: null })).toEqual([]);
  });
  it('shows 357 rows in eight pages, each once', () => {
    const rows = Array.from({ length: 357 }, (_, index) => index);
    const pages = Array.from({ length: 8 }, (_, index) => pageOf(rows, index + 1));
    expect(pages.flat()).toEqual(rows);
    expect(pages[0]).toHaveLength(ROWS_PER_PAGE);
    expect(pageOf(rows, 9)).toEqual([]);
  });
  it('reads back the address it writes', () => {
    const filter = { region: 'innlandet', status: 'awaiting-sign-off', page: 3 } as const;
    const address = boardAddress({ programme: 'pfp', id: '2026' }, filter);
    expect(address).toBe('/program/pfp/refleksjon/2026/oppfolging?region=innlandet&status=venter&side=3');
    const query = Object.fromEntries(new URLSearchParams(address.split('?')[1]));
    expect(readBoardAddress(query)).toEqual({ ...filter, done: null });
    expect(readBoardAddress({ status: 'x', side: '-1', region: ['a', 'b'] })).toEqual({
      region: null,
      status: null,
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
