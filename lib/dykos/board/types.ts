/** What stands round the evidence on a dashboard: how it is looked at, what happened meanwhile, and what else is known of the same places. */
import type { Programme } from '../../programme/types';
import type { ResponseStatus, Round } from '../../reflection/types';
import type { Gap } from '../../registration/types';
import type {
  Characteristic,
  MunicipalityProgress,
  MunicipalityProgressDetail,
  MunicipalityStanding,
  Progress,
} from '../types';

/** Three voices on the same characteristic, shown one at a time in a grid and never mixed. */
export const VOICES = ['evidence', 'selfRating', 'assessment'] as const;
export type Voice = (typeof VOICES)[number];

/** How a dashboard is looked at; it lives in the address. */
export interface BoardView {
  /** ISO day that the status is of. */
  readonly day: string;
  /** An earlier ISO day to compare with, or none. */
  readonly compare: string | null;
  readonly voice: Voice;
  /** A county governor's id, or all. */
  readonly region: string | null;
  readonly page: number;
}

/** The view that an address without a word asks for. */
export type PlainView = Pick<BoardView, 'day' | 'compare'>;

/** Something that happened and must be known to whoever compares days. */
export interface Marker {
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly from: string;
  readonly to: string | null;
  /** How the day was set where the source gives none. */
  readonly dating: string | null;
  /** It happened in this municipality alone; null for the whole programme. */
  readonly municipality: string | null;
}

/** What every dashboard of a programme knows before anything is weighed. */
export interface BoardFrame {
  readonly programme: Programme;
  readonly today: string;
  readonly markers: readonly Marker[];
  /** Those that have opened, in the order of time. */
  readonly rounds: readonly Round[];
}

/** A name and where it leads. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a programme's dashboard shows: where everyone stands, and of one page of them what is said of each. */
export interface ProgressPage extends Pick<Progress, 'programme' | 'day' | 'compare'> {
  /** Every municipality, by name. */
  readonly all: readonly MunicipalityStanding[];
  readonly regions: readonly Named[];
  /** The one that was asked for, if there is such a one: then only its municipalities are counted and shown. */
  readonly region: Named | null;
  readonly chosen: readonly MunicipalityStanding[];
  readonly page: number;
  /** The rows of the page, region by region. */
  readonly rows: readonly MunicipalityProgress[];
}

export interface Place extends Named {
  readonly number: string;
}

/** How far a municipality has come with a round. Never a word of an answer. */
export interface RoundState {
  readonly round: string;
  readonly municipality: string;
  readonly status: ResponseStatus;
}

export interface BoardMeasure {
  readonly id: string;
  readonly municipality: string;
  readonly name: string;
  readonly state: string;
  readonly hasPlan: boolean;
  readonly hasResult: boolean;
  readonly demonstration: boolean;
}

export interface BoardAdvice {
  readonly id: string;
  readonly municipality: string;
  readonly title: string;
  readonly state: string;
  readonly givenOn: string;
  readonly followUpOn: string | null;
  readonly isDue: boolean;
  readonly demonstration: boolean;
}

export interface BoardGathering {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly on: string;
  /** How the day was set where the source gives none. */
  readonly dating: string | null;
  readonly place: string | null;
  readonly demonstration: boolean;
}

/** What a municipality has left to do, as far as it can be derived from what is registered. */
export interface PlaceGaps {
  readonly place: Place;
  /** No baseline, or none that a group has adopted. */
  readonly baseline: 'missing' | 'not-adopted' | null;
  /** Measures with something left to do of their evaluation. */
  readonly measures: readonly { readonly id: string; readonly name: string; readonly gap: Gap }[];
  /** Open rounds that it has not sent. */
  readonly rounds: readonly string[];
  /** Characteristics that are not begun. */
  readonly notBegun: readonly Characteristic[];
}

/** A region as its county governor follows it. */
export interface RegionBoard {
  readonly frame: BoardFrame;
  readonly progress: Progress;
  readonly governor: Named;
  readonly states: readonly RoundState[];
  readonly measures: readonly BoardMeasure[];
  readonly advice: readonly BoardAdvice[];
  readonly gatherings: readonly BoardGathering[];
  readonly gaps: readonly PlaceGaps[];
  readonly mayAdvise: boolean;
  readonly mayGather: boolean;
}

/** One municipality as its council, its leader group and those who follow it see it. */
export interface MunicipalityBoard {
  readonly frame: BoardFrame;
  readonly progress: MunicipalityProgressDetail;
  readonly measures: readonly BoardMeasure[];
  /** What the county governor advised, as it stood on the day that is looked at. */
  readonly advice: readonly BoardAdvice[];
  readonly states: readonly RoundState[];
  /** What registrations are called, by id. */
  readonly titles: Readonly<Record<string, string>>;
  readonly mayWrite: boolean;
  /** The reader can judge from outside. */
  readonly mayAssess: boolean;
  /** The reader is the county governor. */
  readonly mayAdvise: boolean;
  /** The reader belongs to the leader group. */
  readonly isOwn: boolean;
}
