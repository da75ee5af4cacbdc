'use server';

import { randomUUID } from 'node:crypto';
import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '../access/actor';
import { action } from '../action';
import { type RegistrationInput, saveRegistration } from './commands';
import { registrationFormSchema } from './schema';
import type { RegistrationFormState, State } from './types';

type Form = z.infer<typeof registrationFormSchema>;

/** What every registration's action shares. One action for each permission, since an entry says beforehand what it asks for. */
const shared = {
  schema: registrationFormSchema,
  subject: ({ programme, municipality }: Form) => ({ programme, ...(municipality !== '' && { municipality }) }),
  run: save,
};

export const registerOwn = action({ permission: 'registration.write', ...shared });
export const registerAdvice = action({ permission: 'advice.write', ...shared });
export const registerGathering = action({ permission: 'gathering.write', ...shared });
export const registerEvaluation = action({ permission: 'evaluation.write', ...shared });
export const registerAssessment = action({ permission: 'assessment.write', ...shared });

async function save(actor: Actor, form: Form, now: Date): Promise<RegistrationFormState> {
  if (form.intent.startsWith('rows:')) return withMoreRows(form, form.intent.slice('rows:'.length));
  const input = inputOf(form);
  const saved = await saveRegistration(actor, input, now);
  if (saved.ok) redirect(`${homeOf(form)}/${saved.value.slug}/${saved.value.id}?gjort=${DONE[input.state]}`);
  const { failure } = saved;
  if (failure.kind === 'not-found') return notFound();
  if (failure.kind === 'faults') return { ...stateOf(form), faults: failure.faults };
  return {
    ...stateOf(form),
    base: failure.newer.version,
    saveId: randomUUID(),
    conflict: {
      by: failure.newer.recordedBy,
      at: failure.newer.recordedAt.toISOString(),
      fields: failure.fields,
      theirs: failure.theirs,
      effectiveOn: failure.newer.effectiveOn,
      state: failure.newer.state,
    },
  };
}

const DONE: Record<State, string> = { draft: 'kladd', registered: 'registrert', withdrawn: 'trukket' };
const STATE: Readonly<Record<string, State>> = { draft: 'draft', register: 'registered', withdraw: 'withdrawn' };

function inputOf(form: Form): RegistrationInput {
  return {
    programme: form.programme,
    kind: form.kind,
    id: form.id,
    saveId: form.saveId,
    base: form.base,
    municipality: form.municipality || null,
    countyGovernor: form.countyGovernor || null,
    effectiveOn: form.effectiveOn,
    state: STATE[form.intent] ?? 'draft',
    typed: contentOf(form),
  };
}

/** All text fields: the command picks those of the kind and refuses strangers. */
function contentOf(form: Form): Record<string, string> {
  const texts = Object.entries(form).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts.filter(([name]) => name.startsWith('content.')));
}

function stateOf(form: Form): RegistrationFormState {
  const typed = Object.entries(contentOf(form)).map(([name, value]) => [name.slice('content.'.length), value]);
  return {
    id: form.id,
    countyGovernor: form.countyGovernor,
    effectiveOn: form.effectiveOn,
    typed: Object.fromEntries(typed),
    faults: [],
    base: form.base,
    saveId: form.saveId,
    conflict: null,
    moreRows: {},
  };
}

/** Without script, too, a form gets more rows: it comes back as it was typed, with some more. */
function withMoreRows(form: Form, key: string): RegistrationFormState {
  return { ...stateOf(form), moreRows: { [key]: MORE_ROWS } };
}
const MORE_ROWS = 5;

function homeOf({ programme, number }: Form): string {
  return number === '' ? `/program/${programme}/registre` : `/program/${programme}/kommuner/${number}/registrering`;
}
