/** What a grid shows of many municipalities: one page of them, by region, and how many stand where. No total, no ranking. */
import {
  CHARACTERISTICS,
  type Characteristic,
  type MunicipalityProgress,
  type MunicipalityStanding,
  type ProgressPlace,
  STAGES,
  STATUSES,
  type Stage,
  type Status,
} from '../../types';

export const ROWS_PER_PAGE = 50;

/** The rows of a page, counted from 1; past the end the last. */
export function pageOf<T>(rows: readonly T[], page: number): { readonly page: number; readonly rows: readonly T[] } {
  const last = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const shown = Math.min(page, last);
  return { page: shown, rows: rows.slice((shown - 1) * ROWS_PER_PAGE, shown * ROWS_PER_PAGE) };
}

interface Placed {
  readonly municipality: ProgressPlace;
}

export interface RegionGroup<T extends Placed = MunicipalityProgress> {
  readonly id: string;
  readonly name: string;
  readonly municipalities: readonly T[];
}

/** By county governor; regions and municipalities by name. */
export function byRegion<T extends Placed>(
  municipalities: readonly T[],
  compareNames: (a: string, b: string) => number,
): readonly RegionGroup<T>[] {
  const groups = new Map<string, { readonly name: string; readonly own: T[] }>();
  for (const one of municipalities) {
    const { id, name } = one.municipality.countyGovernor;
    const known = groups.get(id);
    if (known) known.own.push(one);
    else groups.set(id, { name, own: [one] });
  }
  return [...groups]
    .map(([id, { name, own }]) => ({
      id,
      name,
      municipalities: own.toSorted((a, b) => compareNames(a.municipality.name, b.municipality.name)),
    }))
    .sort((a, b) => compareNames(a.name, b.name));
}

export interface Grid<T extends Placed> {
  readonly regions: readonly RegionGroup<T>[];
  /** The one asked for, if there is such a one. */
  readonly region: RegionGroup<T> | null;
  /** Those of that region, or all, in the order in which they are shown. */
  readonly ordered: readonly T[];
}

/** The grid of a region, or of all where none is asked for or there is none such. */
export function gridOf<T extends Placed>(
  all: readonly T[],
  asked: string | null,
  compareNames: (a: string, b: string) => number,
): Grid<T> {
  const regions = byRegion(all, compareNames);
  const region = regions.find(({ id }) => id === asked) ?? null;
  return { regions, region, ordered: (region ? [region] : regions).flatMap(({ municipalities }) => municipalities) };
}

export type StatusCount = Readonly<Record<Status, number>>;

/** How many have which status. */
export function countOf(statuses: readonly Status[]): StatusCount {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const status of statuses) counts[status] += 1;
  return counts;
}

/** By characteristic, how many municipalities have which status. They hold the six in their order. */
export function characteristicCounts(
  all: readonly MunicipalityStanding[],
): Readonly<Record<Characteristic, StatusCount>> {
  const of = (index: number) => countOf(all.flatMap(({ characteristics }) => characteristics[index]?.status ?? []));
  return Object.fromEntries(CHARACTERISTICS.map((one, index) => [one, of(index)])) as ReturnType<
    typeof characteristicCounts
  >;
}

/** By stage, how many municipalities have which status. They hold the seven in their order. */
export function stageCounts(all: readonly MunicipalityStanding[]): Readonly<Record<Stage, StatusCount>> {
  const of = (index: number) => countOf(all.flatMap(({ stages }) => stages[index]?.status ?? []));
  return Object.fromEntries(STAGES.map((one, index) => [one, of(index)])) as ReturnType<typeof stageCounts>;
}

/** The three stages that the source calls fundamental (002 §5.6): without them the others stand on nothing. */
export const FUNDAMENTAL: readonly Stage[] = ['joint-needs', 'shared-picture', 'deliberation'];

/** The step after a status; null after the last. */
export function nextStatus(status: Status): Exclude<Status, 'not-begun'> | null {
  const next = STATUSES[STATUSES.indexOf(status) + 1];
  return next === undefined || next === 'not-begun' ? null : next;
}
