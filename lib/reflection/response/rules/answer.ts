/** Which values an item takes, and the one spelling in which they are kept. */
import { canonicalJson } from '../../../allocation/rules/canonical-json';
import { LONGEST_TEXT } from '../../../limits';
import type { Answer, FormItem } from '../../types';
import type { AnswerFault } from '../types';

/** What the column holds at most (`reflection_save_value_check`): line breaks and quotation marks count twice in JSON. */
const LONGEST_VALUE = 25_000;
/** The ends of a number that has none of its own; `answerSchema` reads no other back. */
const LARGEST_NUMBER = 1_000_000_000;

type Asked = Pick<FormItem, 'kind' | 'minimum' | 'maximum' | 'options' | 'parts'>;

/**
 * Why a value cannot be the answer to an item, or null where it can. *Not relevant*, *no answer* and a cleared field fit every item.
 * @example answerFault({ kind: 'scale', minimum: 1, maximum: 5, options: [], parts: [] }, { state: 'answered', value: 6 }) // 'out-of-range'
 */
export function answerFault(item: Asked, answer: Answer): AnswerFault | null {
  if (answer.state !== 'answered') return null;
  switch (item.kind) {
    case 'scale':
    case 'number':
      return 'value' in answer ? rangeFault(item, answer.value) : 'wrong-kind';
    case 'text':
      if (!('text' in answer)) return 'wrong-kind';
      return answer.text.length > LONGEST_TEXT || answerText(answer).length > LONGEST_VALUE ? 'too-long' : null;
    case 'choice':
    case 'multiple-choice':
      return 'choices' in answer ? choicesFault(item, answer.choices) : 'wrong-kind';
    case 'matrix':
      return 'parts' in answer ? partsFault(item, answer.parts) : 'wrong-kind';
  }
}

/**
 * The same answer in its one spelling: choices in the form's order, text in composed letters; what holds nothing is `empty`.
 * @example normalAnswer({ options: [{ id: 'a' }, { id: 'b' }] }, { state: 'answered', choices: ['b', 'a'] }) // choices ['a', 'b']
 */
export function normalAnswer(item: Pick<FormItem, 'options'>, answer: Answer): Answer {
  if (answer.state !== 'answered') return { state: answer.state };
  if ('text' in answer) {
    const text = answer.text.normalize('NFC');
    return text.trim() === '' ? { state: 'empty' } : { state: 'answered', text };
  }
  if ('choices' in answer) {
    const place = (id: string) => item.options.findIndex((option) => option.id === id);
    return { state: 'answered', choices: [...answer.choices].sort((a, b) => place(a) - place(b)) };
  }
  if ('parts' in answer && Object.keys(answer.parts).length === 0) return { state: 'empty' };
  return answer;
}

/** An answer as the database keeps it. @example answerText({ state: 'answered', value: 4 }) // '{"state":"answered","value":4}' */
export function answerText(answer: Answer): string {
  return canonicalJson(answer);
}

/** Whether a field counts as answered: *not relevant* and *no answer* do, an empty one does not. */
export function isAnswered(answer: Answer | undefined): boolean {
  return answer !== undefined && answer.state !== 'empty';
}

function rangeFault({ minimum, maximum }: Asked, value: number): AnswerFault | null {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return 'wrong-kind';
  return value < (minimum ?? -LARGEST_NUMBER) || value > (maximum ?? LARGEST_NUMBER) ? 'out-of-range' : null;
}

function choicesFault({ kind, options }: Asked, choices: readonly string[]): AnswerFault | null {
  if (choices.some((id) => !options.some((option) => option.id === id))) return 'unknown-choice';
  if (new Set(choices).size !== choices.length) return 'unknown-choice';
  return kind === 'choice' && choices.length !== 1 ? 'one-choice' : null;
}

function partsFault(item: Asked, parts: Readonly<Record<string, number>>): AnswerFault | null {
  const entries = Object.entries(parts);
  if (entries.some(([id]) => !item.parts.some((part) => part.id === id))) return 'unknown-part';
  return entries.map(([, value]) => rangeFault(item, value)).find((fault) => fault !== null) ?? null;
}
