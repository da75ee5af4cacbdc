import { useLocale } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { programmeHome } from '@/lib/dykos/board/rules/address';
import { demonstratedIn } from '@/lib/dykos/board/rules/demonstration';
import { characteristicCounts, pageOf } from '@/lib/dykos/board/rules/grid';
import type { BoardView, PlainView, RegionBoard } from '@/lib/dykos/board/types';
import { BoardControls } from './board-controls';
import { BoardCaveat } from './board-foot';
import { BoardGrid } from './board-grid';
import { CountSummary } from './count-summary';
import { DemonstrationNote } from './demonstration-note';
import { offeredDays } from './offered-days';
import { ProgrammeFlow } from './programme-flow';
import { RegionAdvice } from './region-advice';
import { RegionGaps } from './region-gaps';
import { RegionGatherings } from './region-gatherings';
import { RegionMeasures } from './region-measures';
import { RegionRounds } from './region-rounds';
import { TimeAxis } from './time-axis';
import { turningDaysOf } from './turning-days';
import { useBoardWords } from './use-board-words';

type RegionBoardViewProps = { readonly board: RegionBoard; readonly view: BoardView; readonly plain: PlainView };

/** So few municipalities that the grid itself is the summary. */
const FEW = 10;

/** A region as its county governor follows it: where its municipalities stand, what is under way, what is left to do. */
export function RegionBoardView({ board, view, plain }: RegionBoardViewProps) {
  const words = useBoardWords();
  const locale = useLocale();
  const { t, day } = words;
  const { frame, progress, governor } = board;
  const all = progress.municipalities;
  const demonstrated = demonstratedIn(all);
  const path = `${programmeHome(frame.programme.id)}/region/${governor.id}`;
  const shown = { ...view, region: governor.id };
  return (
    <div className="fp-board">
      <PageHeader
        breadcrumbs={[
          { label: frame.programme.names[locale], href: programmeHome(frame.programme.id) },
          { label: t('crumb'), href: `${programmeHome(frame.programme.id)}/dykos` },
          { label: governor.name },
        ]}
        title={t('regionTitle', { region: governor.name })}
        lead={t('lead')}
        tags={demonstrated && <DemonstrationNote what={demonstrated} words={words} />}
      />
      <ProgrammeFlow municipalities={all} words={words} />
      {all.length === 0 ? (
        <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
      ) : (
        <>
          <BoardControls
            view={view}
            plain={plain}
            path={path}
            offered={offeredDays(frame, turningDaysOf(all), words)}
            words={words}
          />
          {all.length > FEW && (
            <Section
              id="antall"
              title={t('summary.title')}
              lead={t('summary.lead', { count: all.length, day: day(view.day) })}
            >
              <CountSummary counts={characteristicCounts(all)} total={all.length} words={words} />
            </Section>
          )}
          <BoardGrid
            programme={progress.programme.id}
            {...pageOf(all, view.page)}
            chosen={all}
            total={all.length}
            view={shown}
            plain={plain}
            path={path}
            words={words}
          />
          <RegionGaps board={board} words={words} />
          <RegionRounds board={board} words={words} />
          <RegionMeasures board={board} view={view} words={words} />
          <RegionAdvice board={board} words={words} />
          <RegionGatherings board={board} words={words} />
          <TimeAxis frame={frame} view={view} words={words} />
        </>
      )}
      <BoardCaveat programme={frame.programme.id} words={words} />
    </div>
  );
}
