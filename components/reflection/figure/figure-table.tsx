import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { TableColumn } from '@/components/ui/data-table-types';
import type { CellText, FigureText, RowText } from '@/lib/reflection/figure/file/types';
import type { FigureView } from '@/lib/reflection/figure/types';
import { roundName } from './figure-words';

type Props = { readonly view: FigureView; readonly text: FigureText; readonly locale: Parameters<typeof roundName>[1] };

/** The figure's numbers: always in the page, whatever draws the chart. */
export function FigureTable({ view, text, locale }: Props) {
  const t = useTranslations('reflectionFigure');
  const isMatrix = view.series.some(({ texts }) => texts !== null);
  const hasInterval = view.rows.some(({ cells }) => cells.some((cell) => cell?.interval));
  const cell = (row: RowText, index: number, part: keyof CellText) => row.cells[index]?.[part] ?? t('figure.notAsked');
  const columns: TableColumn<RowText>[] = [
    { id: 'row', header: t(isMatrix ? 'figure.phase' : 'figure.statement'), cell: ({ label }) => label },
    ...text.series.flatMap(({ name }, index): TableColumn<RowText>[] => [
      { id: `mean-${name}`, header: t('figure.mean', { name }), cell: (row) => <b>{cell(row, index, 'mean')}</b> },
      { id: `sd-${name}`, header: t('figure.sd', { name }), cell: (row) => cell(row, index, 'sd') },
      { id: `n-${name}`, header: t('figure.count', { name }), cell: (row) => cell(row, index, 'n') },
      { id: `median-${name}`, header: t('figure.median', { name }), cell: (row) => cell(row, index, 'median') },
      { id: `range-${name}`, header: t('figure.range', { name }), cell: (row) => cell(row, index, 'range') },
      ...(hasInterval
        ? [
            {
              id: `interval-${name}`,
              header: t('figure.interval', { name }),
              cell: (row: RowText) => cell(row, index, 'interval'),
            },
          ]
        : []),
      ...(view.own === null
        ? []
        : [{ id: `own-${name}`, header: t('figure.own', { name }), cell: (row: RowText) => cell(row, index, 'own') }]),
    ]),
    ...(text.rows[0]?.changes ?? []).map((_, index): TableColumn<RowText> => {
      const from = text.series[index]?.name ?? '';
      return {
        id: `change-${from}`,
        header: t('figure.change', { from, to: roundName(view.round, locale) }),
        cell: ({ changes }) => changes[index],
      };
    }),
  ];
  return (
    <DataTable
      caption={t('figure.tableCaption', { title: text.title, formula: text.formula })}
      columns={columns}
      rows={text.rows}
      rowKey={({ label }) => label}
    />
  );
}
