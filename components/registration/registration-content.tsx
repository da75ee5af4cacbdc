import { useTranslations } from 'next-intl';
import type { Content, KindDefinition, KnownNames } from '@/lib/registration/types';
import { FieldValue } from './field-value';
import { useKindWords } from './use-kind-words';

type RegistrationContentProps = {
  readonly definition: KindDefinition;
  readonly content: Content;
  readonly names: KnownNames;
  readonly home: string;
};

/** What is registered, section by section. What was left empty is named once, in a line, and is no fault. */
export function RegistrationContent({ definition, content, names, home }: RegistrationContentProps) {
  const t = useTranslations('registration.view');
  const sections = useKindWords(definition).sections(definition);
  const empty = sections.flatMap(({ fields }) => fields).filter(({ key }) => content[key] === undefined);
  return (
    <>
      {sections.map(({ key, title, fields }) => {
        const filled = fields.flatMap((field) => {
          const value = content[field.key];
          return value === undefined ? [] : [{ field, value }];
        });
        if (filled.length === 0) return null;
        return (
          <section key={key} className="fp-section fp-registration__section" aria-labelledby={`del-${key}`}>
            <h2 id={`del-${key}`}>{title}</h2>
            <dl className="fp-definitions">
              {filled.map(({ field, value }) => (
                <div className="fp-definition" key={field.key} data-wide={field.type === 'rows' || undefined}>
                  <dt>{field.label}</dt>
                  <dd>
                    <FieldValue field={field} value={value} names={names} home={home} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
      {empty.length > 0 && (
        <p className="fp-registration__empty">{t('empty', { fields: empty.map(({ label }) => label).join(' · ') })}</p>
      )}
    </>
  );
}
