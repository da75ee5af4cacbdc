'use server';

import { redirect } from 'next/navigation';
import { formAction } from '../../action';
import { takeExtract } from './commands';
import { extractAddress, extractFormSchema } from './schema';

/** Takes an extract, or finds the same one taken before, and leads back to the list. */
export const take = formAction({
  permission: 'reflection-extract.take',
  schema: extractFormSchema,
  subject: ({ programme }) => ({ programme }),
  run: async (actor, input, now): Promise<void> => {
    const taken = await takeExtract(actor, input, now);
    const told = taken.ok ? (taken.value.isNew ? 'taken' : 'taken-before') : taken.failure;
    redirect(extractAddress(input.programme, told));
  },
});
