/** Months between days. On the parts of ISO days and not on dates: rules ask a hundred thousand times for one page of a country. */

/** The ISO day so many months after another; the last of the month where there is no such day. @example monthsAfter('2019-08-31', 6) // '2020-02-29' */
export function monthsAfter(day: string, months: number): string {
  const [at, date] = [monthOf(day) + months, dateIn(day)];
  const [year, month] = [Math.floor(at / 12), at % 12];
  return `${padded(year, 4)}-${padded(month + 1, 2)}-${padded(Math.min(date, lastOf(year, month)), 2)}`;
}

/** Whole months from one ISO day to a later one. @example monthsBetween('2019-10-15', '2020-04-14') // 5 */
export function monthsBetween(from: string, to: string): number {
  const months = monthOf(to) - monthOf(from);
  return monthsAfter(from, months) <= to ? months : months - 1;
}

/** Months since the year 0. */
function monthOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function dateIn(day: string): number {
  return Number(day.slice(8, 10));
}

/** The last date of a month that is counted from 0. */
function lastOf(year: number, month: number): number {
  if (month !== 1) return LAST[month] ?? 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
