'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import {
  registerAdvice,
  registerAssessment,
  registerEvaluation,
  registerGathering,
  registerOwn,
} from '@/lib/registration/actions';
import type { RegistrationFormState } from '@/lib/registration/types';
import { ConflictNote } from './conflict-note';
import { FieldControl } from './field-control';
import type { FormOption, FormSection } from './form-field';
import { holdsIdentityNumber } from './identity-number';
import type { TypedDraft } from './typed-store';
import { UnsavedNote } from './unsaved-note';
import { useTypedKeeper } from './use-typed-keeper';

export const ACTIONS = {
  'registration.write': registerOwn,
  'advice.write': registerAdvice,
  'gathering.write': registerGathering,
  'evaluation.write': registerEvaluation,
  'assessment.write': registerAssessment,
} as const;
export type WritePermission = keyof typeof ACTIONS;

export type RegistrationFormPlace = {
  readonly programme: string;
  readonly kind: string;
  readonly municipality: string;
  /** The municipality's number in the page's address, or empty. */
  readonly number: string;
};

type RegistrationFormProps = {
  readonly place: RegistrationFormPlace;
  readonly permission: WritePermission;
  readonly sections: readonly FormSection[];
  readonly effectiveOnLabel: string;
  /** The offices to choose from, where there is more than one. */
  readonly offices: readonly FormOption[];
  readonly opened: RegistrationFormState;
  /** Where one comes who wants to leave it as it is. */
  readonly back: string;
  readonly writer: string;
};

/** An island because what was typed must be there when the form comes back; without script it is sent and comes back the same. */
export function RegistrationForm({ place, permission, opened, ...rest }: RegistrationFormProps) {
  const { sections, effectiveOnLabel, offices, back, writer } = rest;
  const t = useTranslations('registration.form');
  const form = useRef<HTMLFormElement>(null);
  const [answered, send, isPending] = useActionState(ACTIONS[permission], opened);
  const [taken, setTaken] = useState<{ upon: RegistrationFormState; state: RegistrationFormState } | null>(null);
  // What was taken up from the browser holds until the server has answered again.
  const state = taken?.upon === answered ? taken.state : answered;
  const [hasNumber, setHasNumber] = useState(false);
  const { waiting, take, drop } = useTypedKeeper(form, { writer, ...place }, opened, state !== opened);
  const takeUp = (draft: TypedDraft) => {
    take();
    setTaken({ upon: answered, state: stateOf(draft) });
  };
  const errorOf = (field: string) => {
    const fault = state.faults.find((one) => one.field === field);
    return fault && t(`faults.${fault.code}`);
  };
  const name = (field: string) => {
    const { label = effectiveOnLabel, row = 0, column } = placeOf(sections, field) ?? {};
    return column ? t('faultAt', { field: label, row, column }) : label;
  };
  const failures = state.faults.map(({ field, code }) => ({
    field: field === 'effectiveOn' ? field : `content.${field}`,
    // A name that asks ends in its own mark.
    message: `${name(field).replace(/(?<!\?)$/, ':')} ${t(`faults.${code}`)}`,
  }));
  return (
    // A new form for each answer of the server: its fields start from what was typed.
    <form
      ref={form}
      action={send}
      key={JSON.stringify(state)}
      className="fp-registration-form"
      noValidate
      onInput={({ currentTarget }) => setHasNumber(holdsIdentityNumber(new FormData(currentTarget)))}
    >
      <ErrorSummary failures={failures} />
      {waiting && !taken && <UnsavedNote draft={waiting} onTake={takeUp} onDrop={drop} />}
      {state.conflict && <ConflictNote conflict={state.conflict} sections={sections} ours={state} />}
      {Object.entries({ ...place, id: state.id, base: String(state.base), saveId: state.saveId }).map(
        ([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ),
      )}
      {/* Enter in a text field must neither register nor add rows: a form's first button is the one that Enter presses. */}
      <button type="submit" name="intent" value="draft" hidden tabIndex={-1} aria-hidden="true" />
      {offices.length > 1 ? (
        <SelectField
          name="countyGovernor"
          label={t('office')}
          options={offices}
          defaultValue={state.countyGovernor}
          width="full"
        />
      ) : (
        <input type="hidden" name="countyGovernor" value={state.countyGovernor} />
      )}
      {sections.map((section) => (
        <section key={section.key} className="fp-registration-form__section" aria-labelledby={`del-${section.key}`}>
          <h2 id={`del-${section.key}`}>{section.title}</h2>
          {section.text && <p className="fp-section__lead">{section.text}</p>}
          {section.fields.map((field) => (
            <FieldControl
              key={field.key}
              field={field}
              typed={state.typed}
              errorOf={errorOf}
              moreRows={state.moreRows[field.key] ?? 0}
            />
          ))}
        </section>
      ))}
      <section className="fp-registration-form__section" aria-labelledby="del-naar">
        <h2 id="del-naar">{t('when')}</h2>
        <TextField
          type="date"
          name="effectiveOn"
          label={effectiveOnLabel}
          description={t(opened.effectiveOn === '' ? 'effectiveOnAbout' : 'effectiveOnChange')}
          optionalLabel={t('needed')}
          defaultValue={state.effectiveOn}
          error={errorOf('effectiveOn')}
          width="medium"
        />
      </section>
      {/* Always there, so that it is read aloud when it is filled. */}
      <div role="status">{hasNumber && <Note tone="warning" title={t('identityNumber')} />}</div>
      <div className="fp-actions">
        <Button name="intent" value="register" busy={isPending}>
          {t('register')}
        </Button>
        <Button name="intent" value="draft" variant="quiet" busy={isPending}>
          {t('draft')}
        </Button>
        <LinkButton href={back} variant="plain">
          {t('leave')}
        </LinkButton>
      </div>
      <p className="fp-registration-form__about">{t('draftAbout')}</p>
    </form>
  );
}

/** A draft that the browser kept is saved under an id of its own, so that it meets what was saved since instead of being lost. */
function stateOf({ id, base, effectiveOn, countyGovernor, typed }: TypedDraft): RegistrationFormState {
  const saveId = newId();
  return { id, base, effectiveOn, countyGovernor, typed, saveId, faults: [], conflict: null, moreRows: {} };
}

function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

interface FaultPlace {
  readonly label: string;
  readonly row: number;
  readonly column: string | undefined;
}

/** What a field is called, and where it stands among rows. */
function placeOf(sections: readonly FormSection[], name: string): FaultPlace | undefined {
  const [key, row, column] = name.split('.');
  const field = sections.flatMap(({ fields }) => fields).find((one) => one.key === key);
  if (!field) return undefined;
  return { label: field.label, row: Number(row) + 1, column: field.columns.find((one) => one.key === column)?.label };
}
