/**
 * Whole kroner. Grants are decided and paid in whole kroner, so an amount is a safe integer (±9 007 199 254 740 991) and
 * never a fraction. The brand makes the compiler refuse a number that nobody has checked.
 */
declare const brand: unique symbol;
export type Kroner = number & { readonly [brand]: 'Kroner' };

/** Whether a value is whole kroner: a safe integer. `2220000` is, `0.5`, `2 ** 53` and `"5"` are not. */
export function isKroner(value: unknown): value is Kroner {
  return Number.isSafeInteger(value);
}

/** Brands a number as whole kroner. Throws a RangeError if it is not a safe integer: that is a bug, not a user's fault. */
export function kroner(value: number | bigint): Kroner {
  const amount = Number(value);
  if (!isKroner(amount)) throw new RangeError(`Not whole kroner within the safe range: ${value}`);
  return amount;
}

const SPACES = /[\s\u00A0\u2009\u202F]/g;
const MINUS_SIGNS = /^[\u2212\u2013-]/;

/**
 * Reads an amount as people type it: `2 220 000`, `2220000 kr`, `−7 041 000`, `500,-`, `500,00`. Null for anything else;
 * also for `1.234` and `1,234`, which could mean a thousand or one, and for amounts with øre.
 */
export function parseKroner(text: string): Kroner | null {
  const compact = text
    .replace(SPACES, '')
    .replace(MINUS_SIGNS, '-')
    .replace(/kr\.?$/i, '')
    .replace(/,(-|00)$/, '');
  if (!/^-?\d{1,16}$/.test(compact)) return null;
  const amount = Number(compact);
  return isKroner(amount) ? kroner(amount + 0) : null;
}
