/** How far an answer has come, per section and whole: the one count, the same on every page and for every member. */
import type { Answer } from '../../types';
import type { ClosedField, SectionState } from '../types';
import { isAnswered } from './answer';

/** What of an item tells whether it is answered. */
interface Counted {
  readonly id: string;
  readonly parts: readonly { readonly id: string }[];
}

/** What stands on the server, as far as it counts: the answers that are seen, and which of the closed fields have one. */
export interface Standing {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly answeredUnseen: ReadonlySet<string>;
}

/** What is answered of what is asked. A matrix counts once, when every part has a value. */
export interface Progress {
  readonly answered: number;
  readonly of: number;
  readonly state: SectionState;
}

/**
 * What an answer's fields tell of its progress. A field that the reader does not see yet (positions first) counts like any other, so
 * that all members read the same number.
 * @example standingOf([], [{ item: 'a', isAnswered: true, holdsSomething: true }]).answeredUnseen.has('a') // true
 */
export function standingOf(
  fields: readonly { readonly item: string; readonly answer: Answer }[],
  closed: readonly ClosedField[],
): Standing {
  return {
    answers: new Map(fields.map(({ item, answer }) => [item, answer])),
    answeredUnseen: new Set(closed.filter((one) => one.isAnswered).map(({ item }) => item)),
  };
}

/**
 * How many items are answered, and what that makes of the section or the whole: not started while nothing is given, complete when
 * everything is. *Not relevant* and *no answer* are answers; free text counts as any other item. A matrix with some of its parts is
 * begun, and not answered.
 * @example progressOf(items, standingOf([{ item: 'overall-level', answer: { state: 'no-answer' } }], [])) // { answered: 1, of: 3, state: 'begun' }
 */
export function progressOf(items: readonly Counted[], standing: Standing): Progress {
  const answered = items.filter((item) => isComplete(item, standing)).length;
  const isBegun = items.some(({ id }) => isAnswered(standing.answers.get(id)) || standing.answeredUnseen.has(id));
  const state = answered === items.length ? 'complete' : isBegun ? 'begun' : 'not-started';
  return { answered, of: items.length, state };
}

function isComplete({ id, parts }: Counted, { answers, answeredUnseen }: Standing): boolean {
  const answer = answers.get(id);
  if (answer === undefined || answer.state === 'empty') return answeredUnseen.has(id);
  return !('parts' in answer) || parts.every((part) => answer.parts[part.id] !== undefined);
}
