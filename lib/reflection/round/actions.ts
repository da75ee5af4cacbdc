'use server';

import { notFound, redirect } from 'next/navigation';
import type { z } from 'zod';
import type { Actor } from '../../access/actor';
import { action, formAction } from '../../action';
import { changeRound, closeRound, moveDeadline, openRound, planRound, removeRound } from './commands';
import { changeRoundSchema, moveDeadlineSchema, planRoundSchema, roundStepSchema } from './schema';
import type { RoundFailure, RoundFormState } from './types';

/** Every entry is for those who run the round's programme. */
const guard = {
  permission: 'reflection-round.run',
  subject: ({ programme }: { readonly programme: string }) => ({ programme }),
} as const;

export const plan = action({
  ...guard,
  schema: planRoundSchema,
  run: async (actor, input): Promise<RoundFormState> => {
    const planned = await planRound(actor, input);
    return planned.ok ? go(input.programme, planned.value.id, 'gjort=planlagt') : show(input, planned.failure);
  },
});

export const change = action({
  ...guard,
  schema: changeRoundSchema,
  run: async (actor, input): Promise<RoundFormState> => {
    const changed = await changeRound(actor, input);
    return changed.ok ? go(input.programme, input.id, 'gjort=lagret') : show(input, changed.failure);
  },
});

export const prolong = action({
  ...guard,
  schema: moveDeadlineSchema,
  run: async (actor, input, now): Promise<RoundFormState> => {
    const moved = await moveDeadline(actor, input, now);
    return moved.ok ? go(input.programme, input.round, 'gjort=frist') : show(input, moved.failure);
  },
});

const stepping = { ...guard, schema: roundStepSchema } as const;

export const open = formAction({ ...stepping, run: taking(openRound, 'apnet') });
export const close = formAction({ ...stepping, run: taking(closeRound, 'stengt') });
export const remove = formAction({ ...stepping, run: taking(removeRound, 'fjernet') });

/** A step that needs nothing but the press. A round that was removed has no page to come back to. */
function taking(command: typeof openRound, done: 'apnet' | 'stengt' | 'fjernet') {
  return async (actor: Actor, input: z.infer<typeof roundStepSchema>, now: Date): Promise<void> => {
    const { programme, round } = input;
    const taken = await command(actor, input, now);
    if (!taken.ok) go(programme, round, refusal(taken.failure));
    if (done === 'fjernet') redirect(`/program/${programme}/refleksjon/runder`);
    go(programme, round, `gjort=${done}`);
  };
}

function show(input: Readonly<Record<string, string | undefined>>, failure: RoundFailure): RoundFormState {
  if (failure.kind === 'not-found') return notFound();
  if (failure.kind === 'refused') return go(input.programme ?? '', input.id ?? input.round ?? '', refusal(failure));
  const values = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, value ?? '']));
  return { values, faults: failure.faults };
}

function refusal(failure: RoundFailure): string {
  return failure.kind === 'refused' ? `avvist=${failure.reason}` : notFound();
}

function go(programme: string, round: string, query: string): never {
  redirect(`/program/${programme}/refleksjon/runder/${round}?${query}`);
}
