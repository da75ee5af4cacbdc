import { useTranslations } from 'next-intl';
import { kindOf } from '@/lib/registration/rules/kinds';
import type { Field, KindDefinition, SimpleField } from '@/lib/registration/types';
import type { FormField, FormOption, FormSection } from './form-field';

/** Choices that are not the kind's own: other registrations and municipalities, by field. */
export type KnownOptions = Readonly<Record<string, readonly FormOption[]>>;

/** The words of a kind: its names, its sections and fields, and what a choice is called. */
export function useKindWords(definition: Pick<KindDefinition, 'kind'>) {
  const t = useTranslations('registrationKinds');
  const o = useTranslations('registrationOptions');
  const text = (path: string): string | null => (t.has(path as never) ? t(path as never) : null);
  const base = definition.kind;
  /** The kind's own word goes before the common one. `path` is that of the field or of the column. */
  const optionAt = (path: string, value: string): string =>
    text(`${path}.options.${value}`) ?? (o.has(value as never) ? o(value as never) : value);

  const words = (field: Field | SimpleField, path: string, known: KnownOptions): FormField => ({
    key: field.key,
    type: field.type,
    label: text(`${path}.label`) ?? field.key,
    help: text(`${path}.help`),
    required: field.required ?? false,
    unit: 'unit' in field && field.unit ? o(`unit-${field.unit}` as never) : null,
    options:
      'options' in field
        ? field.options.map((value) => ({ value, label: optionAt(path, value) }))
        : (known[field.key] ?? []),
    columns:
      'columns' in field ? field.columns.map((column) => words(column, `${path}.columns.${column.key}`, {})) : [],
    slug: field.type === 'reference' ? (kindOf(field.kind)?.slug ?? null) : null,
    max: 'columns' in field ? field.max : 0,
  });

  return {
    name: text(`${base}.name`) ?? base,
    plural: text(`${base}.plural`) ?? base,
    lead: text(`${base}.lead`) ?? '',
    create: text(`${base}.new`) ?? base,
    effectiveOn: text(`${base}.effectiveOn`),
    /** What a choice is called, in a field or in a column of a field's rows. */
    option: (field: string, value: string, column?: string): string =>
      optionAt(`${base}.fields.${field}${column === undefined ? '' : `.columns.${column}`}`, value),
    sections: ({ sections }: Pick<KindDefinition, 'sections'>, known: KnownOptions = {}): readonly FormSection[] =>
      sections.map(({ key, fields }) => ({
        key,
        title: text(`${base}.sections.${key}.title`) ?? key,
        text: text(`${base}.sections.${key}.text`),
        fields: fields.map((field) => words(field, `${base}.fields.${field.key}`, known)),
      })),
  };
}
