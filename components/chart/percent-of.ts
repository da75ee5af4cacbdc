/**
 * How far along a scale from 0 to `whole` a value lies, as an SVG length in per cent with two decimals.
 * A value below zero has no bar; the number beside it tells. Example: `percentOf(3, 12)` gives `"25%"`.
 */
export function percentOf(value: number, whole: number): string {
  if (whole <= 0 || value <= 0) return '0%';
  return `${Math.round((Math.min(value, whole) / whole) * 10_000) / 100}%`;
}
