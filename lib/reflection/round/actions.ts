'use server';

import { notFound, redirect } from 'next/navigation';
import { action, formAction } from '../../action';
import { changeRound, closeRound, moveDeadline, openRound, planRound, removeRound } from './commands';
import { changeRoundSchema, moveDeadlineSchema, planRoundSchema, roundStepSchema } from './schema';
import type { RoundFailure, RoundFormState } from './types';

const subject = ({ programme }: { readonly programme: string }) => ({ programme });

export const plan = action({
  permission: 'reflection-round.run',
  schema: planRoundSchema,
  subject,
  run: async (actor, input): Promise<RoundFormState> => {
    const planned = await planRound(actor, input);
    if (planned.ok) redirect(roundPage(input.programme, planned.value.id, 'gjort=planlagt'));
    return show(input, planned.failure);
  },
});

export const change = action({
  permission: 'reflection-round.run',
  schema: changeRoundSchema,
  subject,
  run: async (actor, input): Promise<RoundFormState> => {
    const changed = await changeRound(actor, input);
    if (changed.ok) redirect(roundPage(input.programme, input.id, 'gjort=lagret'));
    return show(input, changed.failure);
  },
});

export const prolong = action({
  permission: 'reflection-round.run',
  schema: moveDeadlineSchema,
  subject,
  run: async (actor, input, now): Promise<RoundFormState> => {
    const moved = await moveDeadline(actor, input, now);
    if (moved.ok) redirect(roundPage(input.programme, input.round, 'gjort=frist'));
    return show(input, moved.failure);
  },
});

export const open = formAction({
  permission: 'reflection-round.run',
  schema: roundStepSchema,
  subject,
  run: async (actor, input, now) => {
    const opened = await openRound(actor, input, now);
    redirect(roundPage(input.programme, input.round, opened.ok ? 'gjort=apnet' : refusal(opened.failure)));
  },
});

export const close = formAction({
  permission: 'reflection-round.run',
  schema: roundStepSchema,
  subject,
  run: async (actor, input, now) => {
    const closed = await closeRound(actor, input, now);
    redirect(roundPage(input.programme, input.round, closed.ok ? 'gjort=stengt' : refusal(closed.failure)));
  },
});

export const remove = formAction({
  permission: 'reflection-round.run',
  schema: roundStepSchema,
  subject,
  run: async (actor, input) => {
    const removed = await removeRound(actor, input);
    if (!removed.ok) redirect(roundPage(input.programme, input.round, refusal(removed.failure)));
    redirect(`/program/${input.programme}/refleksjon/runder`);
  },
});

function show(input: Readonly<Record<string, string | undefined>>, failure: RoundFailure): RoundFormState {
  if (failure.kind === 'not-found') return notFound();
  if (failure.kind === 'refused')
    redirect(roundPage(input.programme ?? '', input.id ?? input.round ?? '', refusal(failure)));
  const values = Object.fromEntries(Object.entries(input).map(([name, value]) => [name, value ?? '']));
  return { values, faults: failure.faults };
}

function refusal(failure: RoundFailure): string {
  return failure.kind === 'refused' ? `avvist=${failure.reason}` : notFound();
}

function roundPage(programme: string, round: string, query: string): string {
  return `/program/${programme}/refleksjon/runder/${round}?${query}`;
}
