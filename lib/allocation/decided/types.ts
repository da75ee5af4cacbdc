import type { Kroner } from '@/lib/money';
import type { Programme } from '@/lib/programme/types';
import type { SourceNote } from '@/lib/source/types';

export interface Region {
  readonly id: string;
  readonly name: string;
}

/** A municipality of a programme with its decided pools and what it received before them. */
export interface PooledMunicipality {
  readonly id: string;
  /** As in the programme's first pool year; the one that addresses use. */
  readonly number: string;
  readonly name: string;
  readonly region: Region;
  /** Decided pools by year; a year without one is missing. */
  readonly pools: Readonly<Record<number, Kroner>>;
  /** Sum of the grants in the baseline year; null where none are registered. */
  readonly baseline: Kroner | null;
}

export interface PoolTable {
  readonly programme: Programme;
  /** Years with decided pools, ascending. */
  readonly years: readonly number[];
  readonly municipalities: readonly PooledMunicipality[];
  /** Sums that the source prints below and beside the pools. */
  readonly printed: readonly PrintedPoolSum[];
  readonly poolSource: SourceNote | null;
  readonly baselineSource: SourceNote | null;
}

/** A printed sum: of a municipality (year null), of a year (municipality null), or of everything (both null). */
export interface PrintedPoolSum {
  readonly municipalityId: string | null;
  readonly year: number | null;
  readonly amount: Kroner;
}

export const POOL_SORTS = ['name', 'pool', 'change', 'baseline', 'difference'] as const;
export type PoolSort = (typeof POOL_SORTS)[number];

/** Pools, their sum and what they are compared with, for one municipality, one region or the whole programme. */
export interface PoolSums {
  readonly pools: Readonly<Record<number, Kroner>>;
  readonly total: Kroner;
  readonly baseline: Kroner | null;
}

export interface PoolGroup extends PoolSums {
  readonly region: Region;
  readonly municipalities: readonly PooledMunicipality[];
}
