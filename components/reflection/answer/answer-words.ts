import type { Answer } from '@/lib/reflection/types';
import type { AskedItem } from './asked-item';

/** An answer as people read it; empty where there is none. @example '4', 'Ja', 'Planlegging: 3 · Drift: 4' */
export function answerWords(
  item: Pick<AskedItem, 'options' | 'parts'>,
  answer: Answer | undefined,
  words: { readonly notRelevant: string; readonly noAnswer: string },
): string {
  if (!answer || answer.state === 'empty') return '';
  if (answer.state === 'not-relevant') return words.notRelevant;
  if (answer.state === 'no-answer') return words.noAnswer;
  if ('text' in answer) return answer.text;
  if ('value' in answer) return String(answer.value).replace('-', '−');
  if ('choices' in answer) {
    return item.options
      .filter(({ id }) => answer.choices.includes(id))
      .map(({ name }) => name)
      .join(' · ');
  }
  return item.parts
    .flatMap(({ id, name }) => (answer.parts[id] === undefined ? [] : [`${name}: ${answer.parts[id]}`]))
    .join(' · ');
}
