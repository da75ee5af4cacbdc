import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SourceCitation } from '@/components/source/source-citation';
import { Tag } from '@/components/ui/tag';
import type { CalendarEvent } from '@/lib/evaluation/timeline/types';
import { capital, useEvaluationWords } from './evaluation-words';

type EventListProps = {
  readonly events: readonly CalendarEvent[];
  /** The programme's address. */
  readonly home: string;
  /** What stands at the end of each: whether it goes on, a calendar file. */
  readonly end?: (event: CalendarEvent) => ReactNode;
};

/** What happens or happened: when, as exactly as it is known; who asks whom; about what; and where that is known from. */
export function EventList({ events, home, end }: EventListProps) {
  return (
    <ul className="fp-tasks">
      {events.map((event) => (
        <li className="fp-task" key={event.id}>
          <EventText event={event} home={home} />
          {end && <div className="fp-task__status">{end(event)}</div>}
        </li>
      ))}
    </ul>
  );
}

function EventText({ event, home }: { readonly event: CalendarEvent; readonly home: string }) {
  const t = useTranslations('evaluation');
  const words = useEvaluationWords();
  const name = words.name(event);
  const facts = [
    capital(words.span(event)),
    ...(event.precision === 'day' ? [] : [words.precision(event.precision)]),
    words.type(event.type),
    words.who(event),
    event.region,
  ];
  return (
    <div className="fp-event">
      {event.path ? <Link href={`${home}${event.path}`}>{name}</Link> : <span>{name}</span>}
      {event.demonstration && (
        <>
          {' '}
          <Tag tone="attention">{t('event.demonstration')}</Tag>
        </>
      )}
      <p className="fp-task__hint">{facts.filter(Boolean).join(' · ')}</p>
      {event.what && <p className="fp-event__what">{event.what}</p>}
      {event.link && (
        <p className="fp-event__what">
          <a href={event.link} rel="noopener noreferrer nofollow">
            {t('event.more')}
            <span className="sr-only"> {t('event.of', { name })}</span>
          </a>
        </p>
      )}
      {event.source && (
        <p className="fp-event__source">
          <SourceCitation source={event.source} />
        </p>
      )}
    </div>
  );
}
