/** What a release of a round's figures holds, and what it is made of. */
import type { Detail } from '@/lib/statistics/types';

/** The group that every municipality of the programme belongs to; the others are regions, by their county governor's id. */
export const PROGRAMME_GROUP = 'programme';

/** How many of a region gave the same answer to an item or part: one value, or one set of choices. */
export interface AnswerCount {
  readonly item: string;
  /** The part of a matrix; empty for others. */
  readonly part: string;
  readonly region: string;
  /** The value as text, or the ids of the options chosen. */
  readonly given: readonly string[];
  readonly count: number;
}

export interface RegionCount {
  readonly region: string;
  /** Municipalities that were asked. */
  readonly of: number;
  /** Municipalities that have sent an answer. */
  readonly sent: number;
}

/** A round's sent answers, counted: no answer can be told from another here but by how few they are. */
export interface RoundCounts {
  readonly regions: readonly RegionCount[];
  readonly counts: readonly AnswerCount[];
}

/** What is said of one group's answers to one item or part. What `detail` does not include is null. */
export interface GroupStatistic {
  readonly item: string;
  readonly part: string;
  readonly group: string;
  readonly detail: Detail;
  readonly n: number;
  readonly of: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** How many per value or option. */
  readonly distribution: Readonly<Record<string, number>> | null;
}

/** Whose words publish: a person's, or the application's own (demonstration answers). */
export type Publisher = { readonly userId: string } | { readonly system: string };

/** How many figures a publication shows, and how many it keeps back. */
export interface ReleaseSummary {
  readonly threshold: number;
  readonly shown: number;
  readonly hidden: number;
}

/**
 * Where figures come from: the release, for everyone · what the release would be, for those who run the round ·
 * the answers themselves, unsuppressed, for those who have them open.
 */
export const STATISTICS_BASES = ['published', 'answers'] as const;
export type StatisticsBasis = (typeof STATISTICS_BASES)[number];

/** Why a round is not published. */
export type PublishFailure = 'not-found' | 'not-closed' | 'correction-open';
/** Why answers are not opened. */
export type DiscloseFailure = 'not-found' | 'reason-too-short';

/** Answers stay open for an hour; the database admits at most eight. */
export const DISCLOSURE_MINUTES = 60;
export const SHORTEST_REASON = 10;
