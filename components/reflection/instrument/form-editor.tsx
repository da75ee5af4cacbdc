import { useLocale, useTranslations } from 'next-intl';
import { LinkButton } from '@/components/ui/link-button';
import type { EditedForm } from '@/lib/reflection/instrument/form/types';
import type { FormSection } from '@/lib/reflection/types';
import { EditButton } from './form-edit-button';
import { FormEditorItem } from './form-editor-item';

/** The form in its order, each part with what can be done to it. Every button is a small form of its own. */
export function FormEditor({ form }: { readonly form: EditedForm }) {
  const t = useTranslations('reflectionInstrument.form.editor');
  return (
    <section className="fp-section" aria-labelledby="skjema">
      <h2 id="skjema">{t('form')}</h2>
      <ol className="fp-editor">
        {form.sections.map((section, index) => (
          <EditorSection
            key={section.id}
            form={form}
            section={section}
            isFirst={index === 0}
            isLast={index === form.sections.length - 1}
          />
        ))}
      </ol>
    </section>
  );
}

interface EditorSectionProps {
  readonly form: EditedForm;
  readonly section: FormSection;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

function EditorSection({ form, section, isFirst, isLast }: EditorSectionProps) {
  const t = useTranslations('reflectionInstrument.form.editor');
  const locale = useLocale();
  const name = section.texts[locale].title;
  const here = `/program/${form.programme.id}/refleksjon/${form.round.id}/skjema/rediger`;
  const edit = { form, values: { section: section.id } };
  return (
    <li className="fp-editor__section" id={section.id}>
      <div className="fp-editor__row">
        <h3>{name}</h3>
        <div className="fp-editor__buttons">
          {!isFirst && (
            <EditButton {...edit} intent="move-section" direction="up" title={t('upNamed', { name })}>
              {t('up')}
            </EditButton>
          )}
          {!isLast && (
            <EditButton {...edit} intent="move-section" direction="down" title={t('downNamed', { name })}>
              {t('down')}
            </EditButton>
          )}
          <LinkButton
            variant="plain"
            href={`${here}?del=${section.id}#delens-ord`}
            aria-label={t('renameNamed', { name })}
          >
            {t('rename')}
          </LinkButton>
          {section.items.length === 0 && (
            <EditButton {...edit} intent="remove-section" title={t('removeSectionNamed', { name })}>
              {t('removeSection')}
            </EditButton>
          )}
        </div>
      </div>
      {section.items.length === 0 ? (
        <p>{t('emptySection')}</p>
      ) : (
        <ol className="fp-editor__items">
          {section.items.map((item, index) => (
            <FormEditorItem
              key={item.id}
              form={form}
              item={item}
              section={section.id}
              isFirst={index === 0}
              isLast={index === section.items.length - 1}
            />
          ))}
        </ol>
      )}
    </li>
  );
}
