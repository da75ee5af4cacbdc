'use server';

import { notFound, redirect } from 'next/navigation';
import { formAction } from '../../../action';
import { remindSchema } from '../follow-up/schema';
import { queueReminders } from './commands';

export const remind = formAction({
  permission: 'reflection-round.run',
  schema: remindSchema,
  subject: ({ programme }) => ({ programme }),
  run: async (actor, input, now) => {
    const queued = await queueReminders(actor, input, now);
    if (!queued.ok) notFound();
    redirect(`/program/${input.programme}/refleksjon/${input.round}/oppfolging/paminnelse?sendt=${queued.value.mails}`);
  },
});
