/** The words of calculations: what a run starts from, what its inputs rest on. What the engine computes is in `allocation`. */
import type { ExplanationStep } from '@/lib/allocation/rules/explanation/explanation-types';
import type { Problem } from '@/lib/allocation/schema';
import type { AllocationResult, DecimalText } from '@/lib/allocation/types';
import type { Locale } from '@/lib/locale';
import type { Programme } from '@/lib/programme/types';
import type { SourceNote } from '@/lib/source/types';

/** Which engine made a result. A change that can alter any amount, step or check of a valid problem raises it. */
export const ENGINE_VERSION = '1.0.0';

export const STARTING_POINTS = ['previous-pools', 'schemes'] as const;
export type StartingPoint = (typeof STARTING_POINTS)[number];

/** What was pressed: *Beregn*, *Lagre*, or nothing: script asks by itself after a change. */
export const INTENTS = ['calculate', 'preview', 'save'] as const;
export type Intent = (typeof INTENTS)[number];

export const LONGEST_RUN_NAME = 120;

/**
 * How an input came to be, where it is not plainly stated by its source: worked out from a source that does not state it,
 * made up to show how the calculation works, or typed by the one who calculated.
 */
export const INPUT_MARKS = ['inferred', 'illustration', 'entered'] as const;
export type InputMark = (typeof INPUT_MARKS)[number];

/** What one input of a problem rests on. */
export type InputProvenance = {
  /** Where it stands in the problem: `pool.index`, `municipalities[].pool`, `schemes["765.60"].frame`; or `baseYear`. */
  readonly input: string;
  readonly sourceId: string | null;
  readonly reference: string | null;
  readonly mark: InputMark | null;
};

/** What a saved run says of its inputs; stored as JSON in `calculation_run.provenance`. */
export type Provenance = { readonly inputs: readonly InputProvenance[] };

/** A municipality of the programme with everything a calculation can use of it. Amounts are whole kroner. */
export type CalculationMunicipality = {
  /** As on 1 January of the calculation's year. */
  readonly number: string;
  readonly name: string;
  /** Grants of the programme's baseline year by scheme. */
  readonly history: Readonly<Record<string, number>>;
  /** Grants that run on beside the pool in the calculation's year, by scheme. */
  readonly continued: Readonly<Record<string, number>>;
  /** Indicator values of the calculation's year. */
  readonly indicators: Readonly<Record<string, DecimalText>>;
  /** Decided pools by year. */
  readonly pools: Readonly<Record<number, number>>;
};

/** What a problem is built from. */
export type CalculationData = {
  readonly programme: string;
  readonly year: number;
  readonly municipalities: readonly CalculationMunicipality[];
};

/** The keys of `calculation_assumption`. */
export const ASSUMPTION_KEYS = ['base-year', 'index', 'minimum', 'total', 'unit', 'residual'] as const;
export type AssumptionKey = (typeof ASSUMPTION_KEYS)[number];

/** A rule of a programme's year with its source, as text. */
export type Assumption = {
  readonly year: number;
  readonly key: AssumptionKey;
  readonly value: string;
  readonly inferred: boolean;
  readonly sourceId: string;
  readonly sourceReference: string;
};

export type Region = { readonly id: string; readonly name: string };

/** One municipality's line of a result. Amounts are whole kroner. */
export type MunicipalityOutcome = {
  readonly number: string;
  readonly name: string;
  readonly pool: number;
  /** What is decided for the year; null where nothing is. */
  readonly decided: number | null;
  readonly baseline: number;
  /** Pool less the grants of the baseline year. */
  readonly change: number;
  readonly exact: DecimalText;
  readonly residual: number;
};

export type OutcomeSums = {
  readonly pool: number;
  readonly decided: number | null;
  readonly baseline: number;
  readonly change: number;
  readonly residual: number;
};

export type RegionOutcome = Region & {
  readonly sums: OutcomeSums;
  readonly municipalities: readonly MunicipalityOutcome[];
};

/** How the amounts lie to those that are decided. */
export type Comparison = { readonly compared: number; readonly deviating: number };

/** Someone who gets less than in the baseline year, by one reading or both. Amounts are below 0; null where it is not so. */
export type WorseOff = {
  readonly number: string;
  readonly name: string;
  readonly pool: number | null;
  readonly poolAndContinued: number | null;
};

export type NamedAmount = { readonly number: string; readonly name: string; readonly amount: number };

/** Parts of the pools, one column a scheme. */
export type PartsTable = {
  readonly schemes: readonly string[];
  readonly rows: readonly (NamedAmount & { readonly parts: readonly number[] })[];
};

/** What a page shows of a result: small enough for the largest problem. */
export type OutcomeView = {
  readonly year: number;
  readonly total: number;
  readonly sums: OutcomeSums;
  readonly regions: readonly RegionOutcome[];
  readonly comparison: Comparison | null;
  readonly schemes: readonly { readonly id: string; readonly total: number }[];
  /** Null without schemes, and where the table would be too large to read. */
  readonly parts: PartsTable | null;
  readonly worseOff: readonly WorseOff[];
  /** Whether any grant that runs on beside the pools is registered. */
  readonly hasContinued: boolean;
  readonly belowMinimum: readonly NamedAmount[];
  readonly doubleFunding: readonly (NamedAmount & { readonly scheme: string })[];
  readonly topUps: readonly NamedAmount[];
  readonly residuals: readonly NamedAmount[];
  /** Who bears a rest that is larger than rounding can make it: the total does not fit the other rules. */
  readonly largeRest: NamedAmount | null;
  /** The steps of all municipalities, or of the chosen one where all would be too much. */
  readonly explanations: readonly MunicipalityExplanation[];
  readonly problemHash: string;
};

export type MunicipalityExplanation = {
  readonly number: string;
  readonly name: string;
  readonly pool: number;
  readonly steps: readonly ExplanationStep[];
};

/** A scheme as the form and the tables name it. */
export type CalculationScheme = { readonly id: string; readonly name: string };

/** An indicator that every municipality of the calculation has a value of, or some. */
export type CalculationIndicator = { readonly id: string; readonly names: Readonly<Record<Locale, string>> };

/** Everything that a calculation of one year can use, read in one go. */
export type CalculationSubject = {
  readonly programme: Programme;
  readonly data: CalculationData;
  readonly schemes: readonly CalculationScheme[];
  readonly indicators: readonly CalculationIndicator[];
  readonly assumptions: readonly Assumption[];
  /** Sources of the data, by input; pools by their year: `pools:2020`. */
  readonly dataSources: readonly InputProvenance[];
  /** The documents and statistics that anything here is taken from. */
  readonly sources: readonly SourceNote[];
  readonly regions: Readonly<Record<string, Region>>;
  /** Years with decided pools, first to last. */
  readonly decidedYears: readonly number[];
};

/** A saved run in a list. */
export type RunSummary = {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly startingPoint: StartingPoint;
  /** Null where the stored result does not end as results do. */
  readonly total: number | null;
  readonly isIllustration: boolean;
  readonly hasInferred: boolean;
  readonly createdAt: Date;
  readonly author: RunAuthor;
};

/** Who saved a run: a person, or the application when it loaded its data. */
export type RunAuthor =
  | { readonly kind: 'person'; readonly name: string | null }
  | { readonly kind: 'system'; readonly name: string };

/** A saved run, whole. */
export type Run = Omit<RunSummary, 'total'> & {
  readonly programme: Programme;
  readonly problem: Problem;
  readonly result: AllocationResult;
  readonly provenance: Provenance;
  readonly problemHash: string;
  readonly resultHash: string;
  readonly engineVersion: string;
  readonly schemes: readonly CalculationScheme[];
  readonly indicators: readonly CalculationIndicator[];
  readonly sources: readonly SourceNote[];
  readonly regions: Readonly<Record<string, Region>>;
  /** Decided pools of the run's year by municipality number. */
  readonly decided: Readonly<Record<string, number>>;
  /** The year whose pools were the start; null where it starts from schemes. */
  readonly baseYear: number | null;
};

export type RunPage = { readonly programme: Programme; readonly runs: readonly RunSummary[]; readonly count: number };

/** What a run's downloads hold, as stored. */
export type RunFile = {
  readonly id: string;
  readonly programme: string;
  readonly year: number;
  readonly isIllustration: boolean;
  readonly problem: string;
  readonly result: string;
  readonly provenance: string;
};
