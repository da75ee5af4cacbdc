import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import type { TableColumn } from '@/components/ui/data-table-types';
import { Delta } from '@/components/ui/delta';
import type { MunicipalityOutcome, OutcomeSums, OutcomeView } from '@/lib/calculation/types';
import { formatDecimal, formatInteger, signed } from '@/lib/format';

const NOTHING = '–';
type Sums = OutcomeSums | MunicipalityOutcome;
type Column = TableColumn<MunicipalityOutcome> & { readonly of: (sums: Sums) => ReactNode };

type OutcomeTableProps = {
  readonly outcome: OutcomeView;
  readonly baselineYear: number;
  /** Where a municipality's steps are shown; without it names are plain. */
  readonly hrefOf?: ((number: string) => string) | undefined;
};

/** Each municipality's pool beside what is decided and what it had before, by region with sums (C6, C7). */
export function OutcomeTable({ outcome, baselineYear, hrefOf }: OutcomeTableProps) {
  const t = useTranslations('calculation.result');
  const columns = useColumns(outcome, baselineYear);
  const cells = (sums: Sums) => columns.map(({ of }) => of(sums));
  return (
    <DataTable
      caption={t('caption', { year: String(outcome.year) })}
      columns={[
        {
          id: 'name',
          header: t('municipality'),
          cell: ({ number, name }) => (hrefOf ? <a href={hrefOf(number)}>{name}</a> : name),
        },
        ...columns,
      ]}
      groups={outcome.regions.map(({ id, name, sums, municipalities }) => ({
        id,
        cells: [name || t('noRegion'), ...cells(sums)],
        rows: municipalities,
      }))}
      rowKey={({ number }) => number}
      sum={[t('sum'), ...cells(outcome.sums)]}
    />
  );
}

function useColumns({ comparison, residuals }: OutcomeView, baselineYear: number): readonly Column[] {
  const t = useTranslations('calculation.result');
  const locale = useLocale();
  const whole = (amount: number) => formatInteger(amount, locale);
  const column = (id: string, header: ReactNode, of: (sums: Sums) => ReactNode): Column => ({
    id,
    header,
    of,
    cell: of,
  });
  const decided: readonly Column[] = comparison
    ? [
        column('decided', t('decided'), (row) => (row.decided === null ? NOTHING : whole(row.decided))),
        column('deviation', t('deviation'), (row) => {
          if (row.decided === null) return NOTHING;
          const deviation = row.pool - row.decided;
          return deviation === 0 ? (
            '0'
          ) : (
            <Delta meaning={t(deviation < 0 ? 'lower' : 'higher')}>{signed(deviation, whole)}</Delta>
          );
        }),
      ]
    : [];
  return [
    column('pool', t('pool'), (row) => <strong>{whole(row.pool)}</strong>),
    ...decided,
    column('change', t('change', { year: String(baselineYear) }), (row) => {
      const text = signed(row.change, whole);
      return row.change < 0 ? <Delta meaning={t('lower')}>{text}</Delta> : text;
    }),
    column('exact', t('exact'), (row) => ('exact' in row ? formatDecimal(row.exact, locale, 2) : '')),
    ...(residuals.length > 0 ? [column('residual', t('residual'), (row) => signed(row.residual, whole))] : []),
  ];
}
