/** Where a figure comes from. `reference` is written `table=2;page=19`, so that every language says it its own way. */
export interface SourceNote {
  readonly sourceId: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly licence: string | null;
  readonly url: string | null;
  readonly reference: string;
}

/** Where in the source it stands; then `dating`, how the day was set where the source gives none, and `inferred`, what no source states. */
export const REFERENCE_PARTS = [
  'table',
  'figure',
  'section',
  'annex',
  'slide',
  'page',
  'borders',
  'dating',
  'inferred',
] as const;
/**
 * How much is known of the day from which something holds. `around`: the source tells of a time, not of a day, and the first day of
 * that month stands in. `undated`: no source tells of a time at all, and a day of the pilot stands in.
 */
export const KNOWN_DAYS = ['day', 'month', 'season', 'year', 'around', 'undated'] as const;
export type KnownDay = (typeof KNOWN_DAYS)[number];

export const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;
export type Season = (typeof SEASONS)[number];

export type ReferencePart = (typeof REFERENCE_PARTS)[number];
