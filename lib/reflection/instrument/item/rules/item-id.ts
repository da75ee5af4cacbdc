/** Ids that last: suggested from words, never from a running number. */

const FOLDED: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };
/** Small words that say nothing of what is asked. */
const FILLERS = new Set(
  'hvor hva hvem hvilke hvordan i og er det dere de en et som på av for til med om å vi når har den du får gjør seg at'.split(
    ' ',
  ),
);
const MOST_WORDS = 4;

/** Addresses of the item bank that are no item. */
export const RESERVED_ITEM_IDS: readonly string[] = ['ny', 'overta'];

/**
 * An id from what is asked in bokmål: its first telling words, in letters that addresses can carry. Empty where there is no word.
 * One that is taken gets a number after it.
 * @param longest how many characters it may have: 60 for an item, 40 for an option
 * @example suggestId('Hvor godt får dere til arbeid på tvers?', []) // 'godt-arbeid-tvers'
 * @example suggestId('Ungdom', ['ungdom', 'ungdom-2']) // 'ungdom-3'
 */
export function suggestId(text: string, taken: readonly string[], longest = 60): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !FILLERS.has(word));
  const plain = (telling.length > 0 ? telling : words).map(plainLetters).filter((word) => word !== '');
  const base = cut(plain.slice(0, MOST_WORDS).join('-'), longest);
  if (base === '') return '';
  const used = new Set([...taken, ...RESERVED_ITEM_IDS]);
  if (!used.has(base)) return base;
  for (let number = 2; ; number += 1) {
    const id = `${cut(base, longest - String(number).length - 1)}-${number}`;
    if (!used.has(id)) return id;
  }
}

function plainLetters(word: string): string {
  return word
    .replace(/[æøå]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}

function cut(text: string, longest: number): string {
  return text.slice(0, longest).replace(/-+$/, '');
}
