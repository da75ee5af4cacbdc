import { dateOf, isoDate } from '../../time';

/** The ISO day so many months after another; the last of the month where there is no such day. @example monthsAfter('2019-08-31', 6) // '2020-02-29' */
export function monthsAfter(day: string, months: number): string {
  const from = dateOf(day);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return isoDate(new Date(Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth))));
}

/** Whole months from one ISO day to a later one. @example monthsBetween('2019-10-15', '2020-04-14') // 5 */
export function monthsBetween(from: string, to: string): number {
  const [a, b] = [dateOf(from), dateOf(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return monthsAfter(from, months) <= to ? months : months - 1;
}
