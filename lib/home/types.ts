/** The page that meets those who sign in: what awaits them, what has happened since last time, which dates come. */
import type { CalendarEvent } from '../evaluation/timeline/types';
import type { Programme } from '../programme/types';
import type { ResponseStatus, Round } from '../reflection/types';
import type { Gap } from '../registration/types';

/** In the order in which they stand where nothing is due: others wait for the first, the last is for a quiet day. */
export const TASK_KINDS = [
  'form-sign',
  'form-write',
  'round-close',
  'round-publish',
  'round-open',
  'round-remind',
  'round-follow',
  'advice-due',
  'advice-open',
  'baseline-missing',
  'not-adopted',
  'no-evaluation-plan',
  'no-evaluation-result',
  'draft',
  'calculation',
  'recommendations',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

export type Urgency = 'overdue' | 'soon' | 'later' | 'undated';

export interface HomeTask {
  /** The same thing twice is one task. */
  readonly key: string;
  readonly kind: TaskKind;
  readonly href: string;
  /** ISO date, or null. */
  readonly due: string | null;
  readonly urgency: Urgency;
  /** Where: the municipality's name. */
  readonly place: string | null;
  /** What the words need: title, sent, of, year, count. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly round: Round | null;
  readonly demonstration: boolean;
}

/** The form of one's own leader group in a round that takes answers. */
export interface FormFact {
  readonly round: Round;
  readonly municipality: { readonly number: string; readonly name: string };
  readonly status: ResponseStatus;
  /** With the time that this municipality was given. */
  readonly deadline: string;
  readonly maySign: boolean;
}

/** A round with how many have sent: of all for those who run it, of the region for those who follow it. */
export interface RoundFact {
  readonly round: Round;
  readonly sent: number;
  readonly of: number;
  readonly role: 'run' | 'follow';
}

/** Something registered that its reader can write on, or that is meant for them. */
export interface RegistrationFact {
  readonly programme: string;
  readonly id: string;
  readonly kind: string;
  /** Where it stands: `/program/pfp/registre/samlinger/…`. */
  readonly href: string;
  readonly title: string;
  readonly place: string | null;
  readonly isDraft: boolean;
  readonly gaps: readonly Gap[];
  readonly followUpOn: string | null;
  /** Open advice to one's own municipality. */
  readonly isAdviceToUs: boolean;
  readonly demonstration: boolean;
}

export interface CalculationFact {
  readonly programme: string;
  readonly id: string;
  readonly name: string;
  readonly year: number;
}

export interface HomeFacts {
  readonly forms: readonly FormFact[];
  readonly rounds: readonly RoundFact[];
  readonly registrations: readonly RegistrationFact[];
  /** Own municipalities that have no baseline. */
  readonly withoutBaseline: readonly { readonly programme: string; readonly number: string; readonly name: string }[];
  /** Saved calculations of years for which nothing is decided. */
  readonly calculations: readonly CalculationFact[];
  /** Recommendations that nobody has followed up, by programme, for those who write on them. */
  readonly recommendations: readonly { readonly programme: string; readonly count: number }[];
}

export const NEWS_KINDS = [
  'registered',
  'changed',
  'followed-up',
  'withdrawn',
  'round-opened',
  'round-closed',
  'round-published',
  'form-sent',
  'calculation-saved',
] as const;
export type NewsKind = (typeof NEWS_KINDS)[number];

export interface HomeNews {
  readonly key: string;
  readonly kind: NewsKind;
  readonly at: Date;
  readonly href: string;
  readonly place: string | null;
  /** Who did it, where the reader may know. */
  readonly by: string | null;
  /** The kind of registration, where it is one. */
  readonly registration: string | null;
  readonly title: string | null;
  readonly year: number | null;
  readonly round: Round | null;
}

export interface HomeDate {
  readonly programme: string;
  readonly event: CalendarEvent;
  /** The day one waits for. */
  readonly day: string;
}

export interface Shortcut {
  readonly kind:
    | 'municipality'
    | 'registrations'
    | 'region'
    | 'rounds'
    | 'calculation'
    | 'registers'
    | 'evaluation'
    | 'measures'
    | 'dykos'
    | 'dykos-own'
    | 'dykos-region';
  readonly href: string;
  readonly name: string;
}

export interface Home {
  readonly name: string;
  readonly today: string;
  readonly hasRole: boolean;
  /** Whether the role is one that has tasks at all. */
  readonly mayAct: boolean;
  readonly tasks: readonly HomeTask[];
  /** The beginning of the session before this one; null where there is none. */
  readonly since: Date | null;
  readonly news: readonly HomeNews[];
  /** How many more there are than are shown. */
  readonly moreNews: number;
  readonly dates: readonly HomeDate[];
  readonly shortcuts: readonly Shortcut[];
  /** Those that one has a place in, with their names. */
  readonly programmes: readonly Pick<Programme, 'id' | 'names'>[];
}
