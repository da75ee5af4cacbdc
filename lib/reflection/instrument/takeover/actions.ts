'use server';

import { notFound, redirect } from 'next/navigation';
import { formAction } from '../../../action';
import { takeOver } from './commands';
import { takeOverSchema } from './schema';

export const take = formAction({
  permission: 'reflection-form.edit',
  schema: takeOverSchema,
  subject: ({ programme }) => ({ programme }),
  run: async (actor, input, now) => {
    const done = await takeOver(actor, input, now);
    const bank = `/program/${input.programme}/refleksjon/sporsmal`;
    if (done.ok) redirect(`${bank}?overtatt=${done.value.taken}&kjent=${done.value.known}`);
    if (done.failure === 'not-found') return notFound();
    redirect(`${bank}/overta?fra=${input.from}&avvist=ingen`);
  },
});
