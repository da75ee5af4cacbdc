/** The one place that reads the clock. Everything else takes `now` as an argument. */
export function now(): Date {
  return new Date();
}

/** The calendar date in Norway at an instant, as `YYYY-MM-DD`: `2020-12-31T23:30:00Z` is 1 January 2021 there. */
export function osloDate(instant: Date): string {
  return OSLO.format(instant);
}
const OSLO = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** Midnight UTC of a calendar date, as the database stores dates without a time. */
export function dateOf(isoDate: string): Date {
  return new Date(`${isoDate}T00:00:00Z`);
}

/** A date without a time, as the database gives it, as `YYYY-MM-DD`. */
export function isoDate(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** The instant that lies so many milliseconds before another. */
export function before(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() - milliseconds);
}

/** The instant that an ISO text names. Throws where it names none. */
export function instantOf(text: string): Date {
  const instant = new Date(text);
  if (Number.isNaN(instant.getTime())) throw new Error('A text that should name an instant names none.');
  return instant;
}
