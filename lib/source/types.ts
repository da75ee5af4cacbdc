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

export const REFERENCE_PARTS = ['table', 'figure', 'section', 'page', 'borders'] as const;
export type ReferencePart = (typeof REFERENCE_PARTS)[number];
