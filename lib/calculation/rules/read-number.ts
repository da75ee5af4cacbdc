/** Reads numbers as Norwegians type them, and refuses what could mean two things. */
import { DECIMAL_MAX_LENGTH } from '@/lib/decimal';
import { type Kroner, parseKroner } from '@/lib/money';
import { failure, ok, type Result } from '@/lib/result';

export const NUMBER_FAULTS = ['not-a-number', 'ambiguous-number', 'negative', 'has-fraction', 'too-large'] as const;
export type NumberFault = (typeof NUMBER_FAULTS)[number];

/** `1.234` is a thousand to some and one to others; `0.625` can only be a fraction. */
const AMBIGUOUS_POINTS = /^[1-9]\d{0,2}(\.\d{3})+$/;
const AMBIGUOUS_MARKS = /^[1-9]\d{0,2}([.,]\d{3})+$/;

/**
 * Whole kroner, or any whole number from 0: spaces between thousands, `kr`, `,-` and `,00` are welcome.
 * @example readAmount('40 529 000 kr') // 40529000
 * @example readAmount('1.234') // 'ambiguous-number'; '−5' gives 'negative', '12,50' 'has-fraction'
 */
export function readAmount(text: string): Result<Kroner, NumberFault> {
  const amount = parseKroner(text);
  if (amount !== null) return amount < 0 ? failure('negative') : ok(amount);
  const { digits } = bare(text);
  if (AMBIGUOUS_MARKS.test(digits)) return failure('ambiguous-number');
  if (/^\d+[.,]\d+$/.test(digits)) return failure('has-fraction');
  return failure(/^\d+$/.test(digits) ? 'too-large' : 'not-a-number');
}

/**
 * A number with a fraction, digit for digit, as the engine takes it. The comma is the decimal mark; a point is read as one
 * where it cannot stand between thousands.
 * @example readDecimal('1,03102') // "1.03102"
 * @example readDecimal('1.03102') // "1.03102"; '1.031' gives 'ambiguous-number'
 */
export function readDecimal(text: string): Result<string, NumberFault> {
  const { isNegative, digits } = bare(text);
  if (AMBIGUOUS_POINTS.test(digits)) return failure('ambiguous-number');
  if (!/^\d+([.,]\d+)?$/.test(digits)) return failure('not-a-number');
  if (isNegative) return failure('negative');
  const decimal = digits.replace(',', '.').replace(/^0+(?=\d)/, '');
  return decimal.length > DECIMAL_MAX_LENGTH ? failure('too-large') : ok(decimal);
}

/** Without spaces, unit and sign. */
function bare(text: string): { readonly isNegative: boolean; readonly digits: string } {
  const compact = text
    .replace(/[\s\u00A0\u2009\u202F]/g, '')
    .replace(/kr\.?$/i, '')
    .replace(/,-$/, '');
  return { isNegative: /^[\u2212\u2013-]/.test(compact), digits: compact.replace(/^[\u2212\u2013-]/, '') };
}

/**
 * A number of the engine as people type it: spaces that a browser does not break, decimal comma. The same in every language
 * of the interface, because it is read back by the functions above.
 * @example writeNumber(40529000) // "40 529 000"
 * @example writeNumber("1.03102") // "1,03102"
 */
export function writeNumber(value: number | string): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '\u00A0');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}
