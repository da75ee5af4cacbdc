import { useTranslations } from 'next-intl';
import type { OutcomeView } from '@/lib/calculation/types';

/** How the amounts lie to those that are decided, in a sentence. */
export function useComparisonText(): (outcome: Pick<OutcomeView, 'comparison' | 'year'>) => string {
  const t = useTranslations('calculation.result');
  return ({ comparison, year }) => {
    if (!comparison) return t('notDecided', { year: String(year) });
    const { compared, deviating } = comparison;
    return deviating === 0 ? t('allAlike', { count: compared }) : t('deviating', { compared, deviating });
  };
}
