/** What evaluators take out: every answer as a row of its own, frozen, with a code book that says what it means. */
import type { FormSection, ItemKind, Round } from '../types';

/** What a row says of an answer. The last two are those that are missing: nothing is absent without a word. */
export const ROW_STATES = ['answered', 'not-relevant', 'no-answer', 'not-answered', 'not-sent'] as const;
export type RowState = (typeof ROW_STATES)[number];

/** The columns of the file, in order. They never change their meaning; a new one comes last. */
export const COLUMNS = [
  'programme',
  'round',
  'year',
  'municipality_id',
  'municipality_number',
  'municipality_name',
  'region',
  'item',
  'part',
  'kind',
  'wording_version',
  'state',
  'value',
  'choices',
  'text',
  'submission',
  'demonstration',
] as const;
export type Column = (typeof COLUMNS)[number];

/** A municipality that was asked, under the number and name it had on 1 January of the round's year. */
export interface Asked {
  readonly round: string;
  readonly municipality: { readonly id: string; readonly number: string; readonly name: string };
  /** Id of the county governor. */
  readonly region: string;
  /** How many times it has sent an answer; the last one counts. 0 where it has not. */
  readonly submissions: number;
}

/** A row of what was sent. */
export interface SentAnswer {
  readonly round: string;
  readonly municipality: string;
  readonly submission: number;
  readonly item: string;
  /** The part of a matrix; empty for others. */
  readonly part: string;
  readonly state: 'answered' | 'not-relevant' | 'no-answer';
  readonly value: number | null;
  readonly choices: readonly string[];
  readonly text: string | null;
}

export interface AskedRound {
  readonly round: Round;
  readonly sections: readonly FormSection[];
}

/** Everything that an extract is made of. */
export interface ExtractSource {
  readonly programme: string;
  readonly rounds: readonly AskedRound[];
  readonly asked: readonly Asked[];
  readonly answers: readonly SentAnswer[];
}

export interface ExtractRow {
  readonly programme: string;
  readonly round: Round;
  readonly asked: Asked;
  readonly item: { readonly id: string; readonly kind: ItemKind; readonly wordingVersion: number };
  readonly part: string;
  readonly state: RowState;
  readonly value: number | null;
  readonly choices: readonly string[];
  readonly text: string | null;
}

/** An extract in the list. */
export interface ExtractSummary {
  readonly id: string;
  readonly rounds: readonly string[];
  readonly rows: number;
  readonly contentHash: string;
  readonly createdAt: Date;
  /** Taken by the one who reads the list. */
  readonly isOwn: boolean;
}

/** A round that can be taken out, with how many have sent an answer. */
export interface ExtractableRound {
  readonly round: Round;
  readonly sent: number;
  readonly of: number;
}

/** What an extract's downloads are made of. */
export interface ExtractFile extends ExtractSummary {
  readonly programme: string;
  /** The file, character by character as it was frozen. */
  readonly content: string;
  readonly forms: readonly AskedRound[];
}

/** What can be downloaded of an extract. */
export const EXTRACT_FILES = ['data.csv', 'kodebok.xlsx', 'kodebok.json'] as const;
export type ExtractFileName = (typeof EXTRACT_FILES)[number];

export const EXTRACT_FAULTS = ['no-round', 'not-found', 'id-taken'] as const;
export type ExtractFault = (typeof EXTRACT_FAULTS)[number];
