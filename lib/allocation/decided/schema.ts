import { z } from 'zod';
import { POOL_SORTS, type PoolSort } from './types';

/** How the table of allocations is looked at. It lives in the address, in the words of the interface. */
export interface PoolView {
  /** Null is all years. */
  readonly year: number | null;
  readonly region: string | null;
  readonly sort: PoolSort;
  readonly descending: boolean;
}

const SORT_WORDS: Record<PoolSort, string> = {
  name: 'kommune',
  pool: 'pott',
  change: 'endring',
  baseline: 'tilskudd',
  difference: 'forskjell',
};

const one = z.string().max(64).optional().catch(undefined);
const schema = z.object({ ar: one, region: one, sorter: one, retning: one });

/** Reads the address. What cannot be read falls back to the plain view: an old link must still show the table. */
export function readPoolView(query: unknown, years: readonly number[], regions: readonly string[]): PoolView {
  const { ar, region, sorter, retning } = schema.catch({}).parse(query);
  return {
    year: years.find((year) => String(year) === ar) ?? null,
    region: regions.find((id) => id === region) ?? null,
    sort: POOL_SORTS.find((sort) => SORT_WORDS[sort] === sorter) ?? 'name',
    descending: retning === 'synkende',
  };
}

/** The address of a view, without what is plain. */
export function poolViewQuery({ year, region, sort, descending }: PoolView): string {
  const query = new URLSearchParams();
  if (year !== null) query.set('ar', String(year));
  if (region !== null) query.set('region', region);
  if (sort !== 'name') query.set('sorter', SORT_WORDS[sort]);
  if (descending) query.set('retning', 'synkende');
  const text = query.toString();
  return text ? `?${text}` : '?';
}
