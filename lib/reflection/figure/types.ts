/** A figure of a round: what is measured, in which rounds, and how much of it is shown. */
import type { Interval } from '@/lib/statistics/rules/bootstrap';
import type { Detail, SdFormula } from '@/lib/statistics/types';
import type { StatisticsBasis } from '../publication/types';
import type { Comparability, Round, Texts } from '../types';

/** By their numbers in the report's body. In its list of figures each stands five places further on: 7 there is 12. */
export const FIGURES = ['7', '8', '9', '10', '11'] as const;
export type FigureNumber = (typeof FIGURES)[number];

/** What stands side by side in a figure: rounds in time, or for a matrix its questions in one round. */
export interface Series {
  readonly id: string;
  readonly round: Round;
  /** The question, where the series are questions. */
  readonly texts: Texts | null;
  readonly basis: StatisticsBasis;
  /** How to draw it: one hue from light to dark by time, or a category of its own. */
  readonly look: { readonly kind: 'time' | 'category'; readonly index: number };
  /** Fewest and most answers that a row of the series rests on, of how many asked. */
  readonly n: { readonly least: number; readonly most: number; readonly of: number };
}

/** One municipality's own answer, for those who may read it. */
export interface Dot {
  readonly municipality: string;
  readonly value: number;
}

/** A row's answers in one series. What is not shown is null, and `detail` says how much is. */
export interface Cell {
  readonly detail: Detail;
  readonly n: number;
  readonly of: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** Percentile bootstrap interval of the mean, where asked for and where the distribution may be shown. */
  readonly interval: Interval | null;
  /** The reader's own municipality's answer. */
  readonly own: number | null;
  readonly dots: readonly Dot[];
}

/** The change of a row's mean from an earlier series to the round's own. */
export interface Change {
  readonly from: string;
  readonly comparability: Comparability;
  /** Per cent, unrounded; null where it is hidden, or where the two cannot be compared. */
  readonly percent: number | null;
  /** The note of the wording that makes the difference, if it has one. */
  readonly note: Texts<string | undefined> | null;
}

export interface Row {
  readonly id: string;
  readonly texts: Texts;
  readonly reconstructed: boolean;
  /** One for each series; null where the round did not ask. */
  readonly cells: readonly (Cell | null)[];
  /** One for each series but the last; null where the earlier round did not ask, or where series are not rounds. */
  readonly changes: readonly (Change | null)[];
}

export interface FigureView {
  readonly programme: { readonly id: string; readonly names: Texts };
  readonly figure: FigureNumber;
  /** All figures that the round has. */
  readonly figures: readonly FigureNumber[];
  readonly round: Round;
  readonly scale: { readonly minimum: number; readonly maximum: number; readonly low: Texts; readonly high: Texts };
  readonly series: readonly Series[];
  readonly rows: readonly Row[];
  /** `programme`, or the region that is shown. */
  readonly group: string;
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly threshold: number;
  readonly demonstration: boolean;
  readonly sdFormula: SdFormula;
  /** The municipality whose own value stands beside the group's. */
  readonly own: string | null;
  /** Whether answers are open to the reader, so that nothing is kept back. */
  readonly isOpen: boolean;
}

/** What an address asks of a figure. */
export interface FigureChoice {
  readonly group: string | undefined;
  readonly sdFormula: SdFormula;
  readonly interval: boolean;
  readonly answers: boolean;
}

/** What the figure says in neutral words. */
export type Finding =
  | { readonly kind: 'up' | 'down' | 'mixed'; readonly up: number; readonly down: number; readonly from: string }
  /** Of two questions side by side: the one with the higher mean in most rows, and in how many. */
  | {
      readonly kind: 'more';
      readonly series: string;
      readonly than: string;
      readonly count: number;
      readonly of: number;
    }
  | { readonly kind: 'highest'; readonly row: string; readonly series: string }
  | { readonly kind: 'none' };

/** At most so many points in time: more steps of one hue cannot be told apart. */
export const MOST_ROUNDS = 4;
