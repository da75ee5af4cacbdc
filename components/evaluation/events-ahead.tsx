import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { eventsAhead } from '@/lib/evaluation/timeline/rules/order';
import type { CalendarEvent, Timeline } from '@/lib/evaluation/timeline/types';
import { useEvaluationWords } from './evaluation-words';
import { EventList } from './event-list';

/** What is next stands first; that nothing is, is said, too. */
export function EventsAhead({ timeline }: { readonly timeline: Timeline }) {
  const t = useTranslations('evaluation');
  const { programme, events, today } = timeline;
  // That there is no event at all, the calendar below says.
  if (events.length === 0) return null;
  const ahead = eventsAhead(events, today);
  return (
    <Section id="dette-kommer" title={t('timeline.next')}>
      {ahead.length === 0 ? (
        <EmptyState title={t('timeline.nextNone')}>
          <p>{t('timeline.nextNoneText')}</p>
        </EmptyState>
      ) : (
        <EventList
          events={ahead}
          home={`/program/${programme.id}`}
          end={(event) => <AheadEnd event={event} programme={programme.id} today={today} />}
        />
      )}
    </Section>
  );
}

type AheadEndProps = { readonly event: CalendarEvent; readonly programme: string; readonly today: string };

function AheadEnd({ event, programme, today }: AheadEndProps) {
  const t = useTranslations('evaluation');
  const words = useEvaluationWords();
  return (
    <>
      <Tag>{event.from <= today ? t('timeline.ongoing') : t('timeline.ahead')}</Tag>{' '}
      <a
        className="fp-link fp-no-print"
        href={`/api/program/${programme}/evaluering/kalender.ics?hendelse=${event.id}`}
      >
        {t('event.calendar')}
        <span className="sr-only">: {words.name(event)}</span>
      </a>
    </>
  );
}
