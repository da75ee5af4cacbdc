/** The catalogue of measures: what can be asked of it, and what it answers. */
import type { Programme } from '../../programme/types';
import type { Sector } from '../../registration/types';
import type { EvaluationState, Measure, MeasurePlace, MeasureState } from '../types';

/** What is not filled in can be asked for, too: it is neither zero nor a no. */
export const NOT_STATED = 'not-stated';
export type NotStated = typeof NOT_STATED;

/** Ages as whole years, both ends in; they divide 0–24 between them. */
export const AGE_BANDS = ['0-5', '6-12', '13-15', '16-19', '20-24'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Fields with one choice that can be filtered by, with the word of each choice in addresses. */
export const CHOICE_WORDS = {
  state: {
    planned: 'planlagt',
    started: 'startet',
    running: 'i-gang',
    'in-operations': 'i-drift',
    ended: 'avsluttet',
  } satisfies Record<MeasureState, string>,
  level: { municipality: 'kommunen', service: 'tjeneste', individual: 'den-enkelte' },
  prevention: { primary: 'primaer', secondary: 'sekundaer', tertiary: 'tertiaer' },
  novelty: { new: 'nytt', continued: 'viderefort', adapted: 'tilpasset' },
  innovation: { incremental: 'forbedrer', radical: 'erstatter' },
} as const;
export type ChoiceFilter = keyof typeof CHOICE_WORDS;
export const CHOICE_FILTERS = Object.keys(CHOICE_WORDS) as readonly ChoiceFilter[];

export const EVALUATION_WORDS = {
  none: 'mangler',
  planned: 'planlagt',
  evaluated: 'evaluert',
} as const satisfies Record<EvaluationState, string>;

export const SECTOR_WORDS = {
  kindergarten: 'barnehage',
  school: 'skole',
  'educational-psychology': 'ppt',
  health: 'helse',
  'mental-health': 'psykisk-helse',
  'child-welfare': 'barnevern',
  'labour-and-welfare': 'nav',
  'culture-and-leisure': 'kultur-og-fritid',
  police: 'politi',
  'county-authority': 'fylkeskommune',
  voluntary: 'frivillige',
  administration: 'administrasjon',
} as const satisfies Record<Sector, string>;

export const ORDERS = ['municipality', 'start'] as const;
export type Order = (typeof ORDERS)[number];

/** What is looked for. Null asks for nothing; everything that is asked for must hold. */
export interface MeasureFilter extends Readonly<Record<ChoiceFilter, string | null>> {
  readonly search: string;
  readonly evaluation: EvaluationState | null;
  readonly sector: Sector | NotStated | null;
  readonly age: AgeBand | NotStated | null;
  /** A county governor's id, and a municipality's number. */
  readonly region: string | null;
  readonly municipality: string | null;
}

export const NO_FILTER: MeasureFilter = {
  search: '',
  state: null,
  level: null,
  prevention: null,
  novelty: null,
  innovation: null,
  evaluation: null,
  sector: null,
  age: null,
  region: null,
  municipality: null,
};

/** Whether the filter asks for something that the first row of the form does not show. */
export const MORE_FILTERS = ['level', 'prevention', 'novelty', 'innovation', 'sector', 'age'] as const;

export const CATALOGUE_PAGE = 50;

/** What is often left open, so that it is told for how many measures it is known. */
export const STATED_FIELDS = ['sectors', 'age', 'method', 'users', 'costs'] as const;
export type StatedField = (typeof STATED_FIELDS)[number];

/** How many measures there are of each sort. Each count by status and by evaluation adds up to the total. */
export interface MeasureSummary {
  readonly total: number;
  readonly municipalities: number;
  readonly states: Readonly<Record<MeasureState | NotStated, number>>;
  readonly evaluations: Readonly<Record<EvaluationState, number>>;
  /** For how many it is stated at all. */
  readonly stated: Readonly<Record<StatedField, number>>;
}

/** A page of the catalogue. */
export interface Catalogue {
  readonly programme: Programme;
  /** As it was asked; a region or a municipality that the programme has not is left out. */
  readonly filter: MeasureFilter;
  readonly order: Order;
  readonly measures: readonly Measure[];
  readonly page: number;
  /** Of those found. */
  readonly summary: MeasureSummary;
  /** How many there are without a filter. */
  readonly total: number;
  readonly municipalities: readonly MeasurePlace[];
  readonly mayRegister: readonly MeasurePlace[];
}
