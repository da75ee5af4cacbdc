import type { Programme } from '../../programme/types';
import type { SourceNote } from '../../source/types';
import type { CalendarEvent } from '../timeline/types';

export const RECOMMENDATION_STATES = ['open', 'followed-up', 'declined'] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

export interface Recommendation {
  readonly id: string;
  readonly recommendation: string;
  readonly author: string;
  readonly addressee: string | null;
  readonly reason: string | null;
  /** What nobody has said anything of is open. */
  readonly state: RecommendationState;
  readonly followUp: string | null;
  readonly since: string;
  readonly source: SourceNote | null;
  readonly demonstration: boolean;
}

/** Recommendations of one author, in the order in which they were given. */
export interface AuthorGroup {
  readonly author: string;
  readonly recommendations: readonly Recommendation[];
}

export interface Recommendations {
  readonly programme: Programme;
  readonly authors: readonly AuthorGroup[];
  /** For those who have a place in the programme; else null. */
  readonly deliverables: readonly CalendarEvent[] | null;
  readonly mayWrite: boolean;
}
