import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatInstant, formatInteger } from '@/lib/format';
import type { ReminderRun } from '@/lib/reflection/round/follow-up/types';

/** What was sent before, a line for each time. */
export function ReminderLog({ runs }: { readonly runs: readonly ReminderRun[] }) {
  const t = useTranslations('reflectionRound.reminder');
  const locale = useLocale();
  const number = (value: number) => formatInteger(value, locale);
  return (
    <Section id="tidligere" title={t('logTitle')}>
      {runs.length === 0 ? (
        <p>{t('logEmpty')}</p>
      ) : (
        <DataTable
          caption={t('logCaption')}
          fit="content"
          columns={[
            { id: 'at', header: t('at'), cell: ({ at }) => formatInstant(at, locale) },
            { id: 'municipalities', header: t('municipalities'), cell: (run) => number(run.municipalities) },
            { id: 'mails', header: t('mails'), cell: ({ mails }) => number(mails) },
            { id: 'sent', header: t('sent'), cell: ({ sent }) => number(sent) },
            { id: 'waiting', header: t('waiting'), cell: ({ mails, sent, given }) => number(mails - sent - given) },
            { id: 'given', header: t('given'), cell: ({ given }) => number(given) },
          ]}
          rows={runs}
          rowKey={({ at }) => at.toISOString()}
        />
      )}
    </Section>
  );
}
