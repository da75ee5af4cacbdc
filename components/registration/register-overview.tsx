import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import type { Register, RegisterList } from '@/lib/registration/types';
import { LeftToDo } from './left-to-do';
import { RegisterRows } from './register-rows';
import { useRowWords } from './use-row-words';

type RegisterOverviewProps = { readonly register: Register; readonly home: string };

/** What is left to do first; then what is registered, kind by kind; last what nobody has begun. */
export function RegisterOverview({ register, home }: RegisterOverviewProps) {
  const t = useTranslations('registration.register');
  const { place, lists, offices } = register;
  const [filled, empty] = [lists.filter(({ rows }) => rows.length > 0), lists.filter(({ rows }) => rows.length === 0)];
  const [begin, nothing] = [empty.filter(({ mayWrite }) => mayWrite), empty.filter(({ mayWrite }) => !mayWrite)];
  return (
    <>
      {filled.length > 1 && <Jump lists={filled} />}
      <LeftToDo lists={lists} home={home} />
      {filled.map((list) => (
        <FilledList key={list.definition.kind} list={list} offices={offices} home={home} />
      ))}
      {begin.length > 0 && (
        <Section id="ikke-begynt" title={t(filled.length > 0 ? 'notBegun' : 'begin')}>
          <ul className="fp-tasks">
            {begin.map(({ definition }) => (
              <NotBegun key={definition.kind} definition={definition} home={home} />
            ))}
          </ul>
        </Section>
      )}
      {filled.length + begin.length === 0 && (
        <EmptyState title={t('empty')}>{t(place.municipality ? 'emptyMunicipal' : 'emptyShared')}</EmptyState>
      )}
      {nothing.length > 0 && <Nothing lists={nothing} />}
    </>
  );
}

/** A long page says first what is on it. */
function Jump({ lists }: { readonly lists: readonly RegisterList[] }) {
  const t = useTranslations('registration.register');
  const words = useTranslations('registrationKinds');
  return (
    <nav className="fp-register__jump" aria-label={t('jump')}>
      <ul>
        {lists.map(({ definition: { kind, slug }, rows }) => (
          <li key={kind}>
            <a href={`#${slug}`}>{t('jumpTo', { kind: words(`${kind}.plural` as never), count: rows.length })}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type FilledListProps = {
  readonly list: RegisterList;
  readonly offices: Register['offices'];
  readonly home: string;
};

function FilledList({ list: { definition, rows, mayWrite }, offices, home }: FilledListProps) {
  const t = useTranslations('registration.register');
  const { plural, lead, create } = useRowWords(definition);
  const [standing, withdrawn] = [
    rows.filter(({ state }) => state !== 'withdrawn'),
    rows.filter(({ state }) => state === 'withdrawn'),
  ];
  const shared = { definition, offices, home };
  return (
    <Section id={definition.slug} title={plural} lead={lead}>
      {standing.length > 0 && <RegisterRows rows={standing} {...shared} />}
      {withdrawn.length > 0 && (
        <Details summary={t('withdrawn', { count: withdrawn.length })}>
          <RegisterRows rows={withdrawn} {...shared} />
        </Details>
      )}
      {mayWrite && (
        <div className="fp-actions">
          <LinkButton href={`${home}/${definition.slug}/ny`}>{create}</LinkButton>
          <span className="fp-register__minutes">{t('minutes', { minutes: definition.minutes })}</span>
        </div>
      )}
    </Section>
  );
}

function NotBegun({ definition, home }: { readonly definition: RegisterList['definition']; readonly home: string }) {
  const t = useTranslations('registration.register');
  const { create, lead } = useRowWords(definition);
  return (
    <li className="fp-task" id={definition.slug}>
      <div>
        <Link href={`${home}/${definition.slug}/ny`}>{create}</Link>
        <p className="fp-task__hint">{lead}</p>
      </div>
      <div className="fp-task__status fp-register__minutes">{t('minutes', { minutes: definition.minutes })}</div>
    </li>
  );
}

function Nothing({ lists }: { readonly lists: readonly RegisterList[] }) {
  const t = useTranslations('registration.register');
  const words = useTranslations('registrationKinds');
  const names = lists.map(({ definition }) => words(`${definition.kind}.plural` as never) as string);
  return <p className="fp-register__nothing">{t('nothing', { kinds: names.join(' · ') })}</p>;
}
