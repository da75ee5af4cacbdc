import type { Locale } from '../locale';
import type { Round } from './types';

/**
 * What a round is called: its own name, else its year.
 * @example the round of 2022 → "2022"; the one to practise in → "Øvingsrunde"
 */
export function roundName({ names, year }: Pick<Round, 'names' | 'year'>, locale: Locale): string {
  return names?.[locale] ?? String(year);
}
