/** How exactly a time is known, and what may be said of it. */
import type { Registration } from '../../../registration/types';
import { datingOf, seasonOf } from '../../../source/rules';
import type { Season } from '../../../source/types';
import { PRECISIONS, type Precision, type Span } from '../types';

/**
 * What the registration says itself, else what its citation says of the day: `dating=month` names the unit, any other dating
 * means that no source gives a time. What nobody qualifies is a day.
 * @example precisionOf({ content: {}, citation: { source: '002', reference: 'section=5.3;dating=start' } }) // 'undated'
 */
export function precisionOf({ content, citation }: Pick<Registration, 'content' | 'citation'>): Precision {
  const own = PRECISIONS.find((one) => one === content.precision);
  if (own) return own;
  const dating = datingOf(citation);
  if (dating === null) return 'day';
  return PRECISIONS.find((one) => one === dating) ?? 'undated';
}

/**
 * The last day that it can still be going on, as far as is known: the end that is given, or the end of the month, season or year that
 * is named. What has no time at all is over with its stand-in day.
 * @example lastDayOf({ from: '2020-11-01', to: null, precision: 'month' }) // '2020-11-30'
 */
export function lastDayOf({ from, to, precision }: Span): string {
  const end = unitEnd(from, precision);
  return to !== null && to > end ? to : end;
}

function unitEnd(from: string, precision: Precision): string {
  const year = from.slice(0, 4);
  if (precision === 'year') return `${year}-12-31`;
  if (precision === 'month') return endOfMonth(year, Number(from.slice(5, 7)));
  if (precision !== 'season') return from;
  const isDecember = from.slice(5, 7) === '12';
  return endOfMonth(year, isDecember ? 12 : SEASON_ENDS[seasonOf(from)]);
}

/** The month that a season ends with. */
const SEASON_ENDS: Readonly<Record<Season, number>> = { winter: 2, spring: 5, summer: 8, autumn: 11 };

function endOfMonth(year: string, month: number): string {
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

/** Whether the end says more than the beginning at this precision, so that it is worth a word. */
export function hasEnd({ from, to, precision }: Span): boolean {
  if (to === null || to <= from) return false;
  switch (precision) {
    case 'day':
      return true;
    case 'month':
      return to.slice(0, 7) !== from.slice(0, 7);
    case 'season':
    case 'year':
      return to.slice(0, 4) !== from.slice(0, 4);
    case 'undated':
      return false;
  }
}
