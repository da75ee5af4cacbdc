/** Reads amounts that are set for single municipalities: a line each, typed or pasted from a spreadsheet. */
import type { FieldFault } from './field-fault';
import { quoted } from './field-fault';
import { readAmount } from './read-number';

export type NamedMunicipality = { readonly number: string; readonly name: string };

/** Far longer than a number, a name and an amount; a longer line is refused unread. */
const LONGEST_LINE = 200;

/** Enough to see what is wrong; the rest is read when these are mended. */
const MOST_FAULTS = 20;

/** The municipality first, then what parts it from the amount, then the amount. */
const LINE =
  /^(?<municipality>\d{4}(?!\d)[\s;:,]*(?:\p{L}[^\d;\t]*?)?|\p{L}[^\d;\t]*?)[\s;:,]+(?<amount>[\u2212\u2013-]?\d.*)$/u;

/**
 * Amounts by municipality number. A municipality is named by its number, its name or both; semicolon, tab, colon or spaces
 * part it from the amount. Empty lines are passed over; every line that cannot be read is a fault with its place.
 * @example readSetAmounts('5007;500 000', …) // { amounts: { "5007": 500000 }, faults: [] }
 * @example "Namsos\t500 000" and "5007 Namsos 500 000 kr" give the same
 */
export function readSetAmounts(
  text: string,
  municipalities: readonly NamedMunicipality[],
  field: string,
): { readonly amounts: Readonly<Record<string, number>>; readonly faults: readonly FieldFault[] } {
  const amounts = new Map<string, number>();
  const faults: FieldFault[] = [];
  const lookUp = numbersByName(municipalities);
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    if (faults.length >= MOST_FAULTS) break;
    const place = { line: index + 1, text: quoted(line) };
    const parts = line.length > LONGEST_LINE ? undefined : LINE.exec(line)?.groups;
    const amount = readAmount(parts?.amount ?? '');
    if (!parts || !amount.ok) {
      faults.push({ field, code: 'set-line', values: place });
      continue;
    }
    const number = lookUp((parts.municipality ?? '').trim());
    if (number === undefined) faults.push({ field, code: 'set-unknown', values: place });
    else if (amounts.has(number)) faults.push({ field, code: 'set-repeated', values: place });
    else amounts.set(number, amount.value);
  }
  return { amounts: Object.fromEntries(amounts), faults };
}

/** Finds a number by itself or by name, whatever its letters' size. A name that two municipalities share names neither. */
function numbersByName(municipalities: readonly NamedMunicipality[]): (text: string) => string | undefined {
  const numbers = new Set(municipalities.map(({ number }) => number));
  const byName = new Map<string, string | undefined>();
  for (const { number, name } of municipalities) {
    const key = name.toLocaleLowerCase('nb');
    byName.set(key, byName.has(key) ? undefined : number);
  }
  return (text) => {
    const digits = /^\d{4}/.exec(text)?.[0];
    if (digits) return numbers.has(digits) ? digits : undefined;
    return byName.get(text.toLocaleLowerCase('nb'));
  };
}
