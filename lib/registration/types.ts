/** What municipalities, county governors, evaluators and the project group register: one shape for every kind of registration. */
import type { Permission } from '../access/policy';
import type { Programme } from '../programme/types';
import type { SourceNote } from '../source/types';

/** Who a registration belongs to, and so who writes it. */
export const OWNERS = ['municipality', 'county-governor', 'programme', 'evaluator'] as const;
export type Owner = (typeof OWNERS)[number];

/** `draft` is seen by its owner alone; `withdrawn` stays in the history and counts no more. */
export const STATES = ['draft', 'registered', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

/** A single value. `max` counts characters; numbers are whole; a date is an ISO date. */
export type SimpleField = {
  readonly key: string;
  /** Needed to register; a draft may lack it. */
  readonly required?: true;
} & (
  | { readonly type: 'text' | 'prose'; readonly max?: number }
  | { readonly type: 'date' | 'year' | 'link' }
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly unit?: 'percent' | 'age' | 'people';
    }
  | { readonly type: 'kroner' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
);

export type Field =
  | SimpleField
  | { readonly key: string; readonly required?: true; readonly type: 'choices'; readonly options: readonly string[] }
  /** Municipalities of the programme that the writer follows. */
  | { readonly key: string; readonly required?: true; readonly type: 'municipalities' }
  /** Another registration of the same owner, by its id. */
  | { readonly key: string; readonly required?: true; readonly type: 'reference'; readonly kind: string }
  | {
      readonly key: string;
      readonly required?: true;
      readonly type: 'rows';
      readonly columns: readonly SimpleField[];
      readonly max: number;
    };

export interface Section {
  readonly key: string;
  readonly fields: readonly Field[];
}

/** One kind of registration: its place in addresses, whose it is, how long it takes, and what it asks. */
export interface KindDefinition {
  readonly kind: string;
  /** Part of addresses, in Norwegian. */
  readonly slug: string;
  readonly owner: Owner;
  /** Tells of a municipality though somebody else owns it. */
  readonly about?: 'municipality' | 'optional-municipality';
  /** About how long it takes, in minutes: an estimate of ours, shown before one begins. */
  readonly minutes: number;
  /** The field that names a registration in lists. */
  readonly title: string;
  readonly sections: readonly Section[];
  /** Whether documents can be attached. */
  readonly attachments?: true;
}

export type SimpleValue = string | number;
export type Row = Readonly<Record<string, SimpleValue>>;
export type Value = SimpleValue | readonly string[] | readonly Row[];
/** What is registered, by field. What was left empty is not there: missing is never zero. */
export type Content = Readonly<Record<string, Value>>;

/** Sectors that work with children, young people and their families (002 §5.2, Vedlegg). */
export const SECTORS = [
  'kindergarten',
  'school',
  'educational-psychology',
  'health',
  'mental-health',
  'child-welfare',
  'labour-and-welfare',
  'culture-and-leisure',
  'police',
  'county-authority',
  'voluntary',
  'administration',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Where seeded facts come from. */
export interface Citation {
  readonly source: string;
  readonly reference: string;
}

/** A registration as it stood: one of its versions. */
export interface Registration {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly state: State;
  readonly municipality: string | null;
  readonly countyGovernor: string | null;
  /** ISO date from which it holds. */
  readonly effectiveOn: string;
  readonly content: Content;
  readonly demonstration: boolean;
  readonly citation: Citation | null;
  /** Null for the seed, and where the name is not for the reader. */
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** What is missing of something registered: not wrong, but left to do. */
export const GAPS = ['not-adopted', 'no-evaluation-plan', 'no-evaluation-result', 'not-followed-up'] as const;
export type Gap = (typeof GAPS)[number];

/** A registration in a list. */
export interface RegisterRow {
  readonly id: string;
  readonly kind: string;
  readonly state: State;
  /** A draft lies upon what stands. */
  readonly hasDraft: boolean;
  readonly effectiveOn: string;
  readonly content: Content;
  readonly countyGovernor: string | null;
  readonly demonstration: boolean;
  /** Null for what is written here. */
  readonly citation: Citation | null;
  readonly gaps: readonly Gap[];
  /** Who wrote last, and when. */
  readonly recordedBy: string | null;
  readonly recordedAt: Date;
}

/** Where registrations stand: with a municipality, or with the region and the programme. */
export interface RegisterPlace {
  readonly programme: Programme;
  readonly municipality: { readonly id: string; readonly number: string; readonly name: string } | null;
}

/** One kind's registrations, as the reader may see them. */
export interface RegisterList {
  readonly definition: KindDefinition;
  readonly rows: readonly RegisterRow[];
  readonly mayWrite: boolean;
}

export interface Register {
  readonly place: RegisterPlace;
  readonly lists: readonly RegisterList[];
  /** Names of county governors, by id. */
  readonly offices: Readonly<Record<string, string>>;
}

/** The names of what a registration points to, by id: other registrations, municipalities, county governors, sources. */
export interface KnownNames {
  readonly registrations: Readonly<Record<string, string>>;
  readonly municipalities: Readonly<Record<string, string>>;
  readonly offices: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, Omit<SourceNote, 'reference'>>>;
}

/** A registration as its page shows it. */
export interface RegistrationPage {
  readonly place: RegisterPlace;
  readonly definition: KindDefinition;
  /** From the first to the newest; drafts only where the reader writes. */
  readonly versions: readonly [Registration, ...Registration[]];
  readonly mayWrite: boolean;
  readonly names: KnownNames;
}

/** A registration as it is opened to be written. */
export interface RegistrationOpened {
  readonly place: RegisterPlace;
  readonly definition: KindDefinition;
  readonly permission: Permission;
  readonly id: string;
  /** The version that is gone on from; 0 for a new one. */
  readonly base: number;
  readonly effectiveOn: string;
  readonly content: Content;
  readonly countyGovernor: string | null;
  /** The offices that the writer can write for; more than one only where somebody has two. */
  readonly offices: readonly { readonly id: string; readonly name: string }[];
  /** What can be pointed to, by field. */
  readonly choices: Readonly<Record<string, readonly { readonly id: string; readonly name: string }[]>>;
  /** Whose drafts the browser keeps. */
  readonly writer: string;
}

export const FAULT_CODES = [
  'required',
  'too-long',
  'date',
  'year',
  'link',
  'number',
  'range',
  'kroner',
  'unknown',
  'too-many',
  'before-start',
  'ages',
  'above-cost',
  'full',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];
/** `field` is the name of the form's field: `title`, `indicators.0.name`. */
export interface FieldFault {
  readonly field: string;
  readonly code: FaultCode;
}

/** A form as it came back: what was typed, what is wrong with it, and what somebody else has saved in between. */
export interface RegistrationFormState {
  readonly id: string;
  /** Whose it is, where a writer has more than one office; else empty. */
  readonly countyGovernor: string;
  readonly effectiveOn: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
  /** The version to go on from, after a conflict the other's. */
  readonly base: number;
  readonly saveId: string;
  readonly conflict: {
    readonly by: string | null;
    readonly at: string;
    readonly fields: readonly string[];
    readonly theirs: Readonly<Record<string, string>>;
    readonly effectiveOn: string;
    readonly state: State;
  } | null;
  /** More empty rows than the form shows of itself, by field. */
  readonly moreRows: Readonly<Record<string, number>>;
}
