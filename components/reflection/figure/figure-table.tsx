import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { TableColumn } from '@/components/ui/data-table-types';
import type { CellText, FigureText, RowText } from '@/lib/reflection/figure/file/types';
import type { FigureView } from '@/lib/reflection/figure/types';
import { roundName } from '@/lib/reflection/rules';

type Props = { readonly view: FigureView; readonly text: FigureText; readonly locale: Parameters<typeof roundName>[1] };

/** The figure's numbers, always in the page, whatever draws the chart: what it shows, and below it what lies around each mean. */
export function FigureTable({ view, text, locale }: Props) {
  const t = useTranslations('reflectionFigure');
  const head: TableColumn<RowText> = {
    id: 'row',
    header: t(`figure.${rowHeading(view, text)}`),
    cell: ({ label }) => label,
  };
  const hasInterval = view.rows.some(({ cells }) => cells.some((cell) => cell?.interval));
  const spread: readonly Part[] = [
    ['n', 'count'],
    ['median', 'median'],
    ...(hasInterval ? [['interval', 'interval'] as const] : []),
    ...(view.own === null ? [] : [['own', 'own'] as const]),
  ];
  const columnsOf = (parts: readonly Part[]) =>
    text.series.flatMap(({ name }, index) =>
      parts.map(
        ([part, header]): TableColumn<RowText> => ({
          id: `${part}-${name}`,
          header: t(`figure.${header}`, { name }),
          cell: (row) => {
            const value = row.cells[index]?.[part] ?? t('figure.notAsked');
            return part === 'mean' ? <b>{value}</b> : value;
          },
        }),
      ),
    );
  const changes = (text.rows[0]?.changes ?? []).map((_, index): TableColumn<RowText> => {
    const from = text.series[index]?.name ?? '';
    const header = t('figure.change', { from, to: roundName(view.round, locale) });
    return { id: `change-${from}`, header, cell: (row) => row.changes[index] };
  });
  const means: readonly Part[] = [
    ['mean', 'mean'],
    ['sd', 'sd'],
  ];
  const rows = { rows: text.rows, rowKey: ({ label }: RowText) => label };
  return (
    <>
      <DataTable
        caption={t(changes.length > 0 ? 'figure.tableCaption' : 'figure.tableCaptionOnly', { formula: text.formula })}
        columns={[head, ...columnsOf(means), ...changes]}
        {...rows}
      />
      <DataTable caption={t('figure.spreadCaption')} columns={[head, ...columnsOf(spread)]} {...rows} />
    </>
  );
}

/** What the rows are: a matrix's phases, questions that end as questions do, or statements. */
function rowHeading(view: FigureView, { rows }: FigureText): 'phase' | 'question' | 'statement' {
  if (view.series.some(({ texts }) => texts !== null)) return 'phase';
  return rows.every(({ label }) => label.endsWith('?')) ? 'question' : 'statement';
}

/** Which part of a cell a column shows, and the word over it. */
type Part = readonly [part: keyof CellText, header: 'mean' | 'sd' | 'count' | 'median' | 'interval' | 'own'];
