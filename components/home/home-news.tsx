import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { formatInstant } from '@/lib/format';
import type { Home, HomeNews as News } from '@/lib/home/types';
import { roundName } from '@/lib/reflection/rules';
import { kindOf } from '@/lib/registration/rules/kinds';
import { useProgrammeName } from './use-programme-name';

type HomeNewsProps = Pick<Home, 'since' | 'news' | 'moreNews' | 'programmes'>;

/** What others have done since the reader was here last. */
export function HomeNews({ since, news, moreNews, programmes }: HomeNewsProps) {
  const nameOf = useProgrammeName(programmes);
  const t = useTranslations('home.news');
  const locale = useLocale();
  const at = since ? formatInstant(since, locale) : '';
  const lead = since === null ? t('first') : t(news.length === 0 ? 'none' : 'since', { at });
  return (
    <Section id="siden-sist" title={t('title')} lead={lead}>
      {news.length > 0 && (
        <ul className="fp-tasks">
          {news.map((one) => (
            <NewsItem key={one.key} news={one} programme={nameOf(one.href)} />
          ))}
        </ul>
      )}
      {moreNews > 0 && <p>{t('more', { count: moreNews })}</p>}
    </Section>
  );
}

function NewsItem({ news, programme }: { readonly news: News; readonly programme: string | null }) {
  const t = useTranslations('home.news');
  const kinds = useTranslations('registrationKinds');
  const locale = useLocale();
  const { kind, href, place, by, at, registration, title, year, round } = news;
  const name = registration === null ? '' : kinds(`${registration}.name` as never);
  // What is called after a choice is told in its words, never by its key.
  const option = `${registration}.fields.${registration && kindOf(registration)?.title}.options.${title}` as never;
  const called = registration !== null && kinds.has(option) ? kinds(option) : (title ?? '');
  return (
    <li className="fp-task">
      <div>
        <Link href={href}>
          {t(kind, {
            kind: name,
            title: called,
            year: String(year ?? ''),
            round: round ? roundName(round, locale) : '',
          })}
        </Link>
        <p className="fp-task__hint">{[place, programme, by, formatInstant(at, locale)].filter(Boolean).join(' · ')}</p>
      </div>
    </li>
  );
}
