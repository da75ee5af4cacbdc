/** What a grid shows of many municipalities: one page of them, by region, and how many stand where. No total, no ranking. */
import {
  CHARACTERISTICS,
  type Characteristic,
  type MunicipalityProgress,
  STAGES,
  STATUSES,
  type Stage,
  type Status,
  type StatusChange,
} from '../../types';

export const ROWS_PER_PAGE = 50;

/** The rows of a page, counted from 1; past the end the last. */
export function pageOf<T>(rows: readonly T[], page: number): { readonly page: number; readonly rows: readonly T[] } {
  const last = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const shown = Math.min(page, last);
  return { page: shown, rows: rows.slice((shown - 1) * ROWS_PER_PAGE, shown * ROWS_PER_PAGE) };
}

export interface RegionGroup {
  readonly id: string;
  readonly name: string;
  readonly municipalities: readonly MunicipalityProgress[];
}

/** By county governor; regions and municipalities by name. */
export function byRegion(
  municipalities: readonly MunicipalityProgress[],
  compareNames: (a: string, b: string) => number,
): readonly RegionGroup[] {
  const groups = new Map<string, { readonly name: string; readonly own: MunicipalityProgress[] }>();
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

export type StatusCount = Readonly<Record<Status, number>>;

/** How many have which status. */
export function countOf(statuses: readonly Status[]): StatusCount {
  const entries = STATUSES.map((status) => [status, statuses.filter((one) => one === status).length] as const);
  return Object.fromEntries(entries) as Record<Status, number>;
}

/** By characteristic, how many municipalities have which status. */
export function characteristicCounts(
  all: readonly MunicipalityProgress[],
): Readonly<Record<Characteristic, StatusCount>> {
  const of = (wanted: Characteristic) =>
    countOf(
      all
        .flatMap(({ characteristics }) => characteristics.filter((one) => one.characteristic === wanted))
        .map(({ status }) => status),
    );
  return Object.fromEntries(CHARACTERISTICS.map((one) => [one, of(one)])) as Record<Characteristic, StatusCount>;
}

/** By stage, how many municipalities have which status. */
export function stageCounts(all: readonly MunicipalityProgress[]): Readonly<Record<Stage, StatusCount>> {
  const of = (wanted: Stage) =>
    countOf(all.flatMap(({ stages }) => stages.filter((one) => one.stage === wanted)).map(({ status }) => status));
  return Object.fromEntries(STAGES.map((one) => [one, of(one)])) as Record<Stage, StatusCount>;
}

export interface PlacedChange extends StatusChange {
  readonly place: MunicipalityProgress['municipality'];
}

/** Every change of every municipality, in the order they are handed. */
export function changesOf(all: readonly MunicipalityProgress[]): readonly PlacedChange[] {
  return all.flatMap(({ municipality, changes }) => changes.map((change) => ({ ...change, place: municipality })));
}

/** The three stages that the source calls fundamental (002 §5.6): without them the others stand on nothing. */
export const FUNDAMENTAL: readonly Stage[] = ['joint-needs', 'shared-picture', 'deliberation'];

/** The step after a status; null after the last. */
export function nextStatus(status: Status): Exclude<Status, 'not-begun'> | null {
  const next = STATUSES[STATUSES.indexOf(status) + 1];
  return next === undefined || next === 'not-begun' ? null : next;
}
