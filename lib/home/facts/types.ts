import type { Registration } from '../../registration/types';

/** Where somebody has a place, and what they do there. */
export interface Places {
  readonly programmes: readonly string[];
  /** Municipalities whose leader group one belongs to. */
  readonly own: readonly { readonly programme: string; readonly municipality: string }[];
  readonly offices: readonly { readonly programme: string; readonly countyGovernor: string }[];
  /** Programmes whose rounds and evaluation one runs. */
  readonly runs: readonly string[];
  readonly calculates: readonly string[];
}

/** A version with the programme that it belongs to. */
export type PlacedVersion = Registration & { readonly programme: string };
