import type { Locale } from '../locale';
import type { Round } from './types';

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
