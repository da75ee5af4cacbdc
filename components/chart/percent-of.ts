/**
 * How far along a scale from 0 to `whole` a value lies, as an SVG length in per cent with two decimals.
 * A value below zero has no bar; the number beside it tells. Example: `percentOf(3, 12)` gives `"25%"`.
 */
export function percentOf(value: number, whole: number): string {
  if (whole <= 0 || value <= 0) return '0%';
  return `${Math.round((Math.min(value, whole) / whole) * 10_000) / 100}%`;
}

/**
 * Where on a scale a value lies, as an SVG length in per cent with two decimals: 4 on a scale from 1 to 5 is `"75%"`. What lies outside
 * is drawn at the end.
 */
export function positionText(
  value: number,
  { minimum, maximum }: { readonly minimum: number; readonly maximum: number },
): string {
  if (maximum <= minimum) return '0%';
  const share = Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
  return `${Math.round(share * 10_000) / 100}%`;
}
