import 'server-only';
import type { SourceNote } from './types';

const SOURCE = { select: { id: true, title: true, publisher: true, year: true, licence: true, url: true } } as const;

/** How a query selects the source of a figure; `sourceOf` reads it back. */
export const SOURCE_SELECT = { source: SOURCE, sourceReference: true } as const;

export interface SourceRow {
  readonly source: Omit<SourceNote, 'sourceId' | 'reference'> & { readonly id: string };
  readonly sourceReference: string;
}

export function sourceOf({ source: { id, ...rest }, sourceReference }: SourceRow): SourceNote {
  return { sourceId: id, ...rest, reference: sourceReference };
}
