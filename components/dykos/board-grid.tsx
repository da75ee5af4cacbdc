import { EmptyState } from '@/components/ui/empty-state';
import { Note } from '@/components/ui/note';
import { Pagination } from '@/components/ui/pagination';
import { Section } from '@/components/ui/section';
import { carriedQuery, exportPath, viewQuery } from '@/lib/dykos/board/rules/address';
import { byRegion, ROWS_PER_PAGE } from '@/lib/dykos/board/rules/grid';
import type { BoardView, PlainView } from '@/lib/dykos/board/types';
import type { MunicipalityProgress, MunicipalityStanding } from '@/lib/dykos/types';
import { compareNames } from '@/lib/format';
import { BoardFoot } from './board-foot';
import { ChangeList } from './change-list';
import { ProgressGrid } from './progress-grid';
import { StatusLegend } from './status-legend';
import type { BoardWords } from './use-board-words';

type BoardGridProps = {
  readonly programme: string;
  /** Those of the page. */
  readonly rows: readonly MunicipalityProgress[];
  readonly page: number;
  /** All that the pages show. */
  readonly chosen: readonly MunicipalityStanding[];
  /** How many there are before the region was chosen. */
  readonly total: number;
  readonly view: BoardView;
  readonly plain: PlainView;
  readonly path: string;
  readonly words: BoardWords;
};

/** The grid with its pages, its legend and its foot, and what changed for those it shows. */
export function BoardGrid({ programme, rows, page, chosen, total, view, plain, path, words }: BoardGridProps) {
  const { t, day } = words;
  const shown = byRegion(rows, compareNames);
  const query = carriedQuery(view, plain.day);
  const hasChanged = rows.some(({ changes }) => changes.length > 0);
  const isNothing = chosen.every((one) => one.characteristics.every(({ status }) => status === 'not-begun'));
  return (
    <>
      <Section id="rutene" title={t('grid.title')}>
        {isNothing && (
          <Note tone="info" title={t('none.nothingTitle')}>
            {t('none.nothingText')}
          </Note>
        )}
        <ProgressGrid programme={programme} groups={shown} voice={view.voice} query={query} words={words} />
        <Pagination
          page={page}
          pageSize={ROWS_PER_PAGE}
          total={chosen.length}
          href={(next) => `${path}${viewQuery({ ...view, page: next }, plain)}` || path}
        />
        <StatusLegend voice={view.voice} compared={view.compare !== null} words={words} />
        <BoardFoot
          day={view.day}
          shown={rows.length}
          total={total}
          downloads={(['csv', 'xlsx'] as const).map((format) => ({
            format: format.toUpperCase(),
            href: exportPath(programme, format, view, plain.day),
          }))}
          words={words}
        />
      </Section>
      <Section
        id="endringer"
        title={t('changes.title')}
        lead={view.compare && t('changes.lead', { compare: day(view.compare), day: day(view.day) })}
      >
        {rows.length < chosen.length && <p>{t('changes.shown')}</p>}
        {hasChanged ? (
          <ChangeList
            programme={programme}
            municipalities={shown.flatMap(({ municipalities }) => municipalities)}
            query={query}
            words={words}
          />
        ) : (
          <EmptyState title={t(view.compare ? 'changes.none' : 'changes.noCompare')}>{null}</EmptyState>
        )}
      </Section>
    </>
  );
}
