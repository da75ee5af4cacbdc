import { useTranslations } from 'next-intl';
import { DefinitionList } from '@/components/ui/definition-list';

/** The formats and what to keep within. */
export function FormatList({ requestsPerMinute }: { requestsPerMinute: number }) {
  const t = useTranslations('openData.formats');
  return (
    <DefinitionList
      items={[
        { term: 'JSON', description: t('json') },
        { term: 'CSV', description: t('csv') },
        { term: 'XLSX', description: t('xlsx') },
        { term: t('limitTerm'), description: t('limit', { count: requestsPerMinute }) },
        { term: t('cacheTerm'), description: t('cache') },
      ]}
    />
  );
}
