/** How far an answer has come, per section and whole. */
import type { Answer, FormItem, FormSection } from '../../types';
import type { SectionState } from '../types';
import { isAnswered } from './answer';

type Answers = ReadonlyMap<string, Answer>;

/** What of an item tells whether it is answered. */
interface Counted {
  readonly id: string;
  readonly parts: readonly { readonly id: string }[];
}

/** What is answered of what is asked. A matrix counts once, when every part has a value. */
export interface Progress {
  readonly answered: number;
  readonly of: number;
}

/**
 * How many items of a section are answered; *not relevant* and *no answer* are answers.
 * @example progressOf(items, new Map([['overall-level', { state: 'no-answer' }]])) // { answered: 1, of: 3 }
 */
export function progressOf(items: readonly Counted[], answers: Answers): Progress {
  return { answered: items.filter((item) => isComplete(item, answers.get(item.id))).length, of: items.length };
}

/**
 * Not started while nothing is answered, complete when everything is. Free text counts as any other item: who has nothing to add
 * says *no answer*.
 * @example sectionState(section.items, new Map()) // 'not-started'
 */
export function sectionState(items: readonly Counted[], answers: Answers): SectionState {
  if (items.every((item) => isComplete(item, answers.get(item.id)))) return 'complete';
  return items.some((item) => isAnswered(answers.get(item.id))) ? 'begun' : 'not-started';
}

/** The items of a form that still lack an answer, in the form's order: what the check page names before sending. */
export function missingItems(sections: readonly FormSection[], answers: Answers): readonly FormItem[] {
  return sections.flatMap(({ items }) => items.filter((item) => !isComplete(item, answers.get(item.id))));
}

function isComplete(item: Counted, answer: Answer | undefined): boolean {
  if (answer === undefined || answer.state === 'empty') return false;
  return !('parts' in answer) || item.parts.every(({ id }) => answer.parts[id] !== undefined);
}
