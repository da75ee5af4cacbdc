import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { DownloadLinks } from '@/components/ui/download-links';
import { Section } from '@/components/ui/section';
import { DATASET_FIELDS, type DatasetField } from '@/lib/open-data/rules/columns';
import type { Dataset } from '@/lib/open-data/types';

/** A question that gives something at once, so that nobody starts with an error. */
const EXAMPLES: Record<Dataset, string> = {
  allocations: '?programme=pfp',
  'historical-grants': '?programme=pfp&year=2019',
  indicators: '?id=population_0_24&year=2020',
  'reflection-statistics': '?programme=pfp&round=2022',
};

/** What a data set holds, field by field, and where to fetch it. */
export function DatasetSection({ dataset }: { dataset: Dataset }) {
  const t = useTranslations('openData');
  const address = `/api/v1/${dataset}`;
  const query = EXAMPLES[dataset];
  return (
    <Section id={dataset} title={t(`datasets.${dataset}.title`)} lead={t(`datasets.${dataset}.lead`)}>
      <p>
        <code className="break-all">{`${address}${query}`}</code>
      </p>
      {dataset === 'indicators' && (
        <p className="mt-4">{t.rich('datasets.indicators.note', { code: (id) => <code>{id}</code> })}</p>
      )}
      <div className="mt-2">
        <DownloadLinks
          of={t(`datasets.${dataset}.downloadsOf`)}
          downloads={[
            { format: 'CSV', href: `${address}.csv${query}` },
            { format: 'XLSX', href: `${address}.xlsx${query}` },
            { format: 'JSON', href: `${address}${query}` },
          ]}
        />
      </div>
      <div className="mt-4">
        <FieldTable caption={t(`datasets.${dataset}.caption`)} fields={DATASET_FIELDS[dataset]} />
      </div>
    </Section>
  );
}

function FieldTable({ caption, fields }: { caption: string; fields: readonly DatasetField[] }) {
  const t = useTranslations('openData');
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={fields}
      rowKey={({ name }) => name}
      columns={[
        { id: 'field', header: t('field'), cell: ({ name }) => <code>{name}</code> },
        { id: 'kind', header: t('kind'), align: 'start', cell: ({ kind }) => t(`kinds.${kind}`) },
        { id: 'meaning', header: t('meaning'), align: 'start', cell: ({ meaning }) => t(`fields.${meaning}`) },
      ]}
    />
  );
}
