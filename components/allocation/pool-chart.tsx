import { useLocale, useTranslations } from 'next-intl';
import { BarChart } from '@/components/chart/bar-chart';
import { ChartFigure } from '@/components/chart/chart-figure';
import { SourceCitation } from '@/components/source/source-citation';
import { findExtremes, groupByRegion, sortPools } from '@/lib/allocation/decided/rules';
import type { PoolTable } from '@/lib/allocation/decided/types';
import { formatThousands } from '@/lib/format';
import { PoolYears } from './pool-years';

/** The pools of one year as bars by region, with all years in the table behind. */
export function PoolChart({ table, year }: { table: PoolTable; year: number }) {
  const t = useTranslations('front');
  const locale = useLocale();
  const { municipalities, programme, poolSource } = table;
  const { largest, smallest } = findExtremes(municipalities, year);
  const order = { by: 'pool', descending: true, year, years: table.years } as const;
  const groups = groupByRegion(sortPools(municipalities, order)).map((group) => ({
    label: group.region.name,
    bars: group.municipalities.map(({ name, number, pools }) => ({
      label: name,
      value: pools[year] ?? 0,
      text: formatThousands(pools[year] ?? 0, locale),
      href: `/program/${programme.id}/kommuner/${number}/${year}`,
    })),
  }));
  const names = (some: typeof largest) => some.map(({ name }) => name).join(', ');
  const data = `/api/v1/allocations`;
  const query = `?programme=${programme.id}`;
  return (
    <ChartFigure
      title={t('chartTitle', { largest: names(largest), smallest: names(smallest), count: smallest.length })}
      subtitle={t('chartSubtitle', { year: String(year) })}
      table={<PoolYears table={table} />}
      source={{
        source: poolSource ? <SourceCitation source={poolSource} /> : null,
        coverage: t('coverage', {
          n: municipalities.filter(({ pools }) => pools[year] !== undefined).length,
          of: municipalities.length,
        }),
        downloadsOf: t('downloadsOf'),
        downloads: [
          { format: 'CSV', href: `${data}.csv${query}` },
          { format: 'XLSX', href: `${data}.xlsx${query}` },
          { format: 'JSON', href: `${data}${query}` },
        ],
      }}
    >
      <BarChart groups={groups} />
    </ChartFigure>
  );
}
