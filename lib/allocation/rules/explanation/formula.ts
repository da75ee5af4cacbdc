/** Small builders for the parts of an explanation. */
import type { ExplanationValue, FormulaPart, FormulaSign } from './explanation-types';

/**
 * A formula from decimal strings and signs.
 * @example formula("2220000", "×", "1.03102") reads 2 220 000 × 1,03102
 */
export function formula(...parts: readonly (string | number)[]): readonly FormulaPart[] {
  return parts.map((part) => (isSign(part) ? { type: 'sign', sign: part } : { type: 'number', value: String(part) }));
}

/**
 * Decimal strings with a sign between them.
 * @example between("+", ["1", "2", "3"]) // ["1", "+", "2", "+", "3"]
 */
export function between(sign: FormulaSign, terms: readonly (readonly string[])[]): readonly string[] {
  return terms.flatMap((term, index) => (index === 0 ? term : [sign, ...term]));
}

/** An amount in kroner for a sentence: `amount(2000)` is written 2 000 kr. */
export function amount(kroner: string | number): ExplanationValue {
  return { type: 'amount', amount: String(kroner) };
}

/** A number without a unit for a sentence: `plain("1.03102")` is written 1,03102. */
export function plain(value: string | number): ExplanationValue {
  return { type: 'number', value: String(value) };
}

function isSign(part: string | number): part is FormulaSign {
  return typeof part === 'string' && ['+', '−', '×', '÷', '(', ')'].includes(part);
}
