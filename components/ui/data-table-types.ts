import type { ReactNode } from 'react';

export type SortDirection = 'ascending' | 'descending' | 'none';

export type TableColumn<Row> = {
  readonly id: string;
  /** With the unit, unless the caption says it for all. */
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end, which is the default; words at the start. */
  readonly align?: 'start' | 'end' | undefined;
  /** Sorting lives in the address: a link to the other order, and the order shown now. */
  readonly sort?: { readonly href: string; readonly direction: SortDirection } | undefined;
};

export type TableGroup<Row> = {
  readonly id: string;
  /** One cell a column, the first being the group's name; leave the others out where there is no sum. */
  readonly cells: readonly ReactNode[];
  readonly rows: readonly Row[];
};
