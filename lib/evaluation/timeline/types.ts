/** The evaluation in time: phases, one calendar of who asks whom for what, and what happened around it. */
import type { MARKER_TYPES } from '../../context/types';
import type { Programme } from '../../programme/types';
import type { Round } from '../../reflection/types';
import type { SourceNote } from '../../source/types';
import type { PARTIES } from '../types';

export type Party = (typeof PARTIES)[number];
export type MarkerType = (typeof MARKER_TYPES)[number];

/** What can stand in the calendar: activities of the evaluation, gatherings, rounds of reflection. */
export const EVENT_TYPES = [
  'interview-round',
  'reflection-round',
  'workshop',
  'gathering',
  'network-meeting',
  'conference',
  'deliverable',
  'deadline',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** How much is known of when; `undated`: the source gives no time at all, and the day is a stand-in. */
export const PRECISIONS = ['day', 'month', 'season', 'year', 'undated'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A stretch of time as far as it is known: two ISO days, and how exactly to take them. */
export interface Span {
  readonly from: string;
  /** The last day; null where there is but one, or where the end is not known. */
  readonly to: string | null;
  readonly precision: Precision;
}

export interface CalendarEvent extends Span {
  readonly id: string;
  readonly type: EventType;
  /** The name that was registered; null for a round, which is named in the reader's language. */
  readonly name: string | null;
  readonly round: Round | null;
  readonly asks: Party | null;
  readonly asked: readonly Party[];
  readonly what: string | null;
  readonly link: string | null;
  /** Whose region a gathering is for. */
  readonly region: string | null;
  /** Where it can be read in full, below the programme: `/registre/aktiviteter/…`. */
  readonly path: string | null;
  readonly source: SourceNote | null;
  readonly demonstration: boolean;
}

export interface Phase {
  readonly id: string;
  readonly name: string;
  readonly focus: string;
  readonly from: string;
  readonly to: string;
  readonly source: SourceNote | null;
}

export interface ContextMarker extends Span {
  readonly id: string;
  readonly type: MarkerType;
  readonly title: string;
  readonly note: string | null;
  readonly source: SourceNote | null;
}

/** What the address asks for; null is everything. */
export interface TimelineFilter {
  readonly asks: Party | null;
  readonly asked: Party | null;
  readonly type: EventType | null;
  readonly year: number | null;
}

export interface Timeline {
  readonly programme: Programme;
  readonly today: string;
  readonly phases: readonly Phase[];
  /** In the order of time, unfiltered. */
  readonly events: readonly CalendarEvent[];
  readonly markers: readonly ContextMarker[];
  /** Activities, gatherings and markers are for those who have a place in the programme. */
  readonly isWhole: boolean;
  readonly mayWrite: boolean;
}

/** A heading of the calendar with what stands under it. */
export interface CalendarPart {
  readonly key: string;
  readonly span: Span;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarYear {
  readonly year: number;
  readonly parts: readonly CalendarPart[];
}
