import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { type BeforeAndAfter, REPORTED_CONTINUATION } from '@/lib/evaluation/figure/types';
import type { Timeline } from '@/lib/evaluation/timeline/types';
import { BeforeAfterFigure } from './before-after-figure';
import { EvaluationHeader } from './evaluation-header';
import { PhasesFigure } from './phases-figure';
import { ChangeFigure, DykosFigure, LayersFigure, TogetherFigure } from './report-figures';

type FiguresViewProps = {
  readonly timeline: Timeline;
  readonly amounts: BeforeAndAfter | null;
  /** Where the model is shown with municipalities in it, for those who may see it. */
  readonly dykosHref: string | null;
};

/** The report's first six figures. They are about the pilot; another programme has none of them. */
export function FiguresView({ timeline, amounts, dykosHref }: FiguresViewProps) {
  const t = useTranslations('evaluation.figures');
  const { programme, phases } = timeline;
  const home = `/program/${programme.id}`;
  const isReported = programme.id === REPORTED_CONTINUATION.programme;
  return (
    <>
      <EvaluationHeader programme={programme} part="figures" />
      {isReported ? (
        <>
          {amounts && <BeforeAfterFigure amounts={amounts} />}
          {phases.length > 0 && <PhasesFigure {...timeline} level={2} />}
          <ChangeFigure />
          <TogetherFigure />
          <LayersFigure />
          <DykosFigure href={dykosHref} />
          <p className="fp-figures__more">
            {t.rich('more', { link: (chunks) => <Link href={`${home}/refleksjon`}>{chunks}</Link> })}
          </p>
        </>
      ) : (
        <EmptyState title={t('notThisProgramme')}>
          <p>{t('notThisProgrammeText')}</p>
        </EmptyState>
      )}
    </>
  );
}
