/** A sent answer as rows that can be counted, and back. */
import type { Answer, FormItem } from '../../types';
import type { SubmittedRow } from '../types';

const NOTHING = { part: '', value: null, choices: [], text: null } as const;

/**
 * The rows of an answer. An empty field gives none: what is missing is not there, rather than 0. A matrix gives a row per part.
 * @example submittedRows('overall-level', { state: 'answered', value: 4 }) // [{ itemId: 'overall-level', part: '', state: 'answered', value: 4, … }]
 */
export function submittedRows(itemId: string, answer: Answer): readonly SubmittedRow[] {
  const row = { ...NOTHING, itemId };
  if (answer.state === 'empty') return [];
  if (answer.state !== 'answered') return [{ ...row, state: answer.state }];
  if ('value' in answer) return [{ ...row, state: 'answered', value: answer.value }];
  if ('choices' in answer) return [{ ...row, state: 'answered', choices: answer.choices }];
  if ('text' in answer) return [{ ...row, state: 'answered', text: answer.text }];
  return Object.entries(answer.parts).map(([part, value]) => ({ ...row, part, state: 'answered', value }));
}

/** The answer that an item's rows tell of; `empty` where there are none. The inverse of `submittedRows`. */
export function answerOfRows(kind: FormItem['kind'], rows: readonly SubmittedRow[]): Answer {
  const [first] = rows;
  if (!first) return { state: 'empty' };
  if (first.state !== 'answered') return { state: first.state };
  switch (kind) {
    case 'matrix': {
      const parts = rows.flatMap(({ part, value }) => (value === null ? [] : [[part, value] as const]));
      return { state: 'answered', parts: Object.fromEntries(parts) };
    }
    case 'choice':
    case 'multiple-choice':
      return { state: 'answered', choices: first.choices };
    case 'text':
      return first.text === null ? { state: 'empty' } : { state: 'answered', text: first.text };
    case 'scale':
    case 'number':
      return first.value === null ? { state: 'empty' } : { state: 'answered', value: first.value };
  }
}
