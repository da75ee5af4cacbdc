import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Delta } from '@/components/ui/delta';
import { choosePools, differenceFromBaseline, summarisePools } from '@/lib/allocation/decided/rules';
import type { PoolView } from '@/lib/allocation/decided/schema';
import type { PoolTable } from '@/lib/allocation/decided/types';
import { formatChange, formatShare, formatThousands, signed } from '@/lib/format';
import { type PoolColumn, poolTableProps } from './pool-columns';

type PoolTableYearProps = { readonly table: PoolTable; readonly view: PoolView; readonly year: number };

const NOTHING = '–';

/** One year beside the year before and the grants of the baseline year (C6, C7). */
export function PoolTableYear({ table, view, year }: PoolTableYearProps) {
  const t = useTranslations('allocations');
  const locale = useLocale();
  const { programme, years } = table;
  const baseline = String(programme.baselineYear);
  const previous = years[years.indexOf(year) - 1];
  const whole = summarisePools(table.municipalities).pools[year] ?? 0;
  const thousands = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? NOTHING : formatThousands(amount, locale);
  const before: readonly PoolColumn[] =
    previous === undefined
      ? []
      : [{ id: 'previous', header: previous, cell: ({ pools }) => thousands(pools[previous]) }];
  const change: readonly PoolColumn[] =
    previous === undefined
      ? []
      : [
          {
            id: 'change',
            header: t('change'),
            sort: 'change',
            cell: ({ pools }) =>
              pools[previous] === undefined || pools[year] === undefined
                ? NOTHING
                : formatChange(pools[previous], pools[year], locale),
          },
        ];
  const columns: readonly PoolColumn[] = [
    ...before,
    { id: 'pool', header: year, sort: 'pool', cell: ({ pools }) => <strong>{thousands(pools[year])}</strong> },
    ...change,
    { id: 'share', header: t('share'), cell: ({ pools }) => formatShare(pools[year] ?? 0, whole, locale) },
    {
      id: 'baseline',
      header: t('baseline', { year: baseline }),
      sort: 'baseline',
      cell: (row) => thousands(row.baseline),
    },
    {
      id: 'difference',
      header: t('difference', { year: baseline }),
      sort: 'difference',
      cell: (row) => {
        const difference = differenceFromBaseline(row, year);
        if (difference === null) return NOTHING;
        const text = signed(difference, (size) => formatThousands(size, locale));
        return difference < 0 ? <Delta meaning={t('lower')}>{text}</Delta> : text;
      },
    },
  ];
  return (
    <DataTable
      caption={t('captionYear')}
      {...poolTableProps({
        table,
        view,
        chosen: choosePools(table.municipalities, view),
        columns,
        words: { municipality: t('municipality'), region: t('region'), sum: t('sum') },
        hrefOf: ({ number }) => `/program/${programme.id}/kommuner/${number}/${year}`,
      })}
    />
  );
}
