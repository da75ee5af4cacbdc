import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import type { BoardMeasure, BoardView, RegionBoard } from '@/lib/dykos/board/types';
import { MEASURE_STATES } from '@/lib/measure/types';
import type { BoardWords } from './use-board-words';

type RegionMeasuresProps = { readonly board: RegionBoard; readonly view: BoardView; readonly words: BoardWords };

/** Measures by how far they have come and whether they are evaluated. All that are tried are to be evaluated. */
export function RegionMeasures({ board: { measures }, view, words }: RegionMeasuresProps) {
  const { t, day, count } = words;
  const lead = t('region.measuresLead', { count: measures.length, day: day(view.day) });
  if (measures.length === 0)
    return (
      <Section id="tiltakene" title={t('region.measures')}>
        <EmptyState title={lead}>{t('region.measuresNone')}</EmptyState>
      </Section>
    );
  const of = (some: readonly BoardMeasure[]) => [
    count(some.length),
    count(some.filter(({ hasPlan }) => hasPlan).length),
    count(some.filter(({ hasResult }) => hasResult).length),
    count(some.filter(({ hasPlan, hasResult }) => !hasPlan && !hasResult).length),
  ];
  const rows = MEASURE_STATES.map((state) => ({ state, cells: of(measures.filter((one) => one.state === state)) }));
  const headers = ['total', 'withPlan', 'withResult', 'without'] as const;
  return (
    <Section id="tiltakene" title={t('region.measures')} lead={lead}>
      <DataTable
        caption={t('region.measuresCaption')}
        rowKey={({ state }) => state}
        rows={rows}
        fit="content"
        columns={[
          { id: 'state', header: t('region.state'), cell: ({ state }) => t(`measureStates.${state}`) },
          ...headers.map((header, index) => ({
            id: header,
            header: t(`region.${header}`),
            cell: ({ cells }: (typeof rows)[number]) => cells[index],
          })),
        ]}
        sum={[t('region.sum'), ...of(measures)]}
      />
    </Section>
  );
}
