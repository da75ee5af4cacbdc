/** The calendar as it is read: what is chosen, what lies ahead, year by year. */
import { seasonOf } from '../../../source/rules';
import type { CalendarEvent, CalendarPart, CalendarYear, Phase, Precision, TimelineFilter } from '../types';
import { lastDayOf } from './span';

export function filterEvents(
  events: readonly CalendarEvent[],
  { asks, asked, type, year }: TimelineFilter,
): readonly CalendarEvent[] {
  return events.filter(
    (event) =>
      (asks === null || event.asks === asks) &&
      (asked === null || event.asked.includes(asked)) &&
      (type === null || event.type === type) &&
      (year === null || yearsOf(event).includes(year)),
  );
}

/** The years that an event touches. @example { from: '2021-11-01', to: '2022-02-01', … } // [2021, 2022] */
function yearsOf(event: CalendarEvent): readonly number[] {
  const [first, last] = [Number(event.from.slice(0, 4)), Number(lastDayOf(event).slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Every year that something stands in, from the first. */
export function calendarYears(events: readonly CalendarEvent[]): readonly number[] {
  return [...new Set(events.flatMap(yearsOf))].sort((a, b) => a - b);
}

/** What goes on or is to come, as far as is known, the soonest first. */
export function eventsAhead(events: readonly CalendarEvent[], today: string): readonly CalendarEvent[] {
  return events
    .filter((event) => event.precision !== 'undated' && lastDayOf(event) >= today)
    .sort((a, b) => compare(dayThatCounts(a, today), dayThatCounts(b, today)) || compare(a.id, b.id));
}

/** The day one waits for: the beginning, or the end of what has begun. */
export function dayThatCounts(event: CalendarEvent, today: string): string {
  return event.from >= today ? event.from : lastDayOf(event);
}

/** How roughly something is dated, the roughest first: what is known of the year alone stands before its months. */
const RANK: Readonly<Record<Precision, number>> = { undated: 0, year: 1, season: 2, month: 3, day: 3 };

/**
 * Year by year, and in each year first what is known of the year alone, then seasons and months in the order of time. Each event
 * stands once, where it begins.
 */
export function byYear(events: readonly CalendarEvent[]): readonly CalendarYear[] {
  const years = [...new Set(events.map(({ from }) => Number(from.slice(0, 4))))].sort((a, b) => a - b);
  return years.map((year) => {
    const own = events.filter(({ from }) => Number(from.slice(0, 4)) === year);
    const keys = [...new Set(own.map(partKey))];
    const parts = keys.map((key): CalendarPart => {
      const members = own.filter((event) => partKey(event) === key);
      const [first] = members;
      const precision = first?.precision === 'day' ? 'month' : (first?.precision ?? 'month');
      return { key, span: { from: `${key.slice(0, 7)}-01`, to: null, precision }, events: members };
    });
    return { year, parts: parts.sort((a, b) => compare(sortKey(a), sortKey(b))) };
  });
}

/** `2020-11-3`: the first month of the unit, then its rank. */
function partKey({ from, precision }: CalendarEvent): string {
  const rank = RANK[precision];
  if (rank <= RANK.year) return `${from.slice(0, 4)}-01-${rank}`;
  if (rank === RANK.season) return `${from.slice(0, 4)}-${SEASON_STARTS[seasonOf(from)]}-${rank}`;
  return `${from.slice(0, 7)}-${rank}`;
}
const SEASON_STARTS = { winter: '01', spring: '03', summer: '06', autumn: '09' } as const;

function sortKey({ key }: CalendarPart): string {
  const rank = key.slice(8);
  return Number(rank) <= RANK.year ? `0-${rank}` : `1-${key}`;
}

/** How many phases run at the same time as another for at least a day. */
export function countOverlapping(phases: readonly Phase[]): number {
  return phases.filter((one) => phases.some((other) => other !== one && other.from <= one.to && one.from <= other.to))
    .length;
}

/** Years that an axis has to reach over. */
export function axisOf(days: readonly string[]): { readonly first: number; readonly last: number } {
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { first: Math.min(...years), last: Math.max(...years) };
}

/**
 * How far along an axis of whole years the beginning of a day lies, in per cent with two decimals.
 * @example placeOf('2020-07-02', { first: 2020, last: 2020 }) // 50
 */
export function placeOf(day: string, { first, last }: { readonly first: number; readonly last: number }): number {
  const [start, end] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  const share = (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
