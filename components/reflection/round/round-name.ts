import type { Locale } from '@/lib/locale';
import type { Round } from '@/lib/reflection/types';

/** What a round is called: its own name, else its year. */
export function roundName({ names, year }: Pick<Round, 'names' | 'year'>, locale: Locale): string {
  return names?.[locale] ?? String(year);
}
