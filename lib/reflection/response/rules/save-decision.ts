/** What becomes of a save, given what stands there. The one place that decides about versions. */
import type { Answer } from '../../types';
import type { FieldSave, NotWritable } from '../types';
import { answerText } from './answer';

/** A value that is kept already. */
interface Kept {
  readonly version: number;
  /** As the database keeps it. */
  readonly value: string;
}

export interface SaveSituation {
  /** In its one spelling. */
  readonly answer: Answer;
  readonly fromVersion: FieldSave['fromVersion'];
  /** The save that has the id already; `isSame` says that the same person wrote it in the same field. */
  readonly own: (Kept & { readonly isSame: boolean }) | null;
  readonly current: Kept | null;
  readonly notWritable: NotWritable | null;
  readonly hasFault: boolean;
  /** Positions first: the writer does not see the field yet (rules/positions.ts). */
  readonly isClosed: boolean;
}

export type SaveDecision =
  | { readonly kind: 'add'; readonly version: number }
  /** It is kept already: a repeated sending, or two who wrote the same. */
  | { readonly kind: 'stands'; readonly which: 'own' | 'current' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'not-writable'; readonly reason: NotWritable }
  | { readonly kind: 'invalid-answer' }
  | { readonly kind: 'id-used' }
  | { readonly kind: 'position-first' };

/**
 * A repeated sending gets its first result, even after the deadline: it was accepted then. A value is added only on the version
 * that its writer saw; on any other it is a conflict, unless it says the same. In a field that the writer does not see, it is
 * refused before anything of what stands there could be told.
 * @example decideSave({ fromVersion: 1, current: { version: 2, value: '…' }, … }) // { kind: 'conflict' }
 */
export function decideSave(situation: SaveSituation): SaveDecision {
  const { answer, fromVersion, own, current, notWritable, hasFault, isClosed } = situation;
  const value = answerText(answer);
  if (own) return own.isSame && own.value === value ? { kind: 'stands', which: 'own' } : { kind: 'id-used' };
  if (notWritable) return { kind: 'not-writable', reason: notWritable };
  if (isClosed) return { kind: 'position-first' };
  if (hasFault) return { kind: 'invalid-answer' };
  const version = current?.version ?? 0;
  if (fromVersion === version) return { kind: 'add', version: version + 1 };
  return current?.value === value ? { kind: 'stands', which: 'current' } : { kind: 'conflict' };
}
