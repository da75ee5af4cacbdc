import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { compareNames } from '@/lib/format';
import type { FigureText } from '@/lib/reflection/figure/file/types';
import type { FigureView } from '@/lib/reflection/figure/types';

type Props = { readonly view: FigureView; readonly text: FigureText };

/** What each municipality answered, for those who have the answers open: the chart's dots in words. */
export function AnswersTable({ view, text }: Props) {
  const t = useTranslations('reflectionFigure.figure');
  return view.series.map(({ id }, index) => {
    const dots = view.rows.map(({ cells }) => cells[index]?.dots ?? []);
    const names = [...new Set(dots.flat().map(({ municipality }) => municipality))].sort(compareNames);
    if (names.length === 0) return null;
    return (
      <DataTable
        key={id}
        caption={t('answersCaption', { name: text.series[index]?.name ?? id })}
        columns={[
          { id: 'municipality', header: t('municipality'), cell: (name: string) => name },
          ...view.rows.map((row, place) => ({
            id: row.id,
            header: <span className="fp-answers-table__statement">{text.rows[place]?.label ?? row.id}</span>,
            cell: (name: string) =>
              dots[place]?.find(({ municipality }) => municipality === name)?.value ?? t('noAnswer'),
          })),
        ]}
        rows={names}
        rowKey={(name) => name}
      />
    );
  });
}
