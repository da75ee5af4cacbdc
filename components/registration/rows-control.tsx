'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { controlAttributes, FieldDescription, FieldError } from '@/components/ui/field';
import { rowNumbers } from '@/lib/registration/rules/content';
import type { FormField } from './form-field';
import { SimpleControl } from './simple-control';

type RowsControlProps = {
  readonly field: FormField;
  readonly typed: Readonly<Record<string, string>>;
  readonly errorOf: (field: string) => string | undefined;
  readonly more: number;
};

/** Rows that are filled in, and an empty one or some. An empty row is no row, so none has to be removed. */
export function RowsControl({ field, typed, errorOf, more }: RowsControlProps) {
  const t = useTranslations('registration.form');
  const filled = rowNumbers(field.key, typed).filter((row) =>
    field.columns.some(({ key }) => (typed[`${field.key}.${row}.${key}`] ?? '') !== ''),
  );
  const next = (filled.at(-1) ?? -1) + 1;
  const rows = [...filled, ...Array.from({ length: Math.max(1, more) }, (_, index) => next + index)];
  const name = `content.${field.key}`;
  const own = { name, label: field.label, description: field.help ?? undefined, error: errorOf(field.key) };
  const { id, 'aria-describedby': describedBy } = controlAttributes(own);
  return (
    <fieldset className="fp-rows" id={id} tabIndex={-1} aria-describedby={describedBy}>
      <legend>
        {field.label}
        {field.required && <span className="fp-field__optional"> {t('needed')}</span>}
      </legend>
      <FieldDescription {...own} />
      <FieldError {...own} />
      {rows.map((row) => (
        <fieldset key={row} className="fp-rows__row">
          <legend>{t('row', { number: row + 1 })}</legend>
          <div className="fp-rows__fields">
            {field.columns.map((column, index) => (
              <SimpleControl
                key={column.key}
                field={column}
                name={`${field.key}.${row}.${column.key}`}
                typed={typed}
                errorOf={errorOf}
                isNext={more > 0 && row === next && index === 0}
              />
            ))}
          </div>
        </fieldset>
      ))}
      {rows.length < field.max && (
        <Button name="intent" value={`rows:${field.key}`} variant="plain">
          {t('moreRows', { field: field.label })}
        </Button>
      )}
    </fieldset>
  );
}
