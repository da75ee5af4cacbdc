'use server';

import { notFound, redirect } from 'next/navigation';
import { action } from '../../action';
import { openAnswers, publishRound } from './commands';
import { openAnswersSchema, publishSchema } from './schema';
import type { DiscloseFailure, PublishFailure } from './types';

export type PublishState = { readonly failure: Exclude<PublishFailure, 'not-found'> | 'not-confirmed' } | null;
export type OpenAnswersState = {
  readonly failure: Exclude<DiscloseFailure, 'not-found'>;
  readonly reason: string;
} | null;

/** Publishes a closed round's figures, once the one who does it has confirmed that it stands. */
export const publish = action({
  permission: 'reflection-round.run',
  schema: publishSchema,
  subject: ({ programme }) => ({ programme }),
  run: async (actor, { programme, round, confirm }, now): Promise<PublishState> => {
    if (confirm !== 'yes') return { failure: 'not-confirmed' };
    const published = await publishRound(actor, { programme, round }, now);
    if (published.ok) redirect(`/program/${programme}/refleksjon/${round}?publisert=ja`);
    return published.failure === 'not-found' ? notFound() : { failure: published.failure };
  },
});

/** Opens a round's answers to the one who asks, for an hour, and leads back to where they were asked for. */
export const openRoundAnswers = action({
  permission: 'reflection-answers.read',
  schema: openAnswersSchema,
  subject: ({ programme }) => ({ programme }),
  run: async (actor, { programme, round, to, reason }, now): Promise<OpenAnswersState> => {
    const opened = await openAnswers(actor, { programme, round, reason }, now);
    if (!opened.ok) return opened.failure === 'not-found' ? notFound() : { failure: opened.failure, reason };
    const home = `/program/${programme}/refleksjon/${round}`;
    if (to === 'fritekst') redirect(`${home}/fritekst`);
    redirect(to === '' ? `${home}?vis=svar` : `${home}/figur/${to}?vis=svar`);
  },
});
