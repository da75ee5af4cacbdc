import { useLocale } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { exportPath, programmeHome } from '@/lib/dykos/board/rules/address';
import type { BoardFrame, BoardView, PlainView } from '@/lib/dykos/board/types';
import { FEWEST_TOLD, type ProgressAggregates } from '@/lib/dykos/types';
import { BoardControls } from './board-controls';
import { BoardCaveat, BoardFoot } from './board-foot';
import { CountSummary } from './count-summary';
import { offeredDays } from './offered-days';
import { ProgrammeFlow } from './programme-flow';
import { TimeAxis } from './time-axis';
import { useBoardWords } from './use-board-words';

type AggregateBoardProps = {
  readonly frame: BoardFrame;
  readonly aggregates: ProgressAggregates;
  readonly before: ProgressAggregates | null;
  readonly view: BoardView;
  readonly plain: PlainView;
};

/** The programme as directorates see it: how many stand where, and nothing of any one. */
export function AggregateBoard({ frame, aggregates, before, view, plain }: AggregateBoardProps) {
  const words = useBoardWords();
  const locale = useLocale();
  const { t, model, day } = words;
  const { counts, municipalities: total } = aggregates;
  return (
    <div className="fp-board">
      <PageHeader
        breadcrumbs={[
          { label: frame.programme.names[locale], href: programmeHome(frame.programme.id) },
          { label: t('crumb') },
        ]}
        title={t('title')}
        lead={t('leadAggregates')}
        tags={aggregates.demonstration && <Tag tone="attention">{t('demonstration')}</Tag>}
      />
      <ProgrammeFlow municipalities={[]} words={words} />
      <BoardControls
        view={view}
        plain={plain}
        path={`${programmeHome(frame.programme.id)}/dykos`}
        offered={offeredDays(frame, [], words)}
        hasVoices={false}
        words={words}
      />
      <Section id="antall" title={t('summary.title')} lead={t('summary.lead', { count: total, day: day(view.day) })}>
        {counts === null ? (
          <EmptyState title={t(total === 0 ? 'none.title' : 'none.fewTitle')}>
            {total === 0 ? t('none.textCounts') : model('aggregates.tooFew', { count: FEWEST_TOLD })}
          </EmptyState>
        ) : (
          <>
            <CountSummary
              counts={counts}
              before={before?.counts ? { day: before.day, counts: before.counts } : null}
              total={total}
              words={words}
            />
            <BoardFoot
              day={view.day}
              shown={total}
              total={total}
              downloads={(['csv', 'xlsx'] as const).map((format) => ({
                format: format.toUpperCase(),
                href: exportPath(frame.programme.id, format, view, plain.day),
              }))}
              words={words}
            />
          </>
        )}
      </Section>
      <TimeAxis frame={frame} view={view} words={words} />
      <BoardCaveat programme={frame.programme.id} words={words} />
    </div>
  );
}
