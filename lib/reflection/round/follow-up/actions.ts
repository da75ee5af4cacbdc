'use server';

import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '../../../access/actor';
import { action } from '../../../action';
import type { RoundFormState } from '../types';
import { giveMoreTime, reopenForCorrection } from './commands';
import { allowanceSchema } from './schema';
import type { FollowUpFailure } from './types';

const guard = {
  permission: 'reflection-round.run',
  schema: allowanceSchema,
  subject: ({ programme }: Input) => ({ programme }),
} as const;

export const extend = action({ ...guard, run: giving(giveMoreTime, 'utsatt') });
export const reopen = action({ ...guard, run: giving(reopenForCorrection, 'gjenapnet') });

type Input = z.infer<typeof allowanceSchema>;

function giving(command: typeof giveMoreTime, done: 'utsatt' | 'gjenapnet') {
  return async (actor: Actor, input: Input, now: Date): Promise<RoundFormState> => {
    const given = await command(actor, input, now);
    if (!given.ok) return show(input, given.failure);
    const { programme, round, number } = input;
    redirect(`/program/${programme}/refleksjon/${round}/oppfolging/${number}?gjort=${done}`);
  };
}

function show(input: Readonly<Record<string, string>>, failure: FollowUpFailure): RoundFormState {
  return failure.kind === 'not-found' ? notFound() : { values: input, faults: failure.faults };
}
