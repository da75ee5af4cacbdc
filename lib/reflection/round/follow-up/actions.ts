'use server';

import { notFound, redirect } from 'next/navigation';
import { action } from '../../../action';
import type { RoundFormState } from '../types';
import { giveMoreTime, reopenForCorrection } from './commands';
import { allowanceSchema } from './schema';
import type { FollowUpFailure } from './types';

export const extend = allowance(giveMoreTime, 'utsatt');
export const reopen = allowance(reopenForCorrection, 'gjenapnet');

function allowance(command: typeof giveMoreTime, done: 'utsatt' | 'gjenapnet') {
  return action({
    permission: 'reflection-round.run',
    schema: allowanceSchema,
    subject: ({ programme }) => ({ programme }),
    run: async (actor, input, now): Promise<RoundFormState> => {
      const given = await command(actor, input, now);
      if (!given.ok) return show(input, given.failure);
      const { programme, round, number } = input;
      redirect(`/program/${programme}/refleksjon/${round}/oppfolging/${number}?gjort=${done}`);
    },
  });
}

function show(input: Readonly<Record<string, string>>, failure: FollowUpFailure): RoundFormState {
  return failure.kind === 'not-found' ? notFound() : { values: input, faults: failure.faults };
}
