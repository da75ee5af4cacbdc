import type { Programme } from '../programme/types';
import { type Content, type Gap, type KindDefinition, SECTORS } from '../registration/types';
import type { SourceNote } from '../source/types';

export const LEVELS = ['municipality', 'service', 'individual'] as const;
export const PREVENTION_LEVELS = ['primary', 'secondary', 'tertiary'] as const;
/** In the order a measure goes through them; it can end from each. */
export const MEASURE_STATES = ['planned', 'started', 'running', 'in-operations', 'ended'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

/** A change in ways of working, or a better service (004 §3.0). All that are tried are to be evaluated (R14). */
export const MEASURE = {
  kind: 'measure',
  slug: 'tiltak',
  owner: 'municipality',
  minutes: 10,
  title: 'name',
  attachments: true,
  sections: [
    {
      key: 'measure',
      fields: [
        { key: 'name', type: 'text', required: true },
        { key: 'description', type: 'prose' },
        { key: 'state', type: 'choice', options: MEASURE_STATES, required: true },
        { key: 'level', type: 'choice', options: LEVELS },
        { key: 'prevention', type: 'choice', options: PREVENTION_LEVELS },
        { key: 'ageFrom', type: 'number', min: 0, max: 24, unit: 'age' },
        { key: 'ageTo', type: 'number', min: 0, max: 24, unit: 'age' },
        { key: 'method', type: 'text' },
      ],
    },
    {
      key: 'together',
      fields: [
        { key: 'sectors', type: 'choices', options: SECTORS },
        { key: 'partners', type: 'text' },
        { key: 'users', type: 'prose' },
      ],
    },
    {
      key: 'novelty',
      fields: [
        { key: 'novelty', type: 'choice', options: ['new', 'continued', 'adapted'] },
        { key: 'innovation', type: 'choice', options: ['incremental', 'radical'] },
        { key: 'newTo', type: 'choice', options: ['municipality', 'nationally'] },
        { key: 'deliberation', type: 'reference', kind: 'deliberation' },
      ],
    },
    {
      key: 'time-and-money',
      fields: [
        { key: 'startsOn', type: 'date' },
        { key: 'endsOn', type: 'date' },
        {
          key: 'costs',
          type: 'rows',
          max: 12,
          columns: [
            { key: 'year', type: 'year', required: true },
            { key: 'cost', type: 'kroner' },
            { key: 'fromPool', type: 'kroner' },
          ],
        },
      ],
    },
    {
      key: 'evaluation',
      fields: [
        { key: 'evaluationPlan', type: 'prose' },
        { key: 'evaluatedBy', type: 'choice', options: ['own', 'own-with-guidance', 'external'] },
        { key: 'evaluationResult', type: 'prose' },
      ],
    },
  ],
} as const satisfies KindDefinition;

/** What has a place of its own on a measure's page. */
const SHOWN_APART: readonly string[] = ['name', 'state', 'deliberation', 'costs'];

/** What is left to show of a measure, section by section. */
export const LEARNT_FROM: KindDefinition = {
  ...MEASURE,
  sections: MEASURE.sections.map(({ key, fields }) => ({
    key,
    fields: fields.filter((field) => !SHOWN_APART.includes(field.key)),
  })),
};

/** No plan and no result; a plan; a result. */
export const EVALUATION_STATES = ['none', 'planned', 'evaluated'] as const;
export type EvaluationState = (typeof EVALUATION_STATES)[number];

/** A status and the ISO day from which it holds. */
export interface StatusStep {
  /** Null where the measure was taken back for a time. */
  readonly state: MeasureState | null;
  readonly on: string;
  /** No source states the status. */
  readonly isInferred: boolean;
  /** How the day was set where the source gives none. */
  readonly dating: string | null;
}

/** Whole kroner; null where it is not stated. */
export interface CostYear {
  readonly year: number;
  readonly cost: number | null;
  readonly fromPool: number | null;
}

export interface CostSums {
  readonly rows: number;
  /** Null where no row states it. */
  readonly cost: number | null;
  readonly costStated: number;
  readonly fromPool: number | null;
  readonly fromPoolStated: number;
  /** Of the rows that state both: what the pool's share is taken of. */
  readonly both: { readonly rows: number; readonly cost: number; readonly fromPool: number };
}

/** Something that happened and must be known to whoever reads the time line. */
export interface ContextMarker {
  readonly id: string;
  readonly on: string;
  readonly until: string | null;
  readonly type: string;
  readonly title: string;
  readonly note: string | null;
  readonly isForAll: boolean;
  /** How the day was set where the source gives none. */
  readonly dating: string | null;
  readonly demonstration: boolean;
}

export type TimelineItem =
  | { readonly kind: 'status'; readonly on: string; readonly step: StatusStep }
  | { readonly kind: 'marker'; readonly on: string; readonly marker: ContextMarker };

/** The municipality that tries a measure. */
export interface MeasurePlace {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly region: { readonly id: string; readonly name: string };
}

/** A measure as it stands, for whoever learns from it. */
export interface Measure {
  readonly id: string;
  readonly place: MeasurePlace;
  readonly name: string;
  readonly state: MeasureState | null;
  /** The day from which it is as it stands. */
  readonly effectiveOn: string;
  readonly content: Content;
  readonly history: readonly StatusStep[];
  readonly evaluation: EvaluationState;
  readonly gaps: readonly Gap[];
  readonly demonstration: boolean;
  /** Null for what a municipality has written itself. */
  readonly source: SourceNote | null;
}

/** The deliberation that a measure came from, where the reader may see it. */
export interface DeliberationBehind {
  readonly id: string;
  readonly content: Content;
  readonly source: SourceNote | null;
  readonly demonstration: boolean;
}

/** The page of one measure. */
export interface MeasurePage {
  readonly programme: Programme;
  readonly measure: Measure;
  readonly timeline: readonly TimelineItem[];
  readonly costs: readonly CostYear[];
  readonly deliberation: DeliberationBehind | null;
  /** It came from a deliberation that is not for the reader. */
  readonly hidesDeliberation: boolean;
  readonly mayWrite: boolean;
  readonly seesRegister: boolean;
}
