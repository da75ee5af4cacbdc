'use client';

import { useTranslations } from 'next-intl';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import type { FormField } from './form-field';

type SimpleControlProps = {
  readonly field: FormField;
  readonly typed: Readonly<Record<string, string>>;
  readonly errorOf: (field: string) => string | undefined;
  readonly name: string;
  /** Says beside the name that it must be filled in. Not in rows, which can stand empty as a whole. */
  readonly isMarked?: boolean;
  /** Takes focus when it comes: the first of the rows that were asked for. */
  readonly isNext?: boolean;
};

/** A field that holds one value. */
export function SimpleControl({ field, name, typed, errorOf, isMarked = false, isNext = false }: SimpleControlProps) {
  const t = useTranslations('registration.form');
  const shared = {
    name: `content.${name}`,
    label: field.label,
    description:
      field.type === 'reference' && field.options.length === 0 ? t('nothingToChoose') : (field.help ?? undefined),
    defaultValue: typed[name] ?? '',
    error: errorOf(name),
    optionalLabel: isMarked ? t('needed') : undefined,
    autoComplete: 'off',
    autoFocus: isNext,
  };
  switch (field.type) {
    case 'prose':
      return <TextareaField {...shared} rows={4} />;
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
