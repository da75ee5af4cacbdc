/** What the answering page and the autosave interface exchange. */
import type { AllowanceKind, Answer, FormItem, FormSection, ResponseStatus, Round } from '../types';

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
  | { readonly kind: 'id-used' }
  /** Positions first: the writer has not given their own value, and has not seen the joint one. */
  | { readonly kind: 'position-first' };

export const NOT_WRITABLE = ['not-open-yet', 'deadline-passed', 'round-closed', 'sent'] as const;
export type NotWritable = (typeof NOT_WRITABLE)[number];

export interface Present extends Person {
  /** The item that has the focus, if any. */
  readonly item: string | null;
}

/**
 * Answer of PUT /api/reflection/{response}/presence: who else is here, and the fields saved since the cursor. A field may come
 * again; take it only where its version is higher than the one at hand.
 */
export interface Pulse {
  readonly present: readonly Present[];
  readonly fields: readonly SavedField[];
  /** All fields with a value that the reader sees nothing of yet, whenever it was saved: a cursor would tell the instant. */
  readonly closed: readonly ClosedField[];
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

/** A field of which a member sees nothing before giving their own value: only what makes everyone count alike. */
export interface ClosedField {
  readonly item: string;
  /** Whether the group has a joint value. */
  readonly isAnswered: boolean;
  /** Whether there is a joint value, an earlier one, or another member's position. */
  readonly holdsSomething: boolean;
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
  /** As far as the reader sees them: with positions first, joint values only where they have given their own. */
  readonly fields: readonly SavedField[];
  /** Own positions; others' only for items where the reader has given one (positions first). */
  readonly positions: readonly Position[];
  /** The fields that the reader sees nothing of before giving their own value. */
  readonly closed: readonly ClosedField[];
  readonly receipts: readonly Receipt[];
  readonly maySign: boolean;
  readonly cursor: string;
  /** Stands for the versions shown here: sending refuses where they are no longer those (`seen` of `sendAnswers`). */
  readonly seen: string;
}

/** More time for one municipality; the date is the last day. */
export interface Allowance {
  readonly kind: AllowanceKind;
  readonly deadline: string;
}

/** Why a value cannot be the answer to an item. */
export const ANSWER_FAULTS = [
  'wrong-kind',
  'out-of-range',
  'unknown-choice',
  'one-choice',
  'unknown-part',
  'too-long',
] as const;
export type AnswerFault = (typeof ANSWER_FAULTS)[number];

/**
 * What a plain form's field can have besides. `both`: a value, and a mark that there is none; the writer says which.
 * `position-first`: the writer does not see the field yet.
 */
export const FIELD_FAULTS = [...ANSWER_FAULTS, 'no-number', 'both', 'position-first'] as const;
export type FieldFaultCode = (typeof FIELD_FAULTS)[number];

/** Every accepted value of a field, the newest first. */
export interface FieldHistory {
  readonly response: { readonly id: string; readonly municipality: string };
  readonly item: FormItem;
  readonly versions: readonly SavedField[];
  /** Positions first: the reader has not given their own value, so no version is shown. */
  readonly isClosed: boolean;
  /** Null while an earlier value can be restored. */
  readonly notWritable: NotWritable | null;
}

/** What the same leader group sent in an earlier round. Given only once this round's answer is sent, so that it anchors nothing. */
export interface PreviousAnswers {
  readonly round: Round;
  readonly answers: readonly { readonly item: string; readonly answer: Answer }[];
}

/** What was signed, as it was signed: the canonical JSON whose hash stands in the receipt. */
export interface SignedSnapshot {
  readonly receipt: Receipt;
  readonly content: string;
}

/** A sent answer as rows: one per item, and one per part of a matrix that has a value. */
export interface SubmittedRow {
  readonly itemId: string;
  readonly part: string;
  readonly state: 'answered' | 'not-relevant' | 'no-answer';
  readonly value: number | null;
  readonly choices: readonly string[];
  readonly text: string | null;
}

/** Why something else than a field was refused. */
export type ResponseFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-writable'; readonly reason: NotWritable }
  /** What would be signed is no longer what the signer saw. */
  | { readonly kind: 'changed' }
  /** There is nothing to sign. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid-answer' }
  /** Positions first: the signer has not seen all that would be signed. */
  | { readonly kind: 'position-first' };

/** A field of which two wrote at once: both texts, for the second writer to choose. */
export interface FieldConflict {
  readonly item: string;
  readonly mine: Answer;
  readonly current: SavedField;
}

/** The writer's choice where two had written in one field, having seen the other's version. */
export interface FieldChoice {
  readonly which: 'own' | 'other';
  readonly item: string;
  readonly version: number;
}

/** What became of a section sent as a plain form. Fields without a fault or a conflict are saved in any case. */
export interface SectionSaved {
  readonly saved: readonly SavedField[];
  readonly conflicts: readonly FieldConflict[];
  readonly faults: readonly { readonly item: string; readonly code: FieldFaultCode }[];
}

/** What the buttons of the answering form ask for. */
export const INTENTS = ['save', 'next', 'check'] as const;

/** The answering form after it was sent without being saved whole; else the page moves on. */
export interface AnswersState {
  /** `null` before the first sending; `partly` where some fields have a fault or a conflict; `refused` where nothing was saved. */
  readonly outcome: null | 'partly' | 'refused';
  readonly reason: NotWritable | null;
  readonly conflicts: SectionSaved['conflicts'];
  readonly faults: SectionSaved['faults'];
  /** What was typed, by the fields' names, so that nothing is lost where the page is drawn anew. */
  readonly values: Readonly<Record<string, string>> | null;
}

/** What became of a button. `done` is false before it was pressed. */
export interface ButtonState {
  readonly done: boolean;
  readonly failure: ResponseFailure | SaveFailure | null;
}

/** What became of giving an own value, and to which question. What was typed comes back where it was refused. */
export interface PositionState extends ButtonState {
  readonly item: string | null;
  readonly dissent: string | null;
}
