/** National identity numbers belong in no answer (security rule 34). The writer is warned; nothing is refused. */

const LOOKS_LIKE = /(?<!\d)(\d{2})(\d{2})\d{2}[ .-]?\d{5}(?!\d)/g;

/**
 * Whether a text holds eleven digits that begin with a day and a month, as national identity numbers, D-numbers (day + 40) and
 * test numbers (month + 40 or + 80) do.
 * @example hasIdentityNumber('Gutten, 010115 12345, …') // true
 * @example hasIdentityNumber('Ring 99 00 12 34 56') // false
 */
export function hasIdentityNumber(text: string): boolean {
  return [...text.matchAll(LOOKS_LIKE)].some(([, day, month]) => {
    const [ofMonth, ofYear] = [Number(day) % 40, Number(month) % 40];
    return ofMonth >= 1 && ofMonth <= 31 && ofYear >= 1 && ofYear <= 12;
  });
}
