import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Delta } from '@/components/ui/delta';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import type { OutcomeView } from '@/lib/calculation/types';
import { formatInteger } from '@/lib/format';

/** The rule that nobody is to be worse off, in both readings side by side (R4, S12), and how far it can be checked at all. */
export function WorseOffSection({ outcome, baselineYear }: { outcome: OutcomeView; baselineYear: number }) {
  const t = useTranslations('calculation.worseOff');
  const r = useTranslations('calculation.result');
  const locale = useLocale();
  const year = String(baselineYear);
  const shortfall = (amount: number | null) =>
    amount === null ? t('fine') : <Delta meaning={r('lower')}>{formatInteger(amount, locale)}</Delta>;
  return (
    <Section id="darligere-ut" title={t('title')} lead={t('lead', { year })}>
      {outcome.worseOff.length === 0 ? (
        <p>{t('none', { year })}</p>
      ) : (
        <DataTable
          caption={t('caption', { year })}
          fit="content"
          columns={[
            { id: 'name', header: r('municipality'), cell: ({ name }) => name },
            { id: 'pool', header: t('pool'), cell: ({ pool }) => shortfall(pool) },
            { id: 'both', header: t('both'), cell: ({ poolAndContinued }) => shortfall(poolAndContinued) },
          ]}
          rows={outcome.worseOff}
          rowKey={({ number }) => number}
        />
      )}
      {!outcome.hasContinued && (
        <Note title={t('unknownTitle')}>
          <p>{t('unknownText')}</p>
        </Note>
      )}
    </Section>
  );
}
