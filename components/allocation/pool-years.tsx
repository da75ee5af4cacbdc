import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { groupByRegion, sortPools, summarisePools } from '@/lib/allocation/decided/rules';
import type { PoolTable } from '@/lib/allocation/decided/types';
import { formatThousands } from '@/lib/format';

/** Every pool of every year, in 1 000 kr, with regional sums: the plain table behind the front page's chart. */
export function PoolYears({ table }: { table: PoolTable }) {
  const [t, a] = [useTranslations('front'), useTranslations('allocations')];
  const locale = useLocale();
  const { municipalities, years, programme } = table;
  const amounts = (pools: Readonly<Record<number, number>>) =>
    years.map((year) => (pools[year] === undefined ? '–' : formatThousands(pools[year], locale)));
  const byName = { by: 'name', descending: false, year: years.at(-1) ?? 0, years } as const;
  return (
    <DataTable
      caption={t('tableCaption')}
      groups={groupByRegion(sortPools(municipalities, byName)).map((group) => ({
        id: group.region.id,
        cells: [group.region.name, ...amounts(group.pools)],
        rows: group.municipalities,
      }))}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'name',
          header: a('municipality'),
          cell: ({ name, number }) => <Link href={`/program/${programme.id}/kommuner/${number}`}>{name}</Link>,
        },
        ...years.map((year) => ({
          id: String(year),
          header: year,
          cell: ({ pools }: (typeof municipalities)[number]) => amounts(pools)[years.indexOf(year)],
        })),
      ]}
      sum={[a('sum'), ...amounts(summarisePools(municipalities).pools)]}
      fit="content"
    />
  );
}
