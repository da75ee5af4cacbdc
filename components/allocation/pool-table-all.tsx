import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { choosePools, summarisePools } from '@/lib/allocation/decided/rules';
import type { PoolView } from '@/lib/allocation/decided/schema';
import type { PooledMunicipality, PoolSums, PoolTable } from '@/lib/allocation/decided/types';
import { formatShare, formatThousands } from '@/lib/format';
import { poolTableProps } from './pool-columns';

type PoolTableAllProps = { readonly table: PoolTable; readonly view: PoolView };

/** Every year, their sum and its share: Table 2 with regional sums (C6). */
export function PoolTableAll({ table, view }: PoolTableAllProps) {
  const t = useTranslations('allocations');
  const locale = useLocale();
  const { programme, years, municipalities } = table;
  const whole = summarisePools(municipalities).total;
  const total = ({ pools }: PoolSums | PooledMunicipality) => Object.values(pools).reduce((sum, pool) => sum + pool, 0);
  const last = years.at(-1);
  return (
    <DataTable
      caption={t('captionAll')}
      {...poolTableProps({
        table,
        view,
        chosen: choosePools(municipalities, view),
        columns: [
          ...years.map((year) => ({
            id: String(year),
            header: year,
            ...(year === last && { sort: 'pool' as const }),
            cell: ({ pools }: PoolSums | PooledMunicipality) =>
              pools[year] === undefined ? '–' : formatThousands(pools[year], locale),
          })),
          { id: 'total', header: t('sum'), cell: (row) => <strong>{formatThousands(total(row), locale)}</strong> },
          { id: 'share', header: t('share'), cell: (row) => formatShare(total(row), whole, locale) },
        ],
        words: { municipality: t('municipality'), region: t('region'), sum: t('sum') },
        hrefOf: ({ number }) => `/program/${programme.id}/kommuner/${number}`,
      })}
    />
  );
}
