'use server';

import { notFound, redirect } from 'next/navigation';
import { action, formAction } from '../../../action';
import { editForm, writeSection } from './commands';
import { attemptQuery, formEditSchema, sectionFormSchema } from './schema';
import type { SectionFormState } from './types';

const subject = ({ programme }: { readonly programme: string }) => ({ programme });
const REQUIRED = ['titleNb', 'titleNn', 'titleEn'] as const;

export const edit = formAction({
  permission: 'reflection-form.edit',
  schema: formEditSchema,
  subject,
  run: async (actor, input) => {
    const done = await editForm(actor, input);
    const anchor = input.item ?? input.section;
    if (done.ok) redirect(`${editorPage(input)}?gjort=lagret${anchor ? `#${anchor}` : ''}`);
    if (done.failure.kind === 'not-found') return notFound();
    redirect(`${editorPage(input)}${attemptQuery(input, done.failure.reason)}`);
  },
});

export const saveSection = action({
  permission: 'reflection-form.edit',
  schema: sectionFormSchema,
  subject,
  run: async (actor, input): Promise<SectionFormState> => {
    const { programme: _, round: __, seen: ___, section: ____, ...values } = input;
    const missing = REQUIRED.filter((name) => input[name].trim() === '');
    const back: SectionFormState = { values, missing, refusal: null, newer: null };
    if (missing.length > 0) return back;
    const done = await writeSection(actor, input);
    if (done.ok) redirect(`${editorPage(input)}?gjort=lagret`);
    if (done.failure.kind === 'not-found') return notFound();
    if (done.failure.kind === 'newer') return { ...back, refusal: 'changed', newer: done.failure.newer };
    return { ...back, refusal: done.failure.reason };
  },
});

function editorPage({ programme, round }: { readonly programme: string; readonly round: string }): string {
  return `/program/${programme}/refleksjon/${round}/skjema/rediger`;
}
