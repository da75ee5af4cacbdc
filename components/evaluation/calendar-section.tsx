import { useTranslations } from 'next-intl';
import { DownloadLinks } from '@/components/ui/download-links';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { byYear, filterEvents } from '@/lib/evaluation/timeline/rules/order';
import { timelineQuery } from '@/lib/evaluation/timeline/schema';
import type { CalendarPart, Timeline, TimelineFilter } from '@/lib/evaluation/timeline/types';
import { CalendarFilter } from './calendar-filter';
import { capital, useEvaluationWords } from './evaluation-words';
import { EventList } from './event-list';

type CalendarSectionProps = { readonly timeline: Timeline; readonly filter: TimelineFilter };

/** Everything in one calendar, year by year and month by month, as far as the address chooses. */
export function CalendarSection({ timeline, filter }: CalendarSectionProps) {
  const t = useTranslations('evaluation.timeline');
  const { programme, events } = timeline;
  const shown = filterEvents(events, filter);
  const query = timelineQuery(filter);
  const file = `/api/program/${programme.id}/evaluering/kalender`;
  return (
    <Section id="kalender" title={t('calendar')} lead={t('calendarLead')}>
      {events.length > 0 && <CalendarFilter timeline={timeline} filter={filter} />}
      {query !== '' && <p role="status">{t('shown', { shown: shown.length, total: events.length })}</p>}
      {shown.length === 0 ? (
        <EmptyState title={t(query === '' ? 'empty' : 'none')}>
          <p>{t(query === '' ? 'emptyText' : 'noneText')}</p>
        </EmptyState>
      ) : (
        <>
          {byYear(shown).map(({ year, parts }) => (
            <section className="fp-calendar__year" key={year} aria-labelledby={`ar-${year}`}>
              <h3 id={`ar-${year}`}>{year}</h3>
              {parts.map((part) => (
                <Part key={part.key} part={part} home={`/program/${programme.id}`} />
              ))}
            </section>
          ))}
          <div className="fp-source">
            <DownloadLinks
              of={t('downloadsOf')}
              downloads={['ics', 'csv', 'xlsx'].map((format) => ({
                format: format.toUpperCase(),
                href: `${file}.${format}${query}`,
              }))}
            />
          </div>
        </>
      )}
    </Section>
  );
}

function Part({ part, home }: { readonly part: CalendarPart; readonly home: string }) {
  const t = useTranslations('evaluation.timeline');
  const words = useEvaluationWords();
  const { precision } = part.span;
  const isRough = precision === 'year' || precision === 'undated';
  return (
    <div className="fp-calendar__part">
      <h4>
        {precision === 'year' ? t('wholeYear') : capital(isRough ? words.precision('undated') : words.span(part.span))}
      </h4>
      <EventList events={part.events} home={home} />
    </div>
  );
}
