/** What the board counts, shows and lets through. */
import { RESPONSE_STATUSES, type ResponseStatus, type Round, type RoundStatus } from '../../types';
import type { BoardCounts, BoardFilter, BoardRow } from './types';

export const ROWS_PER_PAGE = 50;
const DAY = 86_400_000;

/**
 * How many municipalities are in each state.
 * @example countStatuses(twelve answers, eight of them sent).sent // 8
 */
export function countStatuses(rows: readonly { readonly status: ResponseStatus }[]): BoardCounts {
  const of = (status: ResponseStatus) => rows.filter((row) => row.status === status).length;
  return Object.fromEntries(RESPONSE_STATUSES.map((status) => [status, of(status)])) as Record<ResponseStatus, number>;
}

/**
 * The rows of a region and a state whose municipality is called so; a filter that is null, or empty, lets all through.
 * @example filterRows(rows, { region: null, status: null, search: 'nord' }) // Nordre Land, Nord-Odal …
 */
export function filterRows<Row extends Pick<BoardRow, 'region' | 'status' | 'municipality'>>(
  rows: readonly Row[],
  { region, status, search }: Pick<BoardFilter, 'region' | 'status' | 'search'>,
): readonly Row[] {
  const wanted = search.toLowerCase();
  return rows.filter(
    (row) =>
      (region === null || row.region.id === region) &&
      (status === null || row.status === status) &&
      (row.municipality.name.toLowerCase().includes(wanted) || row.municipality.number === wanted),
  );
}

/** The page that is shown of so many rows: the one asked for, or the last. @example shownPage(357, 99) // 8 */
export function shownPage(rows: number, page: number): number {
  return Math.min(page, Math.max(1, Math.ceil(rows / ROWS_PER_PAGE)));
}

/** The rows of a page, counted from 1; a page past the end is empty. */
export function pageOf<Row>(rows: readonly Row[], page: number): readonly Row[] {
  return rows.slice((page - 1) * ROWS_PER_PAGE, page * ROWS_PER_PAGE);
}

/**
 * Whole days from one calendar date to another; 0 on the last day itself, negative after it.
 * @example daysUntil('2026-11-22', '2026-11-30') // 8
 */
export function daysUntil(today: string, day: string): number {
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY);
}

/** Whether days are worth counting: a hundred and more say less than the date does. */
export function isNear(days: number): boolean {
  return Math.abs(days) < 100;
}

/**
 * What those who run the round may do for a municipality: give more time while it has not sent, reopen what it sent. Nothing
 * before the round opens, and nothing after it is published: the figures are final.
 * @example mayFor('closed', 'sent') // 'reopen'
 * @example mayFor('published', 'sent') // null
 */
export function mayFor(round: RoundStatus, response: ResponseStatus): 'extend' | 'reopen' | null {
  if (round !== 'open' && round !== 'closed') return null;
  return response === 'sent' ? 'reopen' : 'extend';
}

/** The address of the board with a filter; what is null is left out. */
export function boardAddress(
  { programme, id }: Pick<Round, 'programme' | 'id'>,
  filter: Partial<Omit<BoardFilter, 'page'>> & { readonly page?: number } = {},
): string {
  const query = new URLSearchParams();
  if (filter.region) query.set('region', filter.region);
  if (filter.status) query.set('status', STATUS_WORDS[filter.status]);
  if (filter.search) query.set('sok', filter.search);
  if (filter.isWhole) query.set('vis', 'alle');
  if (filter.page && filter.page > 1) query.set('side', String(filter.page));
  const text = query.toString();
  return `/program/${programme}/refleksjon/${id}/oppfolging${text ? `?${text}` : ''}`;
}

/** States as addresses say them. */
export const STATUS_WORDS: Readonly<Record<ResponseStatus, string>> = {
  'not-started': 'ikke-begynt',
  writing: 'under-arbeid',
  'awaiting-sign-off': 'venter',
  sent: 'sendt',
};
