/** Goals beside what is known of them: three voices that are never put together to one. */
import type { Programme } from '../../programme/types';
import type { Change, FigureView } from '../../reflection/figure/types';
import type { Round, Texts } from '../../reflection/types';
import type { SourceNote } from '../../source/types';
import type { Detail } from '../../statistics/types';

export const GOAL_LEVELS = ['pilot-goal', 'effect-goal', 'result-goal'] as const;
export type GoalLevel = (typeof GOAL_LEVELS)[number];

/** What the leader groups answered of the goal in one round, as far as it is published. */
export interface RatedRound {
  readonly round: Round;
  readonly n: number;
  readonly of: number;
  readonly detail: Detail;
  readonly mean: number | null;
}

export interface GoalRating {
  readonly item: string;
  readonly texts: Texts;
  readonly reconstructed: boolean;
  readonly rounds: readonly RatedRound[];
  /** From the first of the rounds to the last; null where either is hidden, or they cannot be compared. */
  readonly change: Change | null;
}

export interface Goal {
  readonly id: string;
  readonly level: GoalLevel;
  readonly number: number | null;
  readonly goal: string;
  readonly evidence: string | null;
  readonly conclusion: string | null;
  /** The day from which it holds as it stands. */
  readonly since: string;
  readonly rating: GoalRating | null;
  readonly source: SourceNote | null;
  readonly demonstration: boolean;
}

export interface Goals {
  readonly programme: Programme;
  readonly goals: readonly Goal[];
  /** The scale of the ratings and where they are shown in full; null where nothing is published. */
  readonly ratings: Pick<FigureView, 'round' | 'scale' | 'threshold' | 'demonstration'> | null;
  /** The reader has a place in the programme, so that registrations open. */
  readonly isWhole: boolean;
  readonly mayWrite: boolean;
}
