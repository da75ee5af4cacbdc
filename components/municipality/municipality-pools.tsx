import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/chart/chart-figure';
import { ColumnChart } from '@/components/chart/column-chart';
import { SourceCitation } from '@/components/source/source-citation';
import { DataTable } from '@/components/ui/data-table';
import { Delta } from '@/components/ui/delta';
import { formatChange, formatKroner, formatThousands, signed } from '@/lib/format';
import type { MunicipalityPool, MunicipalityProfile } from '@/lib/municipality/types';

/** The pools over the years; each leads to why it is what it is. */
export function MunicipalityPools({ profile }: { profile: MunicipalityProfile }) {
  const t = useTranslations('municipality');
  const locale = useLocale();
  const { pools, grants, programme, number } = profile;
  const thousands = (amount: number) => formatThousands(amount, locale);
  const baseline = grants.length === 0 ? null : grants.reduce((sum, { amount }) => sum + amount, 0);
  const source = pools.find((pool) => pool.source)?.source;
  const address = (pool: MunicipalityPool) => `/program/${programme.id}/kommuner/${number}/${pool.year}`;
  const against = ({ amount }: MunicipalityPool) => {
    if (baseline === null) return '–';
    const text = signed(amount - baseline, thousands);
    return amount < baseline ? <Delta meaning={t('lower')}>{text}</Delta> : text;
  };
  return (
    <ChartFigure
      title={t('poolsTitle')}
      subtitle={t('poolsSubtitle')}
      tableOpen
      table={
        <DataTable
          caption={t('poolsCaption')}
          rows={pools}
          rowKey={({ year }) => String(year)}
          columns={[
            { id: 'year', header: t('year'), cell: ({ year }) => year },
            { id: 'pool', header: t('pool'), cell: ({ amount }) => <strong>{thousands(amount)}</strong> },
            {
              id: 'change',
              header: t('change'),
              cell: (pool) => {
                const before = pools[pools.indexOf(pool) - 1];
                return before ? formatChange(before.amount, pool.amount, locale) : '–';
              },
            },
            { id: 'against', header: t('against', { year: String(programme.baselineYear) }), cell: against },
            {
              id: 'why',
              header: t('why'),
              cell: (pool) => (
                <Link href={address(pool)}>
                  {t.rich('whyYear', {
                    amount: formatKroner(pool.amount, locale),
                    year: String(pool.year),
                    hidden: (text) => <span className="sr-only">{text}</span>,
                  })}
                </Link>
              ),
            },
          ]}
        />
      }
      source={{
        source: source && <SourceCitation source={source} />,
        downloads: [
          { format: 'CSV', href: `/api/v1/allocations.csv?programme=${programme.id}&municipality=${number}` },
          { format: 'JSON', href: `/api/v1/allocations?programme=${programme.id}&municipality=${number}` },
        ],
      }}
    >
      <ColumnChart
        panels={[
          {
            label: t('poolsTitle'),
            columns: pools.slice(-4).map(({ year, amount }) => ({
              label: String(year),
              value: amount,
              text: thousands(amount),
            })),
          },
        ]}
      />
    </ChartFigure>
  );
}
