import type { AnswersState, SavedField } from '@/lib/reflection/response/types';
import type { Answer } from '@/lib/reflection/types';
import type { AskedItem } from './asked-item';

interface Typed {
  readonly item: string;
  readonly fromVersion: number;
  readonly answer: Answer;
  readonly other: SavedField | null;
}

/** What a plain form brought back because it could not be saved: those who met another's text, and those with a fault. */
export function readTyped(items: readonly AskedItem[], { conflicts, faults, values }: AnswersState): readonly Typed[] {
  if (!values) return [];
  return items.flatMap(({ id, kind }): readonly Typed[] => {
    const met = conflicts.find(({ item }) => item === id);
    const fromVersion = Number(values[`version.${id}`] ?? 0);
    if (met) return [{ item: id, fromVersion, answer: met.mine, other: met.current }];
    const text = values[`answer.${id}`] ?? '';
    const isKept = kind === 'text' && text !== '' && faults.some(({ item }) => item === id);
    return isKept ? [{ item: id, fromVersion, answer: { state: 'answered', text }, other: null }] : [];
  });
}
