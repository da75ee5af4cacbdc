import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/ui/client-messages';
import { typedFrom } from '@/lib/registration/rules/content';
import type { RegistrationOpened } from '@/lib/registration/types';
import { homeOf, RegisterHeader } from './register-header';
import { RegistrationForm, type WritePermission } from './registration-form';
import { useRowWords } from './use-row-words';

type RegistrationWritingProps = { readonly opened: RegistrationOpened; readonly saveId: string };

/** A form for something new, or for what is registered. */
export function RegistrationWriting({ opened, saveId }: RegistrationWritingProps) {
  const t = useTranslations('registration');
  const { place, definition, permission, id, base, content, choices } = opened;
  const { create, plural, lead, title, sections, effectiveOn } = useRowWords(definition);
  const home = homeOf(place);
  const here = `${home}/${definition.slug}/${id}`;
  const name = base === 0 ? create : t('edit.title', { title: title({ content }) });
  const known = Object.fromEntries(
    Object.entries(choices).map(([key, some]) => [key, some.map((one) => ({ value: one.id, label: one.name }))]),
  );
  return (
    <>
      <RegisterHeader
        place={place}
        below={[
          { label: plural, href: `${home}#${definition.slug}` },
          ...(base === 0 ? [] : [{ label: title({ content }), href: here }]),
          { label: base === 0 ? create : t('edit.crumb') },
        ]}
        title={name}
        lead={lead}
        status={<span>{t('edit.minutes', { minutes: definition.minutes })}</span>}
      />
      <ClientMessages namespaces={['registration']}>
        <RegistrationForm
          place={{
            programme: place.programme.id,
            kind: definition.kind,
            municipality: place.municipality?.id ?? '',
            number: place.municipality?.number ?? '',
          }}
          permission={permission as WritePermission}
          sections={sections(definition, known)}
          effectiveOnLabel={effectiveOn ?? ''}
          offices={opened.offices.map((one) => ({ value: one.id, label: one.name }))}
          back={base === 0 ? home : here}
          writer={opened.writer}
          opened={{
            id,
            base,
            saveId,
            countyGovernor: opened.countyGovernor ?? '',
            effectiveOn: opened.effectiveOn,
            typed: typedFrom(definition, content),
            faults: [],
            conflict: null,
            moreRows: {},
          }}
        />
      </ClientMessages>
      {definition.attachments && <p className="fp-registration-form__about">{t('edit.documents')}</p>}
    </>
  );
}
