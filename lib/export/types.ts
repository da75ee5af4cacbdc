/** What a cell holds: text; a whole number; kroner; or an exact decimal as a string (`"31.3"`), so that nothing is rounded. */
export const CELL_KINDS = ['text', 'integer', 'amount', 'decimal'] as const;
export type CellKind = (typeof CELL_KINDS)[number];

/** A column of a file. An empty cell is null; numbers are never text. */
export type ExportColumn<Row> =
  | { readonly header: string; readonly kind: 'text'; readonly value: (row: Row) => string | null }
  | { readonly header: string; readonly kind: 'integer' | 'amount'; readonly value: (row: Row) => number | null }
  | { readonly header: string; readonly kind: 'decimal'; readonly value: (row: Row) => string | null };
