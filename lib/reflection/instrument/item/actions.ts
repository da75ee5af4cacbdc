'use server';

import { notFound, redirect } from 'next/navigation';
import { action } from '../../../action';
import { addItem, rewordItem } from './commands';
import { addItemSchema, rewordItemSchema } from './schema';
import type { ItemFailure, ItemFields, ItemFormState } from './types';

const subject = ({ programme }: { readonly programme: string }) => ({ programme });

export const add = action({
  permission: 'reflection-form.edit',
  schema: addItemSchema,
  subject,
  run: async (actor, input, now): Promise<ItemFormState> => {
    const added = await addItem(actor, input, now);
    if (added.ok) redirect(itemPage(input.programme, added.value.id, 'lagt-til'));
    return show(added.failure);
  },
});

export const reword = action({
  permission: 'reflection-form.edit',
  schema: rewordItemSchema,
  subject,
  run: async (actor, input, now): Promise<ItemFormState> => {
    const reworded = await rewordItem(actor, input, now);
    if (reworded.ok) redirect(itemPage(input.programme, reworded.value.id, 'omformulert'));
    return show(reworded.failure);
  },
});

function show(refused: ItemFailure): ItemFormState {
  if (refused.kind === 'not-found') return notFound();
  const values = textsOf(refused.values);
  if (refused.kind === 'faults') return { values, faults: refused.faults, newer: null };
  const { version, texts } = refused.newer;
  return { values, faults: [], newer: { version, texts } };
}

function textsOf(fields: ItemFields): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, value ?? '']));
}

function itemPage(programme: string, item: string, done: string): string {
  return `/program/${programme}/refleksjon/sporsmal/${item}?gjort=${done}`;
}
