import { expect, test } from 'vitest';
import type { PooledMunicipality, PoolTable } from '@/lib/allocation/decided/types';
import { csvFile } from '@/lib/export/rules/csv';
import { kroner } from '@/lib/money';
import { percentOf, poolFile } from './rules';

const SOUTH = { id: 'south', name: 'Vestfold og Telemark' };
const NORTH = { id: 'north', name: 'Trøndelag' };

function municipality(number: string, name: string, region: typeof SOUTH, pools: [number, number], baseline: number) {
  const [first, second] = pools;
  return {
    id: `k${number}`,
    number,
    name,
    region,
    pools: { 2020: kroner(first), 2021: kroner(second) },
    baseline: kroner(baseline),
  } satisfies PooledMunicipality;
}

const SOURCE = { sourceId: 's', title: 'T', publisher: 'P', year: null, licence: null, url: null, reference: '' };
const TABLE: PoolTable = {
  programme: {
    id: 'pfp',
    names: { nb: 'P', nn: 'P', en: 'P' },
    firstYear: 2020,
    lastYear: 2021,
    plannedEnd: '2021-12-31',
    revisedEndYear: null,
    baselineYear: 2019,
    testData: false,
    source: SOURCE,
  },
  years: [2020, 2021],
  municipalities: [
    municipality('3812', 'Siljan', SOUTH, [1_790_000, 1_846_000], 269_000),
    municipality('3813', 'Bamble', SOUTH, [2_220_000, 2_289_000], 934_000),
    municipality('5001', 'Trondheim', NORTH, [12_300_000, 12_680_000], 19_341_000),
  ],
  printed: [],
  poolSource: SOURCE,
  baselineSource: SOURCE,
};

function lines(choice: Parameters<typeof poolFile>[1]): string[] {
  const { columns, rows } = poolFile(TABLE, choice);
  return csvFile(columns, rows).slice(1).trimEnd().split('\r\n');
}

test('all years: municipalities under their region, with sums, shares and change', () => {
  expect(lines({})).toEqual([
    'Kommunenummer;Kommune;Region;Pott 2020 (kr);Pott 2021 (kr);Sum (kr);Andel (prosent);Endring 2019–2020 (kr);Tilskudd 2019 (kr)',
    '5001;Trondheim;Trøndelag;12300000;12680000;24980000;75,4;-7041000;19341000',
    ';Sum Trøndelag;Trøndelag;12300000;12680000;24980000;75,4;-7041000;19341000',
    '3813;Bamble;Vestfold og Telemark;2220000;2289000;4509000;13,6;1286000;934000',
    '3812;Siljan;Vestfold og Telemark;1790000;1846000;3636000;11,0;1521000;269000',
    ';Sum Vestfold og Telemark;Vestfold og Telemark;4010000;4135000;8145000;24,6;2807000;1203000',
    ';Sum;;16310000;16815000;33125000;100,0;-4234000;20544000',
  ]);
});

test('one year and one region: shares are still of the whole programme', () => {
  expect(lines({ year: 2021, region: 'south' })).toEqual([
    'Kommunenummer;Kommune;Region;Pott 2021 (kr);Andel (prosent);Endring 2019–2021 (kr);Tilskudd 2019 (kr)',
    '3813;Bamble;Vestfold og Telemark;2289000;13,6;1355000;934000',
    '3812;Siljan;Vestfold og Telemark;1846000;11,0;1577000;269000',
    ';Sum Vestfold og Telemark;Vestfold og Telemark;4135000;24,6;2932000;1203000',
  ]);
});

test('a share of nothing is no share', () => {
  expect(percentOf(kroner(0), kroner(0))).toBeNull();
});
