/** How a figure is rounded for people. What is calculated with is never rounded. */
import { parseDecimal, powerOfTen, roundHalfUp } from '@/lib/decimal';

/**
 * A number as a decimal string with so many decimals, halves away from zero: `20.696` with none is `"21"`, `2.25` with one is
 * `"2.3"`, `-0.04` with one is `"0.0"`. It reads the shortest decimal that the number stands for, so 87/20 = 4.35 rounds to
 * 4.4 although the machine's own value lies a hair below.
 */
export function rounded(value: number, decimals: number): string {
  const { units, decimals: given } = parseDecimal(plain(Math.abs(value)));
  const whole = roundHalfUp(units * powerOfTen(decimals), powerOfTen(given));
  const digits = String(whole).padStart(decimals + 1, '0');
  const sign = value < 0 && whole !== 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Without an exponent; beyond its reach a number has no decimals, or none that anyone rounds to. */
function plain(size: number): string {
  const text = String(size);
  return text.includes('e') ? size.toFixed(20) : text;
}
