'use server';

import { notFound, redirect } from 'next/navigation';
import { action } from '../../action';
import { markReady, passPositions, savePosition, signOff, takeBack } from './commands';
import { restoreField, saveAll } from './field/commands';
import {
  answerAddress,
  answersFormSchema,
  buttonFormSchema,
  positionFormSchema,
  restoreFormSchema,
  sendFormSchema,
} from './schema';
import type { AnswersState, ButtonState, PositionState } from './types';

const whose = ({ programme, municipality }: { programme: string; municipality: string }) => ({
  programme,
  municipality,
});

/** Saves a section from its plain form. Saved whole, it leads on; else it comes back with what was typed. */
export const saveAnswers = action({
  permission: 'reflection-response.write',
  schema: answersFormSchema,
  subject: whose,
  run: async (actor, input, now): Promise<AnswersState> => {
    const { section, next, intent, choice, values } = input;
    const outcome = await saveAll(actor, input.response, { values, choice }, now);
    if (!outcome.ok) {
      if (outcome.failure.kind !== 'not-writable') notFound();
      return { outcome: 'refused', reason: outcome.failure.reason, conflicts: [], faults: [], values };
    }
    const { conflicts, faults } = outcome.value;
    if (conflicts.length + faults.length > 0) return { outcome: 'partly', reason: null, conflicts, faults, values };
    const home = answerAddress(input);
    if (intent === 'check') redirect(`${home}/kontroll?lagret=ja`);
    redirect(`${home}?del=${intent === 'next' && next !== '' ? next : section}&lagret=ja`);
  },
});

/** Keeps a member's own value and dissent. */
export const saveOwnPosition = action({
  permission: 'reflection-response.write',
  schema: positionFormSchema,
  subject: whose,
  run: async (actor, { response, item, dissent, values }, now): Promise<PositionState> => {
    const state = stateOf(await savePosition(actor, response, { item, dissent, values }, now));
    return { ...state, item, dissent: state.done ? null : dissent };
  },
});

/** Gives no own value where none was given, so that the leader sees what is to be signed. */
export const passOwnPositions = action({
  permission: 'reflection-response.sign',
  schema: buttonFormSchema,
  subject: whose,
  run: async (actor, { response }, now): Promise<ButtonState> => stateOf(await passPositions(actor, response, now)),
});

/** Signs and sends; leads to the receipt. */
export const sendAnswers = action({
  permission: 'reflection-response.sign',
  schema: sendFormSchema,
  subject: whose,
  run: async (actor, input, now): Promise<ButtonState> => {
    const signed = await signOff(actor, input.response, input.seen, now);
    if (signed.ok) redirect(`${answerAddress(input)}/kvittering`);
    return stateOf(signed);
  },
});

export const markAnswersReady = action({
  permission: 'reflection-response.write',
  schema: buttonFormSchema,
  subject: whose,
  run: async (actor, { response }, now): Promise<ButtonState> => stateOf(await markReady(actor, response, now)),
});

export const takeAnswersBack = action({
  permission: 'reflection-response.write',
  schema: buttonFormSchema,
  subject: whose,
  run: async (actor, { response }, now): Promise<ButtonState> => stateOf(await takeBack(actor, response, now)),
});

/** Brings an earlier value back as the newest. */
export const restoreAnswer = action({
  permission: 'reflection-response.write',
  schema: restoreFormSchema,
  subject: whose,
  run: async (actor, { response, item, version, fromVersion }, now): Promise<ButtonState> =>
    stateOf(await restoreField(actor, response, { item, version, fromVersion }, now)),
});

function stateOf(
  outcome: { readonly ok: true } | { readonly ok: false; readonly failure: NonNullable<ButtonState['failure']> },
): ButtonState {
  if (outcome.ok) return { done: true, failure: null };
  return outcome.failure.kind === 'not-found' ? notFound() : { done: false, failure: outcome.failure };
}
