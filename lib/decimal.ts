/**
 * Exact arithmetic on decimal strings. A decimal such as `"1.03102"` is held as 103102 units of 10⁻⁵, so that no
 * amount passes through floating point. Everything here is integers of any size.
 */

/** Digits, and a point with digits after it. No sign, no exponent, no grouping. */
export const DECIMAL_PATTERN = /^\d+(\.\d+)?$/;

/** The longest decimal that is read: far beyond any real rate, short enough that arithmetic on it is always quick. */
export const DECIMAL_MAX_LENGTH = 40;

/** The value `units / 10^decimals`. */
export type Decimal = { readonly units: bigint; readonly decimals: number };

/** Whether a text is a decimal that `parseDecimal` reads: `"0.7"` is, `".7"`, `"-1"` and `"1e3"` are not. */
export function isDecimal(text: string): boolean {
  return text.length <= DECIMAL_MAX_LENGTH && DECIMAL_PATTERN.test(text);
}

/** Reads `"1.03102"` as `{ units: 103102n, decimals: 5 }`. Throws a RangeError on anything that is not a decimal. */
export function parseDecimal(text: string): Decimal {
  if (!isDecimal(text)) throw new RangeError(`Not a decimal: ${JSON.stringify(text.slice(0, 50))}`);
  const point = text.indexOf('.');
  if (point === -1) return { units: BigInt(text), decimals: 0 };
  return { units: BigInt(text.slice(0, point) + text.slice(point + 1)), decimals: text.length - point - 1 };
}

/** `powerOfTen(3)` is `1000n`. */
export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent);
}

/** The units of a decimal counted with more decimals: `0.7` with 3 decimals is `700n`. */
export function unitsWith(decimals: number, value: Decimal): bigint {
  return value.units * powerOfTen(decimals - value.decimals);
}

/** The greatest whole number not above `numerator / denominator`; the denominator is above 0. −1/2 gives −1. */
export function floorDivide(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

/** The whole number nearest to `numerator / denominator`, halves up: 5/2 gives 3, −5/2 gives −2. */
export function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  return floorDivide(2n * numerator + denominator, 2n * denominator);
}

/** `numerator / denominator` as a decimal string, rounded half-up: `formatFraction(2n, 3n, 4)` is `"0.6667"`. */
export function formatFraction(numerator: bigint, denominator: bigint, decimals: number): string {
  const rounded = roundHalfUp(numerator * powerOfTen(decimals), denominator);
  const digits = String(rounded < 0n ? -rounded : rounded).padStart(decimals + 1, '0');
  const sign = rounded < 0n ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The greatest common divisor of two whole numbers that are not negative: 12 and 18 give 6. */
export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** The least common multiple of two whole numbers above 0: 4 and 6 give 12. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  if (a % b === 0n) return a; // the usual case where many amounts share their units, and far quicker
  return (a / greatestCommonDivisor(a, b)) * b;
}
