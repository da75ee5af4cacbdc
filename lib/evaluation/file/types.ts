/** The evaluation as files, in the reader's language. */
import type { Locale } from '../../locale';
import type { SourceNote } from '../../source/types';
import type { GoalLevel } from '../goal/types';
import type { RecommendationState } from '../recommendation/types';
import type { CalendarEvent, EventType, Party, Precision, Span } from '../timeline/types';

export const FILES = ['kalender', 'faser', 'mal', 'anbefalinger'] as const;
export type FileSubject = (typeof FILES)[number];
export const FORMATS = ['csv', 'xlsx', 'ics'] as const;
export type FileFormat = (typeof FORMATS)[number];

/** The headings of columns and the names of sheets. */
export const HEADINGS = [
  'calendar',
  'phases',
  'goals',
  'recommendations',
  'about',
  'name',
  'type',
  'from',
  'to',
  'when',
  'precision',
  'asks',
  'asked',
  'what',
  'region',
  'link',
  'source',
  'demonstration',
  'level',
  'number',
  'goal',
  'item',
  'round',
  'mean',
  'n',
  'of',
  'hidden',
  'evidence',
  'conclusion',
  'caveat',
  'recommendation',
  'author',
  'addressee',
  'reason',
  'state',
  'followUp',
  'since',
  'yes',
] as const;
export type Heading = (typeof HEADINGS)[number];

/** What files and pages say of the evaluation, in one language. */
export interface EvaluationWords {
  readonly locale: Locale;
  readonly heading: (heading: Heading) => string;
  readonly type: (type: EventType) => string;
  readonly party: (party: Party) => string;
  readonly precision: (precision: Precision) => string;
  /** When, as exactly as it is known: *høsten 2020*. */
  readonly span: (span: Span) => string;
  readonly name: (event: Pick<CalendarEvent, 'name' | 'round'>) => string;
  /** Who asks whom in a sentence, or null. */
  readonly who: (event: Pick<CalendarEvent, 'asks' | 'asked'>) => string | null;
  readonly level: (level: GoalLevel) => string;
  readonly state: (state: RecommendationState) => string;
  readonly source: (source: SourceNote) => string;
  /** R20 and R21, which follow every result (sentences). */
  readonly caveats: readonly string[];
  /** That ratings are a demonstration. */
  readonly demonstration: string;
  readonly phasesInferred: string;
}
