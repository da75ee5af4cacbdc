/** The words of calculations: what a run starts from, what its inputs rest on. What the engine computes is in `allocation`. */
import type { DecimalText } from '@/lib/allocation/types';

/** Which engine made a result. A change that can alter any amount, step or check of a valid problem raises it. */
export const ENGINE_VERSION = '1.0.0';

export const STARTING_POINTS = ['previous-pools', 'schemes'] as const;
export type StartingPoint = (typeof STARTING_POINTS)[number];

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
