import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { RunSummary } from '@/lib/calculation/types';
import { formatInstant, formatInteger } from '@/lib/format';
import { RunMarks } from './run-marks';
import { useAuthorText } from './use-author-text';

export function RunsTable({ runs, programme }: { runs: readonly RunSummary[]; programme: string }) {
  const t = useTranslations('calculation');
  const locale = useLocale();
  const authorText = useAuthorText();
  return (
    <DataTable
      caption={t('runs.caption')}
      columns={[
        {
          id: 'name',
          header: t('runs.name'),
          cell: ({ id, name }) => <Link href={`/program/${programme}/beregning/${id}`}>{name}</Link>,
        },
        { id: 'year', header: t('runs.year'), cell: ({ year }) => year },
        {
          id: 'start',
          header: t('startingPoint.label'),
          align: 'start',
          cell: ({ startingPoint }) => t(`startingPoint.${startingPoint}`),
        },
        {
          id: 'total',
          header: t('runs.total'),
          cell: ({ total }) => (total === null ? '–' : formatInteger(total, locale)),
        },
        { id: 'marks', header: t('runs.marks'), align: 'start', cell: (run) => <RunMarks run={run} /> },
        {
          id: 'savedAt',
          header: t('runs.savedAt'),
          align: 'start',
          cell: ({ createdAt }) => formatInstant(createdAt, locale),
        },
        { id: 'author', header: t('runs.author'), align: 'start', cell: ({ author }) => authorText(author) },
      ]}
      rows={runs}
      rowKey={({ id }) => id}
    />
  );
}
