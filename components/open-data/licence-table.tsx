import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';

const SOURCES = ['report', 'ssb', 'csdata'] as const;

/** Where the figures come from and what may be done with them. */
export function LicenceTable() {
  const t = useTranslations('openData');
  return (
    <DataTable
      caption={t('licenceCaption')}
      captionHidden
      rows={SOURCES}
      rowKey={(source) => source}
      columns={[
        { id: 'source', header: t('licenceSource'), cell: (source) => t(`licences.${source}.source`) },
        { id: 'terms', header: t('licenceTerms'), align: 'start', cell: (source) => t(`licences.${source}.terms`) },
      ]}
    />
  );
}
