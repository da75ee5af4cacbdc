'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { rowNumbers } from '@/lib/registration/rules/content';
import { SimpleControl } from './field-control';
import type { FormField } from './form-field';

type RowsControlProps = {
  readonly field: FormField;
  readonly typed: Readonly<Record<string, string>>;
  readonly errorOf: (field: string) => string | undefined;
  readonly more: number;
};

const EMPTY_AT_FIRST = 2;

/** Rows that are filled in, and some empty ones. An empty row is no row, so none has to be removed. */
export function RowsControl({ field, typed, errorOf, more }: RowsControlProps) {
  const t = useTranslations('registration.form');
  const numbers = rowNumbers(field.key, typed);
  const filled = numbers.filter((row) =>
    field.columns.some(({ key }) => (typed[`${field.key}.${row}.${key}`] ?? '') !== ''),
  );
  const next = (filled.at(-1) ?? -1) + 1;
  const empty = Array.from({ length: Math.max(EMPTY_AT_FIRST, more) }, (_, index) => next + index);
  const rows = [...filled, ...empty].filter((row) => row < field.max + empty.length);
  return (
    <fieldset className="fp-rows" id={`felt-content-${field.key}`} tabIndex={-1}>
      <legend>{field.label}</legend>
      {field.help && <p className="fp-field__description">{field.help}</p>}
      {errorOf(field.key) && <p className="ds-validation-message">{errorOf(field.key)}</p>}
      {rows.map((row, index) => (
        <fieldset key={row} className="fp-rows__row">
          <legend>{t('row', { number: index + 1 })}</legend>
          {field.columns.map((column) => (
            <SimpleControl
              key={column.key}
              field={column}
              name={`${field.key}.${row}.${column.key}`}
              typed={typed}
              errorOf={errorOf}
            />
          ))}
        </fieldset>
      ))}
      <Button name="intent" value={`rows:${field.key}`} variant="plain">
        {t('moreRows', { field: field.label.toLowerCase() })}
      </Button>
    </fieldset>
  );
}
