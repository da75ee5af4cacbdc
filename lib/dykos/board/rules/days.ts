/** The days that dashboards begin with, and those that they offer. */
import type { Programme } from '../../../programme/types';
import type { BoardFrame, Marker, PlainView } from '../types';

type Lasting = Pick<Programme, 'firstYear' | 'lastYear' | 'revisedEndYear'>;

/** Today beside the day the programme began; a programme that begins today or later has nothing to be compared with. */
export function plainView({ firstYear }: Pick<Programme, 'firstYear'>, today: string): PlainView {
  const start = `${firstYear}-01-01`;
  return { day: today, compare: start < today ? start : null };
}

/** For one municipality what counts is what is new since the latest round that ended before today; without one, since the beginning. */
export function plainMunicipalityView({ programme, rounds, today }: BoardFrame): PlainView {
  const last = rounds.findLast(({ deadline }) => deadline < today);
  return last ? { day: today, compare: last.deadline } : plainView(programme, today);
}

/** The last days of the years from the one before the programme to its end, as far as they have come. */
export function yearEnds({ firstYear, lastYear, revisedEndYear }: Lasting, today: string): readonly string[] {
  const last = Math.max(lastYear, revisedEndYear ?? lastYear);
  const years = Array.from({ length: Math.max(0, last - firstYear + 2) }, (_, index) => firstYear - 1 + index);
  return years.map((year) => `${year}-12-31`).filter((day) => day <= today);
}

/** The earlier of two days to compare with, the later to look at; the same day twice compares nothing. */
export function inOrder(day: string, compare: string | null): PlainView {
  if (compare === null || compare === day) return { day, compare: null };
  return compare < day ? { day, compare } : { day: compare, compare: day };
}

/** Years that a time axis has to reach over: from the one before the programme to the last of anything shown. */
export function axisYears(
  { firstYear, lastYear, revisedEndYear }: Lasting,
  days: readonly (string | null)[],
): { readonly from: number; readonly to: number } {
  const years = days.flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
  return {
    from: Math.min(firstYear - 1, ...years),
    to: Math.max(lastYear, revisedEndYear ?? lastYear, ...years),
  };
}

/**
 * How far along the axis a day lies, from 0 at the first day of its first year to 1 at the end of its last.
 * @example shareOf('2021-01-01', { from: 2020, to: 2021 }) // 0.5
 */
export function shareOf(day: string, { from, to }: { readonly from: number; readonly to: number }): number {
  const [start, end] = [Date.parse(`${from}-01-01T00:00:00Z`), Date.parse(`${to + 1}-01-01T00:00:00Z`)];
  const share = (Date.parse(`${day}T00:00:00Z`) - start) / (end - start);
  // Days, not their fractions: a leap year must not move the middle.
  return Math.min(1, Math.max(0, Math.round(share * 1000) / 1000));
}

/** What happened between two days, or before the later one where nothing is compared; in the order of time. */
export function markersOf(markers: readonly Marker[], { day }: PlainView): readonly Marker[] {
  return markers.filter(({ from }) => from <= day).toSorted((a, b) => a.from.localeCompare(b.from));
}

/** As near each other as this two signs would cover each other on a phone. */
const NEAR = 0.08;

/** Signs on an axis in rows, so that none covers another: each in the lowest row that is free around it. */
export function stacked(shares: readonly number[]): readonly number[] {
  const rows: number[] = [];
  for (const [index, share] of shares.entries()) {
    const taken = rows.filter((_, other) => Math.abs((shares[other] ?? 0) - share) < NEAR && other < index);
    let row = 0;
    while (taken.includes(row)) row += 1;
    rows.push(row);
  }
  return rows;
}
