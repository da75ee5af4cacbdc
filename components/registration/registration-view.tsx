import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ClientMessages } from '@/components/ui/client-messages';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import type { RegistrationPage } from '@/lib/registration/types';
import { AdviceNote } from './advice-note';
import { DoneNote } from './done-note';
import { ForgetTyped } from './forget-typed';
import { homeOf, RegisterHeader } from './register-header';
import { RegistrationContent } from './registration-content';
import { RegistrationSource } from './registration-source';
import { useRowWords } from './use-row-words';
import { VersionList } from './version-list';
import { VersionNote } from './version-note';
import { WithdrawForm } from './withdraw-form';
import { withdrawalOf } from './withdrawal';

type RegistrationViewProps = {
  readonly page: RegistrationPage;
  readonly address: {
    readonly done: 'kladd' | 'registrert' | 'trukket' | null;
    readonly version: number | null;
    readonly confirms: boolean;
  };
  /** Who reads; null for those who are not signed in. */
  readonly reader: string | null;
  /** Made for this showing of the page. */
  readonly saveId: string;
  /** What belongs between the content and its history: documents. */
  readonly children?: ReactNode;
};

/** A registration as it stands, or as it stood in an earlier version, and how it came to be so. */
export function RegistrationView({ page, address, reader, saveId, children }: RegistrationViewProps) {
  const t = useTranslations('registration');
  const { place, definition, versions, mayWrite, names } = page;
  const { name, plural, title, day, written } = useRowWords(definition);
  const last = versions.at(-1) ?? versions[0];
  const shown = versions.find(({ version }) => version === address.version) ?? last;
  const home = homeOf(place);
  const here = `${home}/${definition.slug}/${shown.id}`;
  const isWithdrawn = last.state === 'withdrawn';
  const withdrawal = withdrawalOf(page, last, saveId);
  return (
    <>
      <RegisterHeader
        place={place}
        below={[{ label: plural, href: `${home}#${definition.slug}` }, { label: title(shown) }]}
        title={title(shown)}
        lead={name}
        tags={
          <>
            <Tag tone={shown.state === 'draft' ? 'attention' : shown.state === 'withdrawn' ? 'neutral' : 'info'}>
              {t(`state.${shown.state}`)}
            </Tag>
            {shown.demonstration && <Tag tone="attention">{t('view.demonstration')}</Tag>}
          </>
        }
        status={
          <span>
            {day(shown)}
            {(shown.recordedBy || !shown.citation) && ` · ${written(shown)}`}
            {shown.countyGovernor && ` · ${names.offices[shown.countyGovernor] ?? ''}`}
          </span>
        }
        actions={
          mayWrite && (
            <>
              <LinkButton href={`${here}/endre`} variant="primary">
                {t(last.state === 'draft' ? 'view.goOn' : 'view.edit')}
              </LinkButton>
              {!isWithdrawn && (
                <LinkButton href={`${here}?bekreft=trekk`} variant="plain">
                  {t('withdraw.ask')}
                </LinkButton>
              )}
            </>
          )
        }
      />
      {address.done && <DoneNote done={address.done} place={place} shown={shown} />}
      {address.done && reader && (
        <ForgetTyped
          id={shown.id}
          writer={reader}
          programme={place.programme.id}
          kind={definition.kind}
          municipality={place.municipality?.id ?? ''}
        />
      )}
      {address.confirms && mayWrite && !isWithdrawn && (
        <ClientMessages namespaces={['registration']}>
          <WithdrawForm {...withdrawal} title={title(last)} here={here} />
        </ClientMessages>
      )}
      <VersionNote page={page} shown={shown} here={here} />
      <AdviceNote shown={shown} home={home} />
      <RegistrationContent definition={definition} content={shown.content} names={names} home={home} />
      <RegistrationSource shown={shown} names={names} />
      {children}
      <Section id="utgaver" title={t('history.title')}>
        <VersionList definition={definition} versions={versions} shown={shown.version} here={here} />
      </Section>
    </>
  );
}
