/** How words are compared when something is looked for. */

/** Letters of their own in Norwegian, not others with a mark. */
const LETTERS = new Set(['æ', 'ø', 'å']);
/** Written otherwise in Swedish and in Sámi, and where a keyboard lacks them. */
const SAME: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', đ: 'd', ŋ: 'n', ŧ: 't' };

/**
 * Small letters without accents, æ, ø and å kept; aa counts as å, as in names.
 * @example fold('IDÉ Aasen på Röros') // 'ide åsen på røros'
 */
export function fold(text: string): string {
  const letters = [...text.normalize('NFC').toLocaleLowerCase('nb')].map((letter) => {
    const same = SAME[letter] ?? letter;
    return LETTERS.has(same) ? same : same.normalize('NFD').replace(/\p{M}/gu, '');
  });
  return letters.join('').replaceAll('aa', 'å');
}
