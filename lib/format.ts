/**
 * How numbers, amounts and dates are written for people. Exact: amounts and decimal strings are never turned into
 * floating point on the way. Norwegian uses U+2212 for minus, U+00A0 between thousands and a decimal comma.
 */
import type { Locale } from './locale';

const MINUS = '−';
const NBSP = ' ';
const TAG: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };
const MARKS: Record<Locale, { thousands: string; decimal: string }> = {
  nb: { thousands: NBSP, decimal: ',' },
  nn: { thousands: NBSP, decimal: ',' },
  en: { thousands: ',', decimal: '.' },
};

/**
 * A decimal string (`"-2288864.4000"`) as people write it: `−2 288 864,4000`. With `decimals`, trailing digits beyond that
 * many are dropped only if they are zeros, and zeros are added up to it, so nothing is rounded here.
 */
export function formatDecimal(value: string, locale: Locale, decimals = 0): string {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = (negative ? value.slice(1) : value).split('.');
  const kept = fraction.replace(/0+$/, '').padEnd(decimals, '0');
  const { thousands, decimal } = MARKS[locale];
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, thousands);
  return `${negative ? MINUS : ''}${grouped}${kept ? decimal + kept : ''}`;
}

/** A whole number, grouped: `2 289 000`. */
export function formatInteger(value: number | bigint, locale: Locale): string {
  return formatDecimal(String(value), locale);
}

/** Whole kroner with the unit: `2 289 000 kr`, in English `NOK 2,289,000`. */
export function formatKroner(kroner: number | bigint, locale: Locale): string {
  return withUnit(formatInteger(kroner, locale), locale);
}

/** An exact decimal amount with the unit: `2 288 864,40 kr`. */
export function formatExactKroner(value: string, locale: Locale): string {
  return withUnit(formatDecimal(value, locale, 2), locale);
}

function withUnit(amount: string, locale: Locale): string {
  return locale === 'en' ? `NOK${NBSP}${amount}` : `${amount}${NBSP}kr`;
}

/** Whole kroner under the heading *1 000 kr*: `2 289`; a part of a thousand is shown, never rounded away: `2 288,864`. */
export function formatThousands(kroner: number, locale: Locale): string {
  const value = BigInt(kroner);
  const sign = value < 0n ? '-' : '';
  const size = value < 0n ? -value : value;
  return formatDecimal(`${sign}${size / 1000n}.${String(size % 1000n).padStart(3, '0')}`, locale);
}

/** Millions with one decimal, rounded half-up: `121,4`. */
export function formatMillions(kroner: number, locale: Locale): string {
  return formatDecimal(tenths(BigInt(kroner) * 10n, 1_000_000n), locale, 1);
}

/** The size of a file: `812 kB`, `2,4 MB`. Rounded up to a whole kB, to a tenth of an MB; a thousand bytes to the kB. */
export function formatSize(bytes: number, locale: Locale): string {
  if (bytes < 1_000_000) return `${formatInteger(Math.max(1, Math.ceil(bytes / 1000)), locale)}${NBSP}kB`;
  return `${formatDecimal((Math.ceil(bytes / 100_000) / 10).toFixed(1), locale, 1)}${NBSP}MB`;
}

/** A change with its sign: `+69 000`, `−7 041`, `0`. `write` formats the size. */
export function signed(value: number, write: (size: number) => string): string {
  return value > 0 ? `+${write(value)}` : write(value);
}

/** `part / whole` in per cent with one decimal, half-up away from zero: `31,3 %`. A missing whole gives an en dash. */
export function formatShare(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return '–';
  return percent(tenths(BigInt(part) * 1000n, BigInt(whole)), locale);
}

/** The change from `from` to `to` in per cent with sign: `+3,1 %`. From zero there is no percentage: an en dash. */
export function formatChange(from: number, to: number, locale: Locale): string {
  if (from === 0) return '–';
  const value = tenths((BigInt(to) - BigInt(from)) * 1000n, BigInt(from));
  const text = percent(value, locale);
  return value.startsWith('-') || value === '0.0' ? text : `+${text}`;
}

/** `numerator / denominator`, already in tenths, rounded half away from zero, as a decimal string with one decimal. */
function tenths(numerator: bigint, denominator: bigint): string {
  const negative = numerator < 0n !== denominator < 0n;
  const size = (n: bigint) => (n < 0n ? -n : n);
  const rounded = (2n * size(numerator) + size(denominator)) / (2n * size(denominator));
  return `${negative && rounded !== 0n ? '-' : ''}${rounded / 10n}.${rounded % 10n}`;
}

function percent(value: string, locale: Locale): string {
  const text = formatDecimal(value, locale, 1);
  return locale === 'en' ? `${text}%` : `${text}${NBSP}%`;
}

/** A calendar date from an ISO date (`2021-06-01`): `1. juni 2021`. */
export function formatDate(isoDate: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate.slice(0, 10)}T00:00:00Z`),
  );
}

/** The month of an ISO date (`2020-11-01`): `november 2020`. */
export function formatMonth(isoDate: string, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${isoDate.slice(0, 7)}-01T00:00:00Z`),
  );
}

/** An instant in Norwegian time: `3. november 2026 kl. 13:30`. */
export function formatInstant(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  }).format(instant);
}

/** The same to the second, where it matters which came first: `3. november 2026 kl. 13:30:07`. */
export function formatExactInstant(instant: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(TAG[locale], {
    dateStyle: 'long',
    timeStyle: 'medium',
    timeZone: 'Europe/Oslo',
  }).format(instant);
}

/** The time of day in Norway to the second, written alike in every language: `14:32:07`. */
export function formatClock(instant: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone: 'Europe/Oslo' }).format(instant);
}

/** Sorts names as Norwegian does: æ, ø, å last, and aa as å. */
export function compareNames(a: string, b: string): number {
  return COLLATOR.compare(a, b);
}
const COLLATOR = new Intl.Collator('nb');
