/** Sums and orders of decided pools: pure reductions over plain data (C6, C7). All amounts in whole kroner. */
import { compareNames } from '@/lib/format';
import { type Kroner, kroner } from '@/lib/money';
import type { PooledMunicipality, PoolGroup, PoolSort, PoolSums, PrintedPoolSum } from './types';

/**
 * Pools per year, their sum over the years, and the baseline, added up. The baseline is null only where no municipality
 * has one. Source: 002 Tables 1 and 2.
 * @example Innlandet: { pools: { 2020: 8540000, 2021: 8806000, 2022: 9035000 }, total: 26381000, baseline: 4744000 }
 */
export function summarisePools(municipalities: readonly Pick<PooledMunicipality, 'pools' | 'baseline'>[]): PoolSums {
  const pools: Record<number, Kroner> = {};
  let total = 0;
  let baseline: number | null = null;
  for (const municipality of municipalities) {
    for (const [year, amount] of Object.entries(municipality.pools)) {
      pools[Number(year)] = kroner((pools[Number(year)] ?? 0) + amount);
      total += amount;
    }
    if (municipality.baseline !== null) baseline = (baseline ?? 0) + municipality.baseline;
  }
  return { pools, total: kroner(total), baseline: baseline === null ? null : kroner(baseline) };
}

/** The municipalities of each region under one another, regions by name, with the region's sums. */
export function groupByRegion(municipalities: readonly PooledMunicipality[]): readonly PoolGroup[] {
  const groups = new Map<string, PooledMunicipality[]>();
  for (const municipality of municipalities) {
    const group = groups.get(municipality.region.id) ?? [];
    group.push(municipality);
    groups.set(municipality.region.id, group);
  }
  return [...groups.values()]
    .flatMap((members) => {
      const region = members[0]?.region;
      return region ? [{ region, municipalities: members, ...summarisePools(members) }] : [];
    })
    .sort((a, b) => compareNames(a.region.name, b.region.name));
}

/** A pool less the grants of the baseline year (C7): Trondheim 2020: 12 300 000 − 19 341 000 = −7 041 000. Null without both. */
export function differenceFromBaseline(
  { pools, baseline }: Pick<PooledMunicipality, 'pools' | 'baseline'>,
  year: number,
): Kroner | null {
  const pool = pools[year];
  return pool === undefined || baseline === null ? null : kroner(pool - baseline);
}

/** A pool less that of the year before it among `years`; null where one is missing. */
export function changeFromPrevious(
  pools: PooledMunicipality['pools'],
  years: readonly number[],
  year: number,
): Kroner | null {
  const previous = years[years.indexOf(year) - 1];
  const [before, after] = [previous === undefined ? undefined : pools[previous], pools[year]];
  return before === undefined || after === undefined ? null : kroner(after - before);
}

export interface PoolOrder {
  readonly by: PoolSort;
  readonly descending: boolean;
  readonly year: number;
  readonly years: readonly number[];
}

/** The municipalities in an order; equal ones by name, those without a value last. Leaves the input as it is. */
export function sortPools(
  municipalities: readonly PooledMunicipality[],
  order: PoolOrder,
): readonly PooledMunicipality[] {
  const sign = order.descending ? -1 : 1;
  const value = sortValue(order);
  return [...municipalities].sort((a, b) => {
    if (order.by === 'name') return sign * compareNames(a.name, b.name);
    const [left, right] = [value(a), value(b)];
    if (left === right) return compareNames(a.name, b.name);
    if (left === null) return 1;
    if (right === null) return -1;
    return sign * (left - right);
  });
}

function sortValue({ by, year, years }: PoolOrder): (municipality: PooledMunicipality) => number | null {
  switch (by) {
    case 'change':
      return ({ pools }) => ratioOfChange(pools, years, year);
    case 'baseline':
      return ({ baseline }) => baseline;
    case 'difference':
      return (municipality) => differenceFromBaseline(municipality, year);
    default:
      return ({ pools }) => pools[year] ?? null;
  }
}

/** For ordering only; what is shown is computed exactly by `formatChange`. */
function ratioOfChange(pools: PooledMunicipality['pools'], years: readonly number[], year: number): number | null {
  const change = changeFromPrevious(pools, years, year);
  const pool = pools[year];
  return change === null || pool === undefined || pool === change ? null : change / (pool - change);
}

export interface Extremes {
  readonly largest: readonly PooledMunicipality[];
  readonly smallest: readonly PooledMunicipality[];
}

/** Who has the largest and who the smallest pool of a year; several where they are equal, none where nobody has a pool. */
export function findExtremes(municipalities: readonly PooledMunicipality[], year: number): Extremes {
  const withPool = municipalities.filter(({ pools }) => pools[year] !== undefined);
  const amounts = withPool.map(({ pools }) => pools[year] ?? 0);
  const having = (amount: number) => withPool.filter(({ pools }) => pools[year] === amount);
  return { largest: having(Math.max(...amounts)), smallest: having(Math.min(...amounts)) };
}

/** The printed sums that differ from what the pools add up to. For 002 Table 2: none of its 16 sums (A12). */
export function deviatingSums(
  municipalities: readonly PooledMunicipality[],
  printed: readonly PrintedPoolSum[],
): readonly PrintedPoolSum[] {
  return printed.filter(({ municipalityId, year, amount }) => {
    const chosen = municipalities.filter(({ id }) => municipalityId === null || id === municipalityId);
    const { pools, total } = summarisePools(chosen);
    return amount !== (year === null ? total : (pools[year] ?? 0));
  });
}

/** The municipalities of a region, or all of them, that have a pool in the year, or in any year. */
export function choosePools(
  municipalities: readonly PooledMunicipality[],
  { region, year }: { readonly region: string | null; readonly year: number | null },
): readonly PooledMunicipality[] {
  return municipalities.filter(
    (municipality) =>
      (region === null || municipality.region.id === region) &&
      (year === null ? Object.keys(municipality.pools).length > 0 : municipality.pools[year] !== undefined),
  );
}

/** Those whose pool alone is below the grants of the baseline year (S12, reading "pool"), by name. */
export function listWorseOff(
  municipalities: readonly PooledMunicipality[],
  year: number,
): readonly PooledMunicipality[] {
  const worse = municipalities.filter((municipality) => (differenceFromBaseline(municipality, year) ?? 0) < 0);
  return worse.sort((a, b) => compareNames(a.name, b.name));
}
