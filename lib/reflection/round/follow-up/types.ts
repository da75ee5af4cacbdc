/** The board: how far each municipality has come with a round, and what can be done about it. Never a word of an answer. */
import type { MailText } from '../../../mail/types';
import type { Programme } from '../../../programme/types';
import type { AllowanceKind, ResponseStatus, Round } from '../../types';
import type { FieldFault } from '../types';

export interface Place {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

export interface Region {
  readonly id: string;
  readonly name: string;
}

/** The leader group of a municipality today: how many, and how many of them have an address. */
export interface Contacts {
  readonly members: number;
  readonly reachable: number;
}

export interface BoardRow {
  readonly municipality: Place;
  readonly region: Region;
  readonly status: ResponseStatus;
  /** Sent before, and opened again for correction. */
  readonly isCorrection: boolean;
  /** The last day for this municipality, with what more time it was given. */
  readonly deadline: string;
  readonly allowance: AllowanceKind | null;
  /** Why it was given more time, or opened for correction; null where it was not, or where the reader may not see it. */
  readonly reason: string | null;
  /** Null where the reader follows a region only. */
  readonly contacts: Contacts | null;
  /** The day of the last reminder, or null. */
  readonly remindedOn: string | null;
}

export type BoardCounts = Readonly<Record<ResponseStatus, number>>;

export interface BoardFilter {
  readonly region: string | null;
  readonly status: ResponseStatus | null;
  /** Part of a municipality's name or number. */
  readonly search: string;
  /** All of them on one page, to print or to look through. */
  readonly isWhole: boolean;
  readonly page: number;
}

export interface Board {
  readonly programme: Programme;
  readonly round: Round;
  /** The reader may give more time, reopen and remind. */
  readonly mayRun: boolean;
  readonly today: string;
  /** All that the reader follows, whatever is filtered. */
  readonly counts: BoardCounts;
  readonly total: number;
  readonly regions: readonly (Region & { readonly sent: number; readonly total: number })[];
  /** One page of what the filter lets through. */
  readonly rows: readonly BoardRow[];
  readonly found: number;
  /** The page that is shown: the last one where the address asks for one beyond it. */
  readonly page: number;
  /** Municipalities that nobody can be written to in; empty where the reader follows a region only. */
  readonly unreachable: readonly Place[];
  readonly isMailSent: boolean;
}

export interface ReminderRun {
  readonly at: Date;
  readonly municipalities: number;
  readonly mails: number;
  readonly sent: number;
  /** Will not be sent: no longer needed, or the address was refused. */
  readonly given: number;
}

export interface Recipient {
  readonly municipality: Place;
  readonly names: readonly string[];
  readonly deadline: string;
}

export interface ReminderPreview {
  readonly programme: Programme;
  readonly round: Round;
  /** Who gets the mail: leader groups whose answer can be written and was not sent. */
  readonly recipients: readonly Recipient[];
  /** Missing too, but without anybody to write to. */
  readonly unreachable: readonly Place[];
  /** Missing too, but reminded today already. */
  readonly remindedToday: readonly Place[];
  readonly example: MailText | null;
  readonly runs: readonly ReminderRun[];
  /** Whether this server hands mail on; else it waits. */
  readonly isMailSent: boolean;
}

export interface GivenAllowance {
  readonly id: string;
  readonly kind: AllowanceKind;
  readonly deadline: string;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Date;
}

/** One municipality in a round, for those who run it. */
export interface FollowedResponse {
  readonly programme: Programme;
  readonly round: Round;
  readonly row: BoardRow;
  readonly allowances: readonly GivenAllowance[];
  readonly submissions: number;
  /** What may be done now, or null where the round takes nothing more. */
  readonly may: 'extend' | 'reopen' | null;
}

export type FollowUpFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] };
