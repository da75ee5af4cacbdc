import { useLocale, useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/chart/chart-figure';
import { ColumnChart } from '@/components/chart/column-chart';
import { SourceCitation } from '@/components/source/source-citation';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { summarisePools } from '@/lib/allocation/decided/rules';
import type { PoolTable } from '@/lib/allocation/decided/types';
import { formatChange, formatThousands } from '@/lib/format';

/** The grants before and the pools in total, year by year (Figure 1 as far as the sources give numbers). */
export function ProgrammeYears({ table }: { table: PoolTable }) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const { municipalities, years, programme, poolSource } = table;
  const { pools, baseline } = summarisePools(municipalities);
  const before = String(programme.baselineYear);
  const points = [
    ...(baseline === null ? [] : [{ label: t('baselineRow', { year: before }), amount: baseline as number }]),
    ...years.map((year) => ({ label: String(year), amount: pools[year] as number })),
  ].slice(-4); // the chart tells at most four points in time apart
  if (points.length === 0) return <EmptyState title={t('poolsNone')}>{t('poolsNoneText')}</EmptyState>;
  return (
    <ChartFigure
      title={t('yearsTitle')}
      subtitle={t('yearsSubtitle')}
      table={
        <DataTable
          caption={t('yearsCaption')}
          rows={points}
          rowKey={({ label }) => label}
          columns={[
            { id: 'year', header: t('yearColumn'), cell: ({ label }) => label },
            { id: 'sum', header: t('sumColumn'), cell: ({ amount }) => formatThousands(amount, locale) },
            {
              id: 'change',
              header: t('changeColumn'),
              cell: (point) => {
                const previous = points[points.indexOf(point) - 1];
                return previous ? formatChange(previous.amount, point.amount, locale) : '–';
              },
            },
          ]}
          fit="content"
        />
      }
      source={{
        source: poolSource && <SourceCitation source={poolSource} />,
        coverage: t('coverage', {
          n: municipalities.filter((municipality) => Object.keys(municipality.pools).length > 0).length,
          of: municipalities.length,
        }),
        method: programme.testData ? undefined : t('continuedNote', { year: before }),
        downloadsOf: t('downloadsOf'),
        downloads: [{ format: 'JSON', href: `/api/v1/allocations?programme=${programme.id}` }],
      }}
    >
      <ColumnChart
        panels={[
          {
            label: t('yearsTitle'),
            columns: points.map(({ label, amount }) => ({
              label,
              value: amount,
              text: formatThousands(amount, locale),
            })),
          },
        ]}
      />
    </ChartFigure>
  );
}
