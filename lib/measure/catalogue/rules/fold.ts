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
  const small = text.normalize('NFC').toLocaleLowerCase('nb');
  return small.replace(BEYOND_ASCII, plainLetter).replaceAll('aa', 'å');
}

/** The others are plain as they are; to look at each took a second for the measures of a whole country. */
const BEYOND_ASCII = /\P{ASCII}/gu;

function plainLetter(letter: string): string {
  const same = SAME[letter] ?? letter;
  return LETTERS.has(same) ? same : same.normalize('NFD').replace(/\p{M}/gu, '');
}
