import Link from 'next/link';
import { useLocale } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { programmeHome } from '@/lib/dykos/board/rules/address';
import { demonstratedIn } from '@/lib/dykos/board/rules/demonstration';
import { characteristicCounts } from '@/lib/dykos/board/rules/grid';
import type { BoardFrame, BoardView, PlainView, ProgressPage } from '@/lib/dykos/board/types';
import { BoardControls } from './board-controls';
import { BoardCaveat } from './board-foot';
import { BoardGrid } from './board-grid';
import { CountSummary } from './count-summary';
import { DemonstrationNote } from './demonstration-note';
import { offeredDays } from './offered-days';
import { ProgrammeFlow } from './programme-flow';
import { StageList } from './stage-list';
import { TimeAxis } from './time-axis';
import { turningDaysOf } from './turning-days';
import { useBoardWords } from './use-board-words';

type ProgrammeBoardProps = {
  readonly frame: BoardFrame;
  readonly progress: ProgressPage;
  readonly view: BoardView;
  readonly plain: PlainView;
};

/** The programme as the project group and the evaluator follow it. */
export function ProgrammeBoard({ frame, progress, view, plain }: ProgrammeBoardProps) {
  const words = useBoardWords();
  const locale = useLocale();
  const { t, day } = words;
  const path = `${programmeHome(frame.programme.id)}/dykos`;
  const { all, regions, region, chosen } = progress;
  const demonstrated = demonstratedIn([...all, ...progress.rows]);
  const shown = { ...view, region: region?.id ?? null };
  return (
    <div className="fp-board">
      <PageHeader
        breadcrumbs={[
          { label: frame.programme.names[locale], href: programmeHome(frame.programme.id) },
          { label: t('crumb') },
        ]}
        title={t('title')}
        lead={t('lead')}
        tags={demonstrated && <DemonstrationNote what={demonstrated} words={words} />}
      />
      <ProgrammeFlow municipalities={chosen} words={words} />
      {all.length === 0 ? (
        <EmptyState title={t('none.title')}>{t('none.text')}</EmptyState>
      ) : (
        <>
          <BoardControls
            view={shown}
            plain={plain}
            path={path}
            regions={regions}
            offered={offeredDays(frame, turningDaysOf(all), words)}
            words={words}
          />
          <Section
            id="antall"
            title={t('summary.title')}
            lead={t('summary.lead', { count: chosen.length, day: day(view.day) })}
          >
            <CountSummary counts={characteristicCounts(chosen)} total={chosen.length} words={words} />
          </Section>
          <BoardGrid
            programme={frame.programme.id}
            rows={progress.rows}
            page={progress.page}
            chosen={chosen}
            total={all.length}
            view={shown}
            plain={plain}
            path={path}
            words={words}
          />
          <TimeAxis frame={frame} view={view} words={words} />
          <StageList municipalities={chosen} words={words} />
          <Section id="regionene" title={t('regions.title')}>
            <ul className="fp-region-links">
              {regions.map(({ id, name }) => (
                <li key={id}>
                  <Link href={`${programmeHome(frame.programme.id)}/region/${id}`}>
                    {t('regions.open', { region: name })}
                  </Link>
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
      <BoardCaveat programme={frame.programme.id} words={words} />
    </div>
  );
}
