import { useTranslations } from 'next-intl';
import type { FormEvent } from 'react';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { LOCALES } from '@/lib/locale';
import { hasEnds, optionField, optionRows, textField } from '@/lib/reflection/instrument/item/rules/form-fields';
import type { ItemKind } from '@/lib/reflection/types';

/** What a field holds and what is wrong with it, by its name. */
type FieldOf = (name: string) => {
  readonly name: string;
  readonly defaultValue: string;
  readonly error: string | undefined;
};

type ItemTextFieldsProps = {
  readonly kind: ItemKind;
  readonly field: FieldOf;
  /** Follows what is typed in bokmål. */
  readonly onText?: ((event: FormEvent<HTMLTextAreaElement>) => void) | undefined;
};

/** How an item is asked, language by language. */
export function ItemTextFields({ kind, field, onText }: ItemTextFieldsProps) {
  const t = useTranslations('reflectionInstrument.item');
  return LOCALES.map((locale) => (
    <fieldset className="fp-item-form__group" key={locale}>
      <legend>{t(`languages.${locale}`)}</legend>
      <TextareaField
        {...field(textField('text', locale))}
        label={t('labels.text')}
        rows={3}
        lang={locale}
        onInput={locale === 'nb' ? onText : undefined}
      />
      <TextareaField
        {...field(textField('help', locale))}
        label={t('labels.help')}
        optionalLabel={t('optional')}
        rows={3}
        lang={locale}
      />
      {hasEnds(kind) && (
        <div className="fp-item-form__pair">
          <TextField {...field(textField('low', locale))} label={t('labels.low')} lang={locale} />
          <TextField {...field(textField('high', locale))} label={t('labels.high')} lang={locale} />
        </div>
      )}
    </fieldset>
  ));
}

type ItemOptionFieldsProps = {
  readonly kind: ItemKind;
  readonly field: FieldOf;
  readonly values: Readonly<Record<string, string>>;
};

/** Options, or the phases of a matrix: those that are there, and empty rows for new ones. */
export function ItemOptionFields({ kind, field, values }: ItemOptionFieldsProps) {
  const t = useTranslations('reflectionInstrument.item');
  const rows = Array.from({ length: optionRows(values) }, (_, index) => index + 1);
  return (
    <fieldset className="fp-item-form__group">
      <legend>{t(kind === 'matrix' ? 'parts' : 'options')}</legend>
      <p className="fp-field__description">{t('optionsAbout')}</p>
      {rows.map((row) => {
        const id = values[optionField(row, 'id')];
        return (
          <fieldset className="fp-item-form__option" key={row}>
            <legend>{t(id ? 'optionRow' : 'newOptionRow', { row })}</legend>
            {id && <input type="hidden" name={optionField(row, 'id')} value={id} />}
            {LOCALES.map((locale) => (
              <TextField
                {...field(optionField(row, locale))}
                key={locale}
                label={t(`languages.${locale}`)}
                lang={locale}
                autoComplete="off"
              />
            ))}
          </fieldset>
        );
      })}
    </fieldset>
  );
}
