import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { formatInstant, formatInteger } from '@/lib/format';
import type { ExtractableRound, ExtractSummary } from '@/lib/reflection/extract/types';
import { ExtractDownloads } from './extract-downloads';

type ExtractsTableProps = {
  readonly programme: string;
  readonly rounds: readonly ExtractableRound[];
  readonly extracts: readonly ExtractSummary[];
};

export function ExtractsTable({ programme, rounds, extracts }: ExtractsTableProps) {
  const t = useTranslations('reflectionFigure.extract.list');
  const locale = useLocale();
  const names = new Map(rounds.map(({ round }) => [round.id, round.names?.[locale] ?? String(round.year)]));
  if (extracts.length === 0)
    return (
      <Section id="tatt" title={t('title')}>
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      </Section>
    );
  return (
    <Section id="tatt" title={t('title')}>
      <DataTable
        caption={t('caption')}
        captionHidden
        columns={[
          { id: 'taken', header: t('takenAt'), cell: ({ createdAt }) => formatInstant(createdAt, locale) },
          { id: 'by', header: t('by'), align: 'start', cell: ({ isOwn }) => t(isOwn ? 'you' : 'other') },
          {
            id: 'rounds',
            header: t('rounds'),
            align: 'start',
            cell: (extract) => extract.rounds.map((id) => names.get(id) ?? id).join(', '),
          },
          { id: 'rows', header: t('rows'), cell: ({ rows }) => formatInteger(rows, locale) },
          {
            id: 'files',
            header: t('files'),
            align: 'start',
            cell: ({ id, createdAt }) => (
              <ExtractDownloads
                programme={programme}
                id={id}
                of={t('of', { time: formatInstant(createdAt, locale) })}
              />
            ),
          },
          {
            id: 'hash',
            header: t('hash'),
            align: 'start',
            cell: ({ contentHash }) => <span className="fp-extract__hash">{contentHash}</span>,
          },
        ]}
        rows={extracts}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}
