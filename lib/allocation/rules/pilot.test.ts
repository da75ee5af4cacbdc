import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../schema';
import type { AllocationResult } from '../types';
import { allocate } from './allocate';

/** The pilot's own tables, as printed in the final report (002 §1.2.3). */
const read = (file: string): Record<string, string>[] =>
  parse(readFileSync(`prisma/data/${file}`, 'utf8'), { columns: true });
const table1 = read('table-1-grants-2019.csv').filter((row) => !row.municipality?.startsWith('Totalt'));
const table2 = read('table-2-pool-2020-2022.csv').filter((row) => !row.municipality?.startsWith('Sum'));
const SCHEMES = ['231.63', '231.66', '621.63', '765.60', '846.62'] as const;
const NUMBERS: Readonly<Record<string, string>> = {
  Bamble: '3813',
  Siljan: '3812',
  Horten: '3801',
  Larvik: '3805',
  Elverum: '3420',
  Tynset: '3427',
  'Nordre Land': '3448',
  'Vestre Toten': '3443',
  Frøya: '5014',
  Namsos: '5007',
  Nærøysund: '5060',
  Trondheim: '5001',
};

function pools2020(rules: Pick<Problem['pool'], 'index' | 'total' | 'residual'>, year: number): AllocationResult {
  const outcome = allocate({
    format: 'fellespott.allocation/1',
    programme: 'pfp',
    year,
    municipalities: table2.map((row) => {
      const name = row.municipality ?? '';
      const grants = table1.find(({ municipality }) => municipality === name) ?? {};
      const history = Object.fromEntries(SCHEMES.map((id) => [id, Number(grants[id]) * 1000]));
      return { number: NUMBERS[name], name, history, pool: Number(row['2020']) };
    }),
    schemes: [],
    pool: { guarantee: { reading: 'pool', topUp: 'none' }, rounding: { unit: 1000, mode: 'half-up' }, ...rules },
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.result;
}

describe('Table 2: the pools of 2021 and 2022 from those of 2020', () => {
  const years = [
    { year: 2021, index: '1.03102', total: 40_529_000 },
    { year: 2022, index: '1.05783', total: 41_583_000 },
  ];
  it.each(years)('gives all twelve decided amounts of $year', ({ year, index, total }) => {
    const result = pools2020({ index, total, residual: 'largest-recipient' }, year);
    const amounts = result.municipalities.map(({ name, pool }) => [name, pool]);
    expect(amounts).toEqual(table2.map((row) => [row.municipality, Number(row[String(year)])]));
    expect(result.total).toBe(total);
  });
  it.each(years)(
    'lets Trondheim bear a residual of −2 000 kr in $year, and nobody else any',
    ({ year, index, total }) => {
      const { municipalities } = pools2020({ index, total, residual: 'largest-recipient' }, year);
      const bearers = municipalities.filter(({ residual }) => residual !== 0);
      expect(bearers.map(({ name, residual }) => [name, residual])).toEqual([['Trondheim', -2000]]);
    },
  );
});

describe('Table 1: the pools of 2020 beside the grants of 2019', () => {
  it('finds Trondheim and Horten worse off by the pool alone, and no others', () => {
    const { checks } = pools2020({}, 2020);
    const shortfalls = checks.filter((check) => check.code === 'worse-off' && check.reading === 'pool');
    expect(shortfalls).toEqual([
      { code: 'worse-off', municipality: '3801', reading: 'pool', amount: -243_000 },
      { code: 'worse-off', municipality: '5001', reading: 'pool', amount: -7_041_000 },
    ]);
  });
  it('adds up to the cells, not to the printed row of Trondheim', () => {
    const { municipalities } = pools2020({}, 2020);
    expect(municipalities.find(({ name }) => name === 'Trondheim')?.baseline).toBe(19_341_000);
    expect(municipalities.reduce((sum, { baseline }) => sum + baseline, 0)).toBe(33_001_000);
  });
});
