import { useLocale, useTranslations } from 'next-intl';
import { roundTitle } from '@/lib/reflection/rules';
import type { Round } from '@/lib/reflection/types';

/** For pages, which take what they show from components. */
export { roundName, roundTitle } from '@/lib/reflection/rules';

/** The same where it stands alone: *Øvingsrunde*, but *Runde 2022*. */
export function useRoundTitle(): (round: Pick<Round, 'names' | 'year'>) => string {
  const t = useTranslations('reflection');
  const locale = useLocale();
  return (round) => roundTitle(round, locale, (name) => t('round', { name }));
}
