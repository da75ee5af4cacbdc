import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import type { Timeline, TimelineFilter } from '@/lib/evaluation/timeline/types';
import { CalendarSection } from './calendar-section';
import { EvaluationHeader } from './evaluation-header';
import { EventsAhead } from './events-ahead';
import { PhasesFigure } from './phases-figure';

type TimelineViewProps = { readonly timeline: Timeline; readonly filter: TimelineFilter };

export function TimelineView({ timeline, filter }: TimelineViewProps) {
  const t = useTranslations('evaluation');
  const { programme, phases, isWhole, mayWrite } = timeline;
  const registers = `/program/${programme.id}/registre`;
  return (
    <>
      <EvaluationHeader
        programme={programme}
        part="timeline"
        actions={
          mayWrite && (
            <>
              <LinkButton href={`${registers}/aktiviteter/ny`}>{t('timeline.writeActivity')}</LinkButton>
              <LinkButton href={`${registers}/faser/ny`}>{t('timeline.writePhase')}</LinkButton>
            </>
          )
        }
      />
      {!isWhole && (
        <Note tone="info" title={t('timeline.publicTitle')}>
          <p>{t('timeline.publicText')}</p>
        </Note>
      )}
      <EventsAhead timeline={timeline} />
      <Section id="faser" title={t('phases.section')}>
        {phases.length > 0 ? (
          <PhasesFigure {...timeline} />
        ) : (
          <EmptyState title={t('timeline.empty')}>
            <p>{t('timeline.emptyText')}</p>
          </EmptyState>
        )}
      </Section>
      <CalendarSection timeline={timeline} filter={filter} />
    </>
  );
}
