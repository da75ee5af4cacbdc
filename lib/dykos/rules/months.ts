/**
 * The ISO day so many months after another; the last of the month where there is no such day. Without dates of the language's own:
 * it is asked for every fact on every day that something turned.
 * @example monthsAfter('2019-08-31', 6) // '2020-02-29'
 */
export function monthsAfter(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  const last = Math.min(Number(day.slice(8, 10)), lastOf(year, month));
  return `${year}-${month < 10 ? '0' : ''}${month}-${last < 10 ? '0' : ''}${last}`;
}

function lastOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whole months from one ISO day to a later one. @example monthsBetween('2019-10-15', '2020-04-14') // 5 */
export function monthsBetween(from: string, to: string): number {
  const count = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  const months = count(to) - count(from);
  return monthsAfter(from, months) <= to ? months : months - 1;
}
