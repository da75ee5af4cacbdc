import type { Locale } from '../locale';
import { ITEM_KINDS, type ItemKind, type ItemText, type Round, type Texts } from './types';

/**
 * What a round is called: its own name, else its year.
 * @example the round of 2022 → "2022"; the one to practise in → "Øvingsrunde"
 */
export function roundName({ names, year }: Pick<Round, 'names' | 'year'>, locale: Locale): string {
  return names?.[locale] ?? String(year);
}

/**
 * The same where it stands alone, as a heading: a name is a heading already, a year needs a word before it.
 * @example the round of 2022 → "Runde 2022"; the one to practise in → "Øvingsrunde", never "Runde Øvingsrunde"
 */
export function roundTitle(
  round: Pick<Round, 'names' | 'year'>,
  locale: Locale,
  ofYear: (year: string) => string,
): string {
  return round.names?.[locale] ?? ofYear(String(round.year));
}

/** The kind that a row of the database names; the check of its table lets no other in. */
export function itemKindOf(kind: string): ItemKind {
  const known = ITEM_KINDS.find((one) => one === kind);
  if (!known) throw new Error(`An item has the unknown kind ${kind}.`);
  return known;
}

/** What is asked, without help and ends. @example questionOf({ nb: { text: 'Hvor ofte?', help: '…' }, … }).nb // 'Hvor ofte?' */
export function questionOf({ nb, nn, en }: Texts<ItemText>): Texts {
  return { nb: nb.text, nn: nn.text, en: en.text };
}
