import type { Locale } from '../locale';
import type { Kroner } from '../money';
import type { Programme } from '../programme/types';
import type { SourceNote } from '../source/types';

export const ALLOCATION_TYPES = ['criteria', 'discretionary'] as const;
export type AllocationType = (typeof ALLOCATION_TYPES)[number];

/** The five headings that the regulation of a grant scheme must have (Bestemmelser om økonomistyring 6.2.3 a–e). */
export const REGULATION_HEADINGS = [
  'objectiveAndTarget',
  'achievementCriteria',
  'allocationCriteria',
  'followUpAndControl',
  'evaluation',
] as const;
export type RegulationHeading = (typeof REGULATION_HEADINGS)[number];

/** A name as a document of a year uses it (S8). */
export interface SchemeName {
  readonly name: string;
  readonly documentedYear: number;
  readonly source: SourceNote;
}

export interface GrantScheme {
  /** Chapter and post: `231.63`. */
  readonly id: string;
  readonly chapter: number;
  readonly post: string;
  readonly ministry: Readonly<Record<Locale, string>>;
  /** Newest first. */
  readonly names: readonly SchemeName[];
  readonly allocationType: AllocationType | null;
  readonly regulation: Readonly<Record<RegulationHeading, string | null>>;
  readonly testData: boolean;
}

/** Grants of the baseline year: one row a municipality, one cell a scheme. Kroner. */
export interface GrantTable {
  readonly programme: Programme;
  readonly schemes: readonly GrantScheme[];
  readonly rows: readonly GrantRow[];
  readonly printed: PrintedSums;
  readonly source: SourceNote | null;
}

export interface GrantRow {
  readonly municipalityId: string;
  readonly number: string;
  readonly name: string;
  readonly region: { readonly id: string; readonly name: string };
  /** By scheme id; a scheme without a registered grant is missing. */
  readonly cells: Readonly<Record<string, Kroner>>;
}

/** Sums as a source prints them; null where nothing is printed. */
export interface PrintedSums {
  readonly rows: Readonly<Record<string, Kroner>>;
  readonly schemes: Readonly<Record<string, Kroner>>;
  readonly total: Kroner | null;
}

/** A sum computed from the cells beside the one that is printed. */
export interface CheckedSum {
  readonly computed: Kroner;
  readonly printed: Kroner | null;
  /** Printed less computed; null where nothing is printed. */
  readonly deviation: Kroner | null;
}
