import { useLocale, useTranslations } from 'next-intl';
import { ResultPanel } from '@/components/ui/result-panel';
import type { OutcomeView } from '@/lib/calculation/types';
import { formatKroner, signed } from '@/lib/format';
import { useComparisonText } from './use-comparison-text';

/** The answer: the total, how it lies to what is decided, who bears the rest, what was filled up. */
export function OutcomeAnswer({ outcome, baselineYear }: { outcome: OutcomeView; baselineYear: number }) {
  const t = useTranslations('calculation.result');
  const locale = useLocale();
  const kroner = (amount: number) => formatKroner(amount, locale);
  const { sums, regions, residuals, topUps } = outcome;
  const count = regions.reduce((total, { municipalities }) => total + municipalities.length, 0);
  const [bearer, ...others] = residuals;
  const filled = topUps.reduce((total, { amount }) => total + amount, 0);
  const change = signed(sums.change, kroner);
  return (
    <ResultPanel label={t('sumOf', { count })} amount={kroner(outcome.total)}>
      <p>{useComparisonText()(outcome)}</p>
      <p>
        {t('against', { change, year: String(baselineYear) })}{' '}
        {bearer && others.length === 0 && t('residualOne', { amount: kroner(bearer.amount), name: bearer.name })}
        {others.length > 0 && t('residualMany', { count: residuals.length })}
      </p>
      {topUps.length > 0 && <p>{t('topUps', { amount: kroner(filled), count: topUps.length })}</p>}
    </ResultPanel>
  );
}
