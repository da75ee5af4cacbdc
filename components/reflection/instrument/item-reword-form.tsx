'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Note } from '@/components/ui/note';
import { SelectField } from '@/components/ui/select-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { LOCALES } from '@/lib/locale';
import { reword } from '@/lib/reflection/instrument/item/actions';
import { hasOptions, textField } from '@/lib/reflection/instrument/item/rules/form-fields';
import type { ItemFormState } from '@/lib/reflection/instrument/item/types';
import { COMPARABILITIES, type ItemKind } from '@/lib/reflection/types';
import { ItemOptionFields, ItemTextFields } from './item-text-fields';
import { useItemFaults } from './item-words';

type ItemRewordFormProps = {
  readonly programme: string;
  readonly item: string;
  readonly kind: ItemKind;
  /** The wording in force, as fields. */
  readonly values: Readonly<Record<string, string>>;
};

/** An island because what was typed must be there when the form comes back, also when somebody else was first. */
export function ItemRewordForm({ programme, item, kind, values }: ItemRewordFormProps) {
  const t = useTranslations('reflectionInstrument.item');
  const opened: ItemFormState = { values, faults: [], newer: null };
  const [state, send, isPending] = useActionState(reword, opened);
  const { errorOf, failures } = useItemFaults(state);
  const field = (name: string) => ({ name, defaultValue: state.values[name] ?? '', error: errorOf(name) });
  return (
    // A new form for each answer of the server: its fields start from what was typed.
    <form action={send} key={JSON.stringify(state)} className="fp-item-form">
      <ErrorSummary failures={failures} />
      {state.newer && (
        <Note tone="warning" title={t('newerTitle', { version: state.newer.version })} announce>
          <p>{t('newerText')}</p>
          <ul className="fp-wording__options">
            {LOCALES.map((locale) => (
              <li key={locale} lang={locale}>
                {state.newer?.texts[locale].text}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name="version" value={state.values.version} />
      <ItemTextFields kind={kind} field={field} />
      {hasOptions(kind) && <ItemOptionFields kind={kind} field={field} values={state.values} />}
      <fieldset className="fp-item-form__group">
        <legend>{t('compared')}</legend>
        <SelectField
          {...field('comparability')}
          label={t('labels.comparability')}
          description={t('comparabilityAbout')}
          options={COMPARABILITIES.map((value) => ({ value, label: t(`comparability.${value}`) }))}
        />
        <p className="fp-field__description">{t('noteAbout')}</p>
        {LOCALES.map((locale) => (
          <TextareaField
            {...field(textField('comparabilityNote', locale))}
            key={locale}
            label={t('inLanguage', { label: t('labels.comparabilityNote'), language: t(`languages.${locale}`) })}
            rows={2}
            lang={locale}
          />
        ))}
      </fieldset>
      <div className="fp-actions">
        <Button busy={isPending}>{t('reword')}</Button>
      </div>
    </form>
  );
}
