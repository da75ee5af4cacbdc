import { useLocale, useTranslations } from 'next-intl';
import { ResultPanel } from '@/components/ui/result-panel';
import type { PoolExplanation } from '@/lib/allocation/explanation/types';
import { formatChange, formatKroner, signed } from '@/lib/format';

/** The amount, and what it is compared with: the year before, and the grants of the baseline year. */
export function PoolAnswer({ explanation }: { explanation: PoolExplanation }) {
  const t = useTranslations('municipality');
  const locale = useLocale();
  const { name, year, amount, previous, baseline, programme } = explanation;
  const kroner = (size: number) => formatKroner(size, locale);
  return (
    <ResultPanel label={t('answer', { name, year: String(year) })} amount={kroner(amount)}>
      {previous && (
        <p>
          {t('answerChange', {
            change: signed(amount - previous.amount, kroner),
            percent: formatChange(previous.amount, amount, locale),
            year: String(previous.year),
          })}
        </p>
      )}
      {baseline !== null && (
        <p>
          {t('answerAgainst', {
            change: signed(amount - baseline, kroner),
            year: String(programme.baselineYear),
          })}
        </p>
      )}
    </ResultPanel>
  );
}
