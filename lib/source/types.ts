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
export type ReferencePart = (typeof REFERENCE_PARTS)[number];
