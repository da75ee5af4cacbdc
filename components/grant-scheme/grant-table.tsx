import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { compareNames, formatShare, formatThousands, signed } from '@/lib/format';
import { type CheckedTable, countSchemes } from '@/lib/grant-scheme/rules';
import type { CheckedSum, GrantTable as GrantTableData } from '@/lib/grant-scheme/types';

type GrantTableProps = { readonly table: GrantTableData; readonly checked: CheckedTable };

const NOTHING = '–';

/** Table 1: the amounts, their sums, the printed sums and where the two differ. In 1 000 kr. */
export function GrantTable({ table, checked }: GrantTableProps) {
  const t = useTranslations('grantSchemes');
  const locale = useLocale();
  const { programme, schemes, rows } = table;
  const thousands = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? NOTHING : formatThousands(amount, locale);
  const deviation = (checkedSum: CheckedSum | undefined) =>
    checkedSum?.deviation === null || checkedSum === undefined
      ? NOTHING
      : signed(checkedSum.deviation, (size) => formatThousands(size, locale));
  const printed = checked.total.printed !== null;
  const blank = printed ? ['', '', ''] : [''];
  const foot = (name: string, cell: (sum: CheckedSum | undefined) => string) => [
    name,
    ...schemes.map(({ id }) => cell(checked.schemes[id])),
    cell(checked.total),
    ...blank,
  ];
  const sum = foot(t('computedRow'), (checkedSum) => thousands(checkedSum?.computed));
  const belowSum = [
    ...(printed
      ? [foot(t('printedRow'), (checkedSum) => thousands(checkedSum?.printed)), foot(t('deviationRow'), deviation)]
      : []),
    foot(t('shareRow'), (checkedSum) => formatShare(checkedSum?.computed ?? 0, checked.total.computed, locale)),
  ];
  return (
    <DataTable
      caption={t('tableCaption', { year: String(programme.baselineYear) })}
      rows={[...rows].sort((a, b) => compareNames(a.name, b.name))}
      rowKey={({ municipalityId }) => municipalityId}
      columns={[
        {
          id: 'name',
          header: t('municipality'),
          cell: ({ name, number }) => <Link href={`/program/${programme.id}/kommuner/${number}`}>{name}</Link>,
        },
        ...schemes.map(({ id }) => ({
          id,
          header: id,
          cell: ({ cells }: (typeof rows)[number]) => thousands(cells[id]),
        })),
        {
          id: 'sum',
          header: t('computed'),
          cell: ({ municipalityId }) => <strong>{thousands(checked.rows[municipalityId]?.computed)}</strong>,
        },
        ...(printed
          ? [
              {
                id: 'printed',
                header: t('printed'),
                cell: ({ municipalityId }: (typeof rows)[number]) => thousands(checked.rows[municipalityId]?.printed),
              },
              {
                id: 'deviation',
                header: t('deviation'),
                cell: ({ municipalityId }: (typeof rows)[number]) => deviation(checked.rows[municipalityId]),
              },
            ]
          : []),
        { id: 'count', header: t('schemeCount'), cell: ({ cells }) => countSchemes(cells) },
      ]}
      sum={sum}
      belowSum={belowSum}
    />
  );
}
