'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useActionState, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { add } from '@/lib/reflection/instrument/item/actions';
import { hasOptions, hasRange } from '@/lib/reflection/instrument/item/rules/form-fields';
import { suggestId } from '@/lib/reflection/instrument/item/rules/item-id';
import { ITEM_FIGURES } from '@/lib/reflection/instrument/item/rules/read-item';
import { type ItemFormState, SPEAKS_TO } from '@/lib/reflection/instrument/item/types';
import type { ItemKind } from '@/lib/reflection/types';
import { ItemOptionFields, ItemTextFields } from './item-text-fields';
import { useItemFaults, useSubjects } from './item-words';

type ItemAddFormProps = {
  readonly programme: string;
  readonly kind: ItemKind;
  readonly values: Readonly<Record<string, string>>;
};

/** An island because what was typed must be there when the form comes back, and the id follows the question while it is typed. */
export function ItemAddForm({ programme, kind, values }: ItemAddFormProps) {
  const t = useTranslations('reflectionInstrument.item');
  const subjectName = useSubjects();
  const opened: ItemFormState = { values, faults: [], newer: null };
  const [state, send, isPending] = useActionState(add, opened);
  const { errorOf, failures } = useItemFaults(state);
  const idField = useRef<HTMLInputElement>(null);
  const suggested = useRef('');
  const field = (name: string) => ({ name, defaultValue: state.values[name] ?? '', error: errorOf(name) });
  const suggest = ({ currentTarget }: FormEvent<HTMLTextAreaElement>) => {
    // An id that somebody typed is theirs.
    if (!idField.current || idField.current.value !== suggested.current) return;
    suggested.current = suggestId(currentTarget.value, []);
    idField.current.value = suggested.current;
  };
  return (
    // A new form for each answer of the server: its fields start from what was typed.
    <form action={send} key={JSON.stringify(state)} className="fp-item-form">
      <ErrorSummary failures={failures} />
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="kind" value={kind} />
      <ItemTextFields kind={kind} field={field} onText={suggest} />
      {hasOptions(kind) && <ItemOptionFields kind={kind} field={field} values={state.values} />}
      {hasRange(kind) && (
        <fieldset className="fp-item-form__group">
          <legend>{t('range')}</legend>
          <div className="fp-item-form__pair">
            <NumberField {...field('minimum')} label={t('labels.minimum')} />
            <NumberField {...field('maximum')} label={t('labels.maximum')} />
          </div>
        </fieldset>
      )}
      <fieldset className="fp-item-form__group">
        <legend>{t('belongs')}</legend>
        <TextField
          {...field('id')}
          ref={idField}
          label={t('labels.id')}
          description={t('idAbout')}
          width="medium"
          autoComplete="off"
          spellCheck={false}
        />
        <SelectField
          {...field('speaksTo')}
          label={t('labels.speaksTo')}
          options={[
            { value: '', label: t('noSubject') },
            ...SPEAKS_TO.map((value) => ({ value, label: subjectName(value) })),
          ]}
        />
        <SelectField
          {...field('figure')}
          label={t('labels.figure')}
          options={[
            { value: '', label: t('noFigure') },
            ...ITEM_FIGURES.map((value) => ({ value, label: t('figureOf', { figure: value }) })),
          ]}
        />
      </fieldset>
      <div className="fp-actions">
        <Button busy={isPending}>{t('add')}</Button>
      </div>
    </form>
  );
}
