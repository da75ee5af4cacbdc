import { useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { SourceLine } from '@/components/ui/source-line';
import type { GrantTable } from '@/lib/grant-scheme/types';

export function GrantTableSource({ table, cells }: { table: GrantTable; cells: number }) {
  const t = useTranslations('grantSchemes');
  const query = `?programme=${table.programme.id}&year=${table.programme.baselineYear}`;
  return (
    <SourceLine
      source={table.source && <SourceCitation source={table.source} />}
      coverage={t('coverage', { n: cells, of: table.rows.length * table.schemes.length })}
      downloadsOf={t('downloadsOf')}
      downloads={[
        { format: 'CSV', href: `/api/v1/historical-grants.csv${query}` },
        { format: 'JSON', href: `/api/v1/historical-grants${query}` },
      ]}
    />
  );
}
