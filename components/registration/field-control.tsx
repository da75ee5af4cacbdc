'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { controlAttributes, FieldDescription, FieldError } from '@/components/ui/field';
import type { FormField } from './form-field';
import { RowsControl } from './rows-control';
import { SimpleControl } from './simple-control';

type FieldControlProps = {
  readonly field: FormField;
  readonly typed: Readonly<Record<string, string>>;
  readonly errorOf: (field: string) => string | undefined;
  readonly moreRows: number;
};

/** One field as it is filled in. Most can stand empty, so those that cannot say so. */
export function FieldControl({ field, typed, errorOf, moreRows }: FieldControlProps) {
  if (field.type === 'rows') return <RowsControl field={field} typed={typed} errorOf={errorOf} more={moreRows} />;
  if (field.type === 'choices' || field.type === 'municipalities')
    return <Choices field={field} typed={typed} errorOf={errorOf} />;
  return <SimpleControl field={field} name={field.key} typed={typed} errorOf={errorOf} isMarked={field.required} />;
}

function Choices({ field, typed, errorOf }: Omit<FieldControlProps, 'moreRows'>) {
  const t = useTranslations('registration.form');
  const name = `content.${field.key}`;
  const own = { name, label: field.label, description: field.help ?? undefined, error: errorOf(field.key) };
  const { id, 'aria-describedby': describedBy } = controlAttributes(own);
  return (
    <fieldset className="fp-check-group" id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend>
        {field.label}
        {field.required && <span className="fp-field__optional"> {t('needed')}</span>}
      </legend>
      <FieldDescription {...own} />
      <FieldError {...own} />
      {field.options.length === 0 && <p className="fp-field__description">{t('nothingToChoose')}</p>}
      <div className="fp-check-group__list">
        {field.options.map(({ value, label }) => (
          <Checkbox key={value} name={`${name}.${value}`} isChecked={typed[`${field.key}.${value}`] === 'on'}>
            {label}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}
