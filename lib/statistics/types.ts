/** What is said of a set of answers on a scale, and what of it may be shown to whom. */

/** How many gave each value: the key is the value, whole. Only values that occur need to stand here. */
export type Distribution = Readonly<Record<number, number>>;

/** Everything the answers say. `mean`, `sd` and `median` are unrounded; null where n is too small to have one. */
export interface Statistic {
  /** Answers with a value. */
  readonly n: number;
  /** Those who were asked. `of − n` is missing, and never counted as zero. */
  readonly of: number;
  readonly mean: number | null;
  /** Standard deviation of the sample (n − 1); null for n < 2. */
  readonly sampleSd: number | null;
  /** Standard deviation of the population (n); null for n < 1. */
  readonly populationSd: number | null;
  readonly median: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly distribution: Distribution;
}

export const SD_FORMULAS = ['sample', 'population'] as const;
export type SdFormula = (typeof SD_FORMULAS)[number];

/** How much of a statistic is shown: everything · mean and SD · the mean alone · nothing but n of N. */
export const DETAILS = ['full', 'mean-and-sd', 'mean', 'hidden'] as const;
export type Detail = (typeof DETAILS)[number];

/** A group's answers to one item (or part of one) before suppression. */
export interface Cell {
  /** `programme`, or a region's id. The regions are disjoint and together are the programme. */
  readonly group: string;
  readonly of: number;
  readonly distribution: Distribution;
}

/** The same after suppression: whatever `detail` does not include is null here. */
export interface ShownStatistic {
  readonly group: string;
  readonly detail: Detail;
  readonly n: number;
  readonly of: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly distribution: Distribution | null;
}

/** Fewest answers that a shown figure rests on, unless a programme asks for more (security.md, rule 32). */
export const DEFAULT_THRESHOLD = 5;
/** The scale whose ends an answer cannot leave. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}
