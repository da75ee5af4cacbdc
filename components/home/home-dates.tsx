import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { formatDate } from '@/lib/format';
import type { Home, HomeDate } from '@/lib/home/types';
import { roundName } from '@/lib/reflection/rules';
import { useProgrammeName } from './use-programme-name';

/** The next dates of the calendar, and the way to all of it. */
export function HomeDates({ dates, programmes }: Pick<Home, 'dates' | 'programmes'>) {
  const t = useTranslations('home.dates');
  const nameOf = useProgrammeName(programmes);
  return (
    <Section id="datoer" title={t('title')}>
      {dates.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        <ul className="fp-tasks">
          {dates.map((date) => (
            <DateItem
              key={`${date.programme}:${date.event.id}`}
              date={date}
              programme={nameOf(`/program/${date.programme}`)}
            />
          ))}
        </ul>
      )}
      {programmes.map(({ id }) => {
        const name = nameOf(`/program/${id}`);
        return (
          <p key={id} className="fp-home__all">
            <Link href={`/program/${id}/evaluering`}>
              {name ? t('calendarOf', { programme: name }) : t('calendar')}
            </Link>
          </p>
        );
      })}
    </Section>
  );
}

type DateItemProps = { readonly date: HomeDate; readonly programme: string | null };

function DateItem({ date: { programme, event, day }, programme: programmeName }: DateItemProps) {
  const t = useTranslations('home.dates');
  const types = useTranslations('evaluation.types');
  const locale = useLocale();
  const words = useTranslations('evaluation.event');
  const round =
    event.round &&
    (event.round.names ? roundName(event.round, locale) : words('round', { name: String(event.round.year) }));
  const name = round === null ? event.name : t(day === event.from ? 'round-opens' : 'round', { round });
  const isExact = event.precision === 'day';
  return (
    <li className="fp-task">
      <div>
        {event.path ? <Link href={`/program/${programme}${event.path}`}>{name}</Link> : name}
        <p className="fp-task__hint">
          {[
            isExact ? formatDate(day, locale) : monthText(day, locale),
            round === null && types(event.type),
            programmeName,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </li>
  );
}

/** What is known of the month at best is not given a day here either. */
function monthText(day: string, locale: ReturnType<typeof useLocale>): string {
  const tag = locale === 'en' ? 'en-GB' : `${locale}-NO`;
  const write = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return write.format(new Date(`${day}T00:00:00Z`));
}
