'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
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
import type { FormSection } from './form-field';

const ACTIONS = {
  'registration.write': registerOwn,
  'advice.write': registerAdvice,
  'gathering.write': registerGathering,
  'evaluation.write': registerEvaluation,
  'assessment.write': registerAssessment,
} as const;
export type WritePermission = keyof typeof ACTIONS;

export type RegistrationPlace = {
  readonly programme: string;
  readonly kind: string;
  readonly id: string;
  readonly municipality: string;
  readonly countyGovernor: string;
  /** The municipality's number in the page's address, or empty. */
  readonly number: string;
};

type RegistrationFormProps = {
  readonly place: RegistrationPlace;
  readonly permission: WritePermission;
  readonly sections: readonly FormSection[];
  readonly effectiveOnLabel: string;
  readonly opened: RegistrationFormState;
};

/** An island because what was typed must be there when the form comes back; without script it is sent and comes back the same. */
export function RegistrationForm({ place, permission, sections, effectiveOnLabel, opened }: RegistrationFormProps) {
  const t = useTranslations('registration.form');
  const [state, send, isPending] = useActionState(ACTIONS[permission], opened);
  const errorOf = (field: string) => {
    const fault = state.faults.find((one) => one.field === field);
    return fault && t(`faults.${fault.code}`);
  };
  const failures = state.faults.map(({ field, code }) => ({
    field: field === 'effectiveOn' ? field : `content.${field}`,
    message: `${labelOf(sections, field) ?? effectiveOnLabel}: ${t(`faults.${code}`)}`,
  }));
  return (
    // A new form for each answer of the server: its fields start from what was typed.
    <form action={send} key={JSON.stringify(state)} className="fp-registration-form" noValidate>
      <ErrorSummary failures={failures} />
      {state.conflict && <ConflictNote conflict={state.conflict} sections={sections} />}
      {Object.entries({ ...place, base: String(state.base), saveId: state.saveId }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {/* Enter in a text field must not add rows: the first button of a form is the one that Enter presses. */}
      <button type="submit" name="intent" value="draft" hidden tabIndex={-1} aria-hidden="true" />
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
      <TextField
        type="date"
        name="effectiveOn"
        label={effectiveOnLabel}
        description={t('effectiveOnAbout')}
        defaultValue={state.effectiveOn}
        error={errorOf('effectiveOn')}
        width="medium"
      />
      <div className="fp-actions">
        <Button name="intent" value="register" busy={isPending}>
          {t('register')}
        </Button>
        <Button name="intent" value="draft" variant="quiet" busy={isPending}>
          {t('draft')}
        </Button>
      </div>
    </form>
  );
}

function labelOf(sections: readonly FormSection[], name: string): string | undefined {
  const [key, , column] = name.split('.');
  const field = sections.flatMap(({ fields }) => fields).find((one) => one.key === key);
  const inner = column === undefined ? undefined : field?.columns.find((one) => one.key === column)?.label;
  return inner === undefined ? field?.label : `${field?.label}, ${inner}`;
}
