import type { Answer } from '@/lib/reflection/types';

export const EMPTY: Answer = { state: 'empty' };

/** Whether two answers say the same, in whatever order their parts were written down. */
export function sameAnswer(one: Answer, other: Answer): boolean {
  return plain(one) === plain(other);
}

function plain(answer: Answer): string {
  if ('choices' in answer) return JSON.stringify([...answer.choices].sort());
  if ('parts' in answer) return JSON.stringify(Object.entries(answer.parts).sort());
  if ('text' in answer) return JSON.stringify({ text: answer.text.replaceAll('\r\n', '\n') });
  return 'value' in answer ? JSON.stringify({ value: answer.value }) : answer.state;
}
