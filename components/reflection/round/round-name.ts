import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/lib/locale';
import type { Round } from '@/lib/reflection/types';

/** What a round is called: its own name, else its year. */
export function roundName({ names, year }: Pick<Round, 'names' | 'year'>, locale: Locale): string {
  return names?.[locale] ?? String(year);
}

/** The same where it stands alone: *Øvingsrunde*, but *Runde 2022*. */
export function useRoundTitle(): (round: Pick<Round, 'names' | 'year'>) => string {
  const t = useTranslations('reflection');
  const locale = useLocale();
  return (round) => round.names?.[locale] ?? t('round', { name: String(round.year) });
}
