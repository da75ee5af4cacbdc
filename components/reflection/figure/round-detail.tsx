import { useTranslations } from 'next-intl';
import { DownloadLinks } from '@/components/ui/download-links';
import { LinkButton } from '@/components/ui/link-button';
import type { FigureText } from '@/lib/reflection/figure/file/types';
import type { RoundView } from '@/lib/reflection/figure/round/types';
import { figureQuery } from '@/lib/reflection/figure/schema';
import type { FigureView } from '@/lib/reflection/figure/types';
import type { ReleaseSummary } from '@/lib/reflection/publication/types';
import { FigureList } from './figure-list';
import { OpenAnswers } from './open-answers';
import { OtherQuestions } from './other-questions';
import { PublishSection } from './publish-section';

type Props = {
  readonly view: RoundView;
  readonly figures: readonly { readonly view: FigureView; readonly text: FigureText }[];
  readonly summary: ReleaseSummary | null;
  readonly may: { readonly follow: boolean; readonly readAnswers: boolean; readonly needsReason: boolean };
};

export function RoundDetail({ view, figures, summary, may }: Props) {
  const t = useTranslations('reflectionFigure');
  const { programme, round, basis } = view;
  const home = `/program/${programme.id}/refleksjon/${round.id}`;
  const data = '/api/v1/reflection-statistics';
  const query = `?programme=${programme.id}&round=${round.id}`;
  return (
    <>
      {figures.length > 0 && (
        <FigureList
          title={t('round.figures')}
          lead={t('round.figuresLead')}
          figures={figures}
          query={figureQuery({ answers: basis === 'answers' })}
        />
      )}
      <OtherQuestions others={view.others} threshold={view.threshold} />
      {basis && (
        <ul className="fp-reflection-figure__notes">
          {round.demonstration && <li>{t(round.names ? 'demonstrationOtherLong' : 'demonstrationLong')}</li>}
          <li>{t('notes.self')}</li>
          <li>{t('notes.pilot')}</li>
          <li>{t('notes.general')}</li>
        </ul>
      )}
      {round.status === 'published' && (
        <DownloadLinks
          of={t('round.data')}
          downloads={[
            { format: 'CSV', href: `${data}.csv${query}` },
            { format: 'XLSX', href: `${data}.xlsx${query}` },
            { format: 'JSON', href: `${data}${query}` },
          ]}
        />
      )}
      {summary && <PublishSection round={round} summary={summary} />}
      <div className="fp-actions">
        <LinkButton href={`${home}/skjema`}>{t('round.form')}</LinkButton>
        {may.follow && <LinkButton href={`${home}/oppfolging`}>{t('round.board')}</LinkButton>}
        {may.readAnswers && <LinkButton href={`${home}/fritekst`}>{t('round.texts')}</LinkButton>}
      </div>
      {may.readAnswers && basis && (
        <OpenAnswers
          programme={programme.id}
          round={round.id}
          to=""
          needsReason={may.needsReason}
          closeHref={basis === 'answers' ? home : undefined}
        />
      )}
    </>
  );
}
