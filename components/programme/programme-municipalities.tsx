import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { groupByRegion, sortPools } from '@/lib/allocation/decided/rules';
import type { PoolTable } from '@/lib/allocation/decided/types';
import { formatThousands } from '@/lib/format';

export function ProgrammeMunicipalities({ table }: { table: PoolTable }) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const { municipalities, years, programme } = table;
  if (municipalities.length === 0)
    return <EmptyState title={t('municipalitiesNone')}>{t('municipalitiesNoneText')}</EmptyState>;
  const year = years.at(-1) ?? programme.firstYear;
  return (
    <DataTable
      caption={t('municipalitiesCaption')}
      captionHidden
      groups={groupByRegion(sortPools(municipalities, { by: 'name', descending: false, year, years })).map((group) => ({
        id: group.region.id,
        cells: [group.region.name],
        rows: group.municipalities,
      }))}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: t('municipality'),
          cell: ({ name, number }) => <Link href={`/program/${programme.id}/kommuner/${number}`}>{name}</Link>,
        },
        { id: 'number', header: t('number'), cell: ({ number }) => number },
        {
          id: 'pool',
          header: t('latestPool', { year: String(year) }),
          cell: ({ pools }) => (pools[year] === undefined ? '–' : formatThousands(pools[year], locale)),
        },
      ]}
      fit="content"
    />
  );
}
