'use client';

import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/ui/checkbox';
import { FieldDescription, FieldError } from '@/components/ui/field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { FormField } from './form-field';
import { RowsControl } from './rows-control';

type FieldControlProps = {
  readonly field: FormField;
  readonly typed: Readonly<Record<string, string>>;
  readonly errorOf: (field: string) => string | undefined;
  readonly moreRows: number;
};

/** One field as it is filled in. */
export function FieldControl({ field, typed, errorOf, moreRows }: FieldControlProps) {
  if (field.type === 'rows') return <RowsControl field={field} typed={typed} errorOf={errorOf} more={moreRows} />;
  if (field.type === 'choices' || field.type === 'municipalities')
    return <Choices field={field} typed={typed} errorOf={errorOf} />;
  return <SimpleControl field={field} name={field.key} typed={typed} errorOf={errorOf} />;
}

type SimpleControlProps = Omit<FieldControlProps, 'moreRows'> & { readonly name: string };

export function SimpleControl({ field, name, typed, errorOf }: SimpleControlProps) {
  const t = useTranslations('registration.form');
  const shared = {
    name: `content.${name}`,
    label: field.label,
    description: field.help ?? undefined,
    defaultValue: typed[name] ?? '',
    error: errorOf(name),
    optionalLabel: field.required ? undefined : t('optional'),
    autoComplete: 'off',
  };
  switch (field.type) {
    case 'prose':
      return <TextareaField {...shared} rows={5} />;
    case 'choice':
    case 'reference':
      return <SelectField {...shared} options={[{ value: '', label: t('choose') }, ...field.options]} />;
    case 'date':
      return <TextField {...shared} type="date" width="medium" />;
    case 'number':
    case 'year':
      return <TextField {...shared} inputMode="numeric" width="short" suffix={field.unit ?? undefined} />;
    case 'kroner':
      return <TextField {...shared} inputMode="numeric" width="medium" suffix={t('kroner')} />;
    case 'link':
      return <TextField {...shared} type="url" />;
    default:
      return <TextField {...shared} />;
  }
}

function Choices({ field, typed, errorOf }: Omit<FieldControlProps, 'moreRows'>) {
  const t = useTranslations('registration.form');
  const name = `content.${field.key}`;
  const own = { name, label: field.label, description: field.help ?? undefined, error: errorOf(field.key) };
  return (
    <fieldset className="fp-check-group" id={`felt-content-${field.key}`} tabIndex={-1}>
      <legend>
        {field.label}
        {!field.required && <span className="fp-field__optional"> {t('optional')}</span>}
      </legend>
      <FieldDescription {...own} />
      <FieldError {...own} />
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
