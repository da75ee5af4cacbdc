import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kroner } from '@/lib/money';
import { readPilotMunicipalities, readTable1, readTable2 } from '@/prisma/seed/data';
import {
  changeFromPrevious,
  choosePools,
  deviatingSums,
  differenceFromBaseline,
  findExtremes,
  groupByRegion,
  listWorseOff,
  sortPools,
  summarisePools,
} from './rules';
import type { PooledMunicipality } from './types';

const YEARS = [2020, 2021, 2022];
const offices = new Map(readPilotMunicipalities().map((row) => [row.name, row.statsforvalter]));
const pilot: readonly PooledMunicipality[] = readTable2().rows.map((row) => {
  const { municipality: name, '2020': first, '2021': second, '2022': third } = row;
  const grants = readTable1().rows.find((grant) => grant.municipality === name);
  const sum = (['231.63', '231.66', '621.63', '765.60', '846.62'] as const).reduce(
    (all, id) => all + (grants?.[id] ?? 0),
    0,
  );
  const region = offices.get(name) ?? '';
  const pools = { 2020: kroner(first), 2021: kroner(second), 2022: kroner(third) };
  return { id: name, number: name, name, region: { id: region, name: region }, pools, baseline: kroner(sum * 1000) };
});
function named(name: string): PooledMunicipality {
  const found = pilot.find((municipality) => municipality.name === name);
  if (!found) throw new Error(name);
  return found;
}

describe('sums of the pools (C6)', () => {
  it('add up to the printed totals', () => {
    expect(summarisePools(pilot)).toEqual({
      pools: { 2020: 39310000, 2021: 40529000, 2022: 41583000 },
      total: 121422000,
      baseline: 33001000,
    });
  });
  it('per region', () => {
    const regions = groupByRegion(pilot).map(({ region, pools, total }) => [
      region.name,
      ...YEARS.map((year) => pools[year]),
      total,
    ]);
    expect(regions).toEqual([
      ['Innlandet', 8540000, 8806000, 9035000, 26381000],
      ['Trøndelag', 19670000, 20278000, 20806000, 60754000],
      ['Vestfold og Telemark', 11100000, 11445000, 11742000, 34287000],
    ]);
  });
  it('never lose or add a krone by grouping', () => {
    const arbitrary = fc.array(
      fc.record({ region: fc.constantFrom('a', 'b', 'c'), amount: fc.integer({ min: 0, max: 1e9 }) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(arbitrary, (rows) => {
        const all = rows.map(({ region, amount }, index) => ({
          id: `${index}`,
          number: `${index}`,
          name: `${index}`,
          region: { id: region, name: region },
          pools: { 2020: kroner(amount) },
          baseline: null,
        }));
        const groups = groupByRegion(all).reduce((sum, group) => sum + group.total, 0);
        expect(groups).toBe(summarisePools(all).total);
      }),
    );
  });
});

describe('change from 2019 (C7)', () => {
  it('is a loss for Trondheim and Horten alone, and 6 309 000 in all', () => {
    const changes = pilot.map(
      (municipality) => [municipality.name, differenceFromBaseline(municipality, 2020) ?? 0] as const,
    );
    expect(changes.filter(([, change]) => change < 0)).toEqual([
      ['Trondheim', -7041000],
      ['Horten', -243000],
    ]);
    const sum = (some: readonly number[]) => some.reduce((all, change) => all + change, 0);
    expect(sum(changes.map(([, change]) => change).filter((change) => change > 0))).toBe(13593000);
    expect(sum(changes.map(([, change]) => change))).toBe(6309000);
  });
  it('is unknown where a side is missing', () => {
    expect(differenceFromBaseline({ pools: {}, baseline: kroner(1) }, 2020)).toBeNull();
    expect(changeFromPrevious({ 2021: kroner(5) }, YEARS, 2021)).toBeNull();
    expect(changeFromPrevious(named('Bamble').pools, YEARS, 2021)).toBe(69000);
  });
});

describe('order', () => {
  const order = { year: 2020, years: YEARS };
  const names = (by: 'name' | 'pool' | 'difference', descending: boolean) =>
    sortPools(pilot, { ...order, by, descending }).map((municipality) => municipality.name);

  it('by pool, equal ones by name', () => {
    expect(names('pool', true).slice(0, 2)).toEqual(['Trondheim', 'Larvik']);
    expect(names('pool', false).slice(0, 3)).toEqual(['Nordre Land', 'Siljan', 'Tynset']);
  });
  it('by name as Norwegian has it, both ways', () => {
    expect(names('name', false)).toEqual([...names('name', true)].reverse());
  });
  it('puts those without a value last, whichever way', () => {
    const without = { ...named('Bamble'), id: 'x', name: 'X', baseline: null };
    for (const descending of [true, false]) {
      expect(sortPools([without, ...pilot], { ...order, by: 'difference', descending }).at(-1)?.name).toBe('X');
    }
  });
});

describe('the largest and the smallest', () => {
  it('names all that are equal', () => {
    const { largest, smallest } = findExtremes(pilot, 2022);
    expect(largest.map(({ name }) => name)).toEqual(['Trondheim']);
    expect(smallest.map(({ name }) => name).sort()).toEqual(['Nordre Land', 'Siljan', 'Tynset']);
    expect(findExtremes(pilot, 2030)).toEqual({ largest: [], smallest: [] });
  });
});

describe('the printed sums of Table 2', () => {
  const { rows, totals } = readTable2();
  const printed = [
    ...rows.map((row) => ({ municipalityId: row.municipality, year: null, amount: kroner(row.sum) })),
    ...(['2020', '2021', '2022'] as const).map((year) => ({
      municipalityId: null,
      year: Number(year),
      amount: kroner(totals[year]),
    })),
    { municipalityId: null, year: null, amount: kroner(totals.sum) },
  ];
  it('all agree with the pools, and one that did not would be named', () => {
    expect(printed).toHaveLength(16);
    expect(deviatingSums(pilot, printed)).toEqual([]);
    const wrong = { municipalityId: 'Bamble', year: null, amount: kroner(1) };
    expect(deviatingSums(pilot, [...printed, wrong])).toEqual([wrong]);
  });
});

describe('worse off by the pool alone (S12)', () => {
  it('is Horten and Trondheim in 2020 and 2021, and Trondheim and Horten in 2022', () => {
    for (const year of YEARS) {
      expect(listWorseOff(pilot, year).map(({ name }) => name)).toEqual(['Horten', 'Trondheim']);
    }
  });
  it('counts only those of the chosen region', () => {
    const chosen = choosePools(pilot, { region: 'Trøndelag', year: 2021 });
    expect(chosen).toHaveLength(4);
    expect(choosePools(pilot, { region: null, year: 2030 })).toEqual([]);
    expect(listWorseOff(chosen, 2021).map(({ name }) => name)).toEqual(['Trondheim']);
  });
});
