import type { Kroner } from '../money';
import type { Programme } from '../programme/types';
import type { SourceNote } from '../source/types';

/** The number and name of a municipality in a period. ISO dates; the last day is exclusive. */
export interface MunicipalityVersion {
  readonly number: string;
  readonly name: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}

export const CHANGE_KINDS = ['renumbering', 'merger', 'split'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A municipality that went into this one. */
export interface Predecessor {
  readonly number: string;
  readonly name: string;
  readonly happened: string;
  readonly kind: ChangeKind;
}

export interface MunicipalityPool {
  readonly year: number;
  readonly amount: Kroner;
  /** Whether a calculation explains the amount. */
  readonly explained: boolean;
  readonly source: SourceNote | null;
}

export interface MunicipalityGrant {
  readonly scheme: string;
  readonly name: string;
  readonly year: number;
  readonly amount: Kroner;
  readonly source: SourceNote;
}

export interface IndicatorPoint {
  readonly indicator: string;
  readonly year: number;
  readonly bordersYear: number;
  readonly value: string;
}

/** A municipality in a programme: what it is, what it got, what it had before. */
export interface MunicipalityProfile {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly programme: Programme;
  readonly region: { readonly id: string; readonly name: string };
  readonly organisationNumber: string | null;
  readonly versions: readonly MunicipalityVersion[];
  readonly predecessors: readonly Predecessor[];
  readonly pools: readonly MunicipalityPool[];
  readonly grants: readonly MunicipalityGrant[];
  /** Null where the reader may not see them. */
  readonly continuedGrants: readonly MunicipalityGrant[] | null;
  readonly population: readonly IndicatorPoint[];
  readonly populationSource: SourceNote | null;
}
