/** What the answering page and the autosave interface exchange. */
import type { Answer, FormSection, ResponseStatus, Round } from '../types';

export interface Person {
  readonly id: string;
  readonly name: string;
}

/** An accepted value: the version is the field's, counted from 1. Times are ISO instants. */
export interface SavedField {
  readonly item: string;
  readonly version: number;
  readonly answer: Answer;
  readonly savedAt: string;
  /** Null where the application itself wrote it (demonstration answers). */
  readonly savedBy: Person | null;
}

/** Body of PUT /api/reflection/{response}/fields/{item}. The id is made before sending; the same id saves once. */
export interface FieldSave {
  readonly id: string;
  /** The version that the writer saw; 0 where the field had none. */
  readonly fromVersion: number;
  readonly answer: Answer;
}

/** Why a field was not saved. `conflict` brings what stands there now; nothing of either text is lost. */
export type SaveFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'conflict'; readonly current: SavedField }
  /** The round or the answer takes no more: deadline passed, sent, closed. */
  | { readonly kind: 'not-writable'; readonly reason: NotWritable }
  | { readonly kind: 'invalid-answer' }
  /** The id belongs to a save with other content. */
  | { readonly kind: 'id-used' };

export const NOT_WRITABLE = ['not-open-yet', 'deadline-passed', 'round-closed', 'sent'] as const;
export type NotWritable = (typeof NOT_WRITABLE)[number];

export interface Present extends Person {
  /** The item that has the focus, if any. */
  readonly item: string | null;
}

/** Answer of PUT /api/reflection/{response}/presence: who is here, and the fields saved since the cursor. */
export interface Pulse {
  readonly present: readonly Present[];
  readonly fields: readonly SavedField[];
  readonly status: ResponseStatus;
  readonly cursor: string;
}

export const SECTION_STATES = ['not-started', 'begun', 'complete'] as const;
export type SectionState = (typeof SECTION_STATES)[number];

/** A member's own value before the joint one; `dissent` is what the member disagrees with in it. */
export interface Position {
  readonly item: string;
  readonly person: Person;
  readonly answer: Answer;
  readonly dissent: string | null;
}

export interface Receipt {
  readonly number: number;
  readonly signedAt: string;
  readonly signedBy: Person | null;
  /** sha256:… of the content, whole. */
  readonly contentHash: string;
}

/** A leader group's answer to a round, as its members see it. */
export interface ResponseView {
  readonly id: string;
  readonly round: Round;
  readonly municipality: { readonly id: string; readonly number: string; readonly name: string };
  readonly sections: readonly FormSection[];
  readonly status: ResponseStatus;
  /** Null while it can be written in. */
  readonly notWritable: NotWritable | null;
  /** The last day for this municipality, with what more time it was given. */
  readonly deadline: string;
  readonly fields: readonly SavedField[];
  /** Own positions; others' only for items where the reader has given one (positions first). */
  readonly positions: readonly Position[];
  readonly receipts: readonly Receipt[];
  readonly maySign: boolean;
  readonly cursor: string;
}
