'use server';

import { notFound, redirect } from 'next/navigation';
import { action } from '../../../action';
import type { RoundFormState } from '../types';
import { giveMoreTime, reopenForCorrection } from './commands';
import { allowanceSchema } from './schema';
import type { FollowUpFailure } from './types';

const subject = ({ programme }: { readonly programme: string }) => ({ programme });

export const extend = action({
  permission: 'reflection-round.run',
  schema: allowanceSchema,
  subject,
  run: async (actor, input, now): Promise<RoundFormState> => {
    const given = await giveMoreTime(actor, input, now);
    if (given.ok) redirect(page(input, 'utsatt'));
    return show(input, given.failure);
  },
});

export const reopen = action({
  permission: 'reflection-round.run',
  schema: allowanceSchema,
  subject,
  run: async (actor, input, now): Promise<RoundFormState> => {
    const opened = await reopenForCorrection(actor, input, now);
    if (opened.ok) redirect(page(input, 'gjenapnet'));
    return show(input, opened.failure);
  },
});

function show(input: Readonly<Record<string, string>>, failure: FollowUpFailure): RoundFormState {
  return failure.kind === 'not-found' ? notFound() : { values: input, faults: failure.faults };
}

function page(
  { programme, round, number }: { readonly programme: string; readonly round: string; readonly number: string },
  done: string,
): string {
  return `/program/${programme}/refleksjon/${round}/oppfolging/${number}?gjort=${done}`;
}
