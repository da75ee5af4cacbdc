import type { Gap } from '../../../registration/types';
import type { EvaluationState } from '../../types';

export const COLUMNS = [
  'number',
  'municipality',
  'region',
  'name',
  'description',
  'state',
  'since',
  'history',
  'inferred',
  'level',
  'prevention',
  'ageFrom',
  'ageTo',
  'method',
  'sectors',
  'partners',
  'users',
  'novelty',
  'innovation',
  'newTo',
  'startsOn',
  'endsOn',
  'cost',
  'fromPool',
  'evaluation',
  'evaluationPlan',
  'evaluatedBy',
  'evaluationResult',
  'gaps',
  'source',
  'demonstration',
  'id',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The reader's words for what a file holds. */
export interface MeasureFileText {
  readonly headers: Readonly<Record<Column, string>>;
  readonly sheets: { readonly data: string; readonly about: string };
  readonly yes: string;
  readonly no: string;
  /** A measure that was taken back for a time. */
  readonly withdrawn: string;
  readonly option: (field: string, choice: string) => string;
  readonly sector: (sector: string) => string;
  readonly evaluation: (state: EvaluationState) => string;
  readonly gap: (gap: Gap) => string;
  /** What must be known to whoever reads the file: whose it is, what was asked for, when it was made. */
  readonly about: readonly string[];
}
