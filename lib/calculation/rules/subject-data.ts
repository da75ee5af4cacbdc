/** Sorts rows of the database into what a calculation uses. */
import { type Kroner, kroner } from '@/lib/money';
import type { InputProvenance } from '../types';

export type GrantCell = { readonly municipalityId: string; readonly schemeId: string; readonly amount: bigint };

/** Grants by municipality id, and there by scheme id. */
export function grantsByMunicipality(
  rows: readonly GrantCell[],
): ReadonlyMap<string, Readonly<Record<string, Kroner>>> {
  const grants = new Map<string, Record<string, Kroner>>();
  for (const { municipalityId, schemeId, amount } of rows) {
    const own = grants.get(municipalityId) ?? {};
    own[schemeId] = kroner(amount);
    grants.set(municipalityId, own);
  }
  return grants;
}

/** Rows by municipality id, in their order. */
export function byMunicipality<Row extends { readonly municipalityId: string }>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const own = groups.get(row.municipalityId);
    if (own) own.push(row);
    else groups.set(row.municipalityId, [row]);
  }
  return groups;
}

/**
 * One value for each indicator and municipality. Where the same year is published in several borders, those in force in the
 * year win; where it is not, the ones nearest to it. The reference says which.
 * @example values of 2022 in the borders of 2024 alone: those
 */
export function chooseBorders<
  Row extends { readonly indicatorId: string; readonly municipalityId: string; readonly bordersYear: number },
>(rows: readonly Row[], year: number): readonly Row[] {
  const chosen = new Map<string, Row>();
  for (const row of rows) {
    const key = `${row.indicatorId} ${row.municipalityId}`;
    const other = chosen.get(key);
    const distance = (borders: number) => (borders <= year ? year - borders : 10_000 + borders - year);
    if (!other || distance(row.bordersYear) < distance(other.bordersYear)) chosen.set(key, row);
  }
  return [...chosen.values()];
}

/** The sources that rows rest on, each once. */
export function distinctSources(
  rows: readonly {
    readonly input: string;
    readonly sourceId: string | null;
    readonly sourceReference: string | null;
  }[],
): readonly InputProvenance[] {
  const found = new Map<string, InputProvenance>();
  for (const { input, sourceId, sourceReference } of rows) {
    const key = JSON.stringify([input, sourceId, sourceReference]);
    if (!found.has(key)) found.set(key, { input, sourceId, reference: sourceReference, mark: null });
  }
  return [...found.values()];
}

/**
 * The data's sources as inputs of one problem: of the pools, those of the base year alone.
 * @example base year 2020: `pools:2020` becomes `municipalities[].pool`, `pools:2021` falls away
 */
export function sourcesFor(
  sources: readonly InputProvenance[],
  baseYear: string | undefined,
): readonly InputProvenance[] {
  return sources
    .filter(({ input }) => !input.startsWith('pools:') || input === `pools:${baseYear}`)
    .map((source) => (source.input.startsWith('pools:') ? { ...source, input: 'municipalities[].pool' } : source));
}
