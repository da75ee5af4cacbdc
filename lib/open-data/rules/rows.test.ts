import { describe, expect, test } from 'vitest';
import type { MunicipalityVersion } from '@/lib/municipality/types';
import type { SourceNote } from '@/lib/source/types';
import { allocationRow, historicalGrantRow, indicatorRow } from '../schema';
import { allocationRowOf, exactValue, historicalGrantRowOf, indicatorRowOf, inOrder, sourcesOf } from './rows';

const BAMBLE: readonly MunicipalityVersion[] = [
  { number: '0814', name: 'Bamble', validFrom: '2019-01-01', validTo: '2020-01-01' },
  { number: '3813', name: 'Bamble', validFrom: '2020-01-01', validTo: '2024-01-01' },
  { number: '4012', name: 'Bamble', validFrom: '2024-01-01', validTo: null },
];
const FORMED_2020: readonly MunicipalityVersion[] = [
  { number: '5060', name: 'Nærøysund', validFrom: '2020-01-01', validTo: null },
];
const REPORT: SourceNote = {
  sourceId: '002',
  title: 'Sluttrapport',
  publisher: 'Oxford Research',
  year: 2023,
  licence: null,
  url: null,
  reference: 'table=2;page=19',
};
const GRANT = { programme: 'pfp', scheme: '231.63', chapter: 231, post: '63', year: 2019, amount: 0n, source: REPORT };

describe('a municipality carries the number of the year', () => {
  test('a pool of 2020', () => {
    const row = allocationRowOf({
      programme: 'pfp',
      versions: BAMBLE,
      year: 2020,
      amount: 2_220_000n,
      source: REPORT,
      runId: null,
    });
    expect(row).toEqual({
      programme: 'pfp',
      municipalityNumber: '3813',
      municipality: 'Bamble',
      year: 2020,
      amount: 2_220_000,
      status: 'decided',
      source: 'Oxford Research (2023): Sluttrapport, tabell 2, s. 19',
    });
    expect(allocationRow.safeParse(row).success).toBe(true);
  });

  test('a grant of 2019', () => {
    const row = historicalGrantRowOf({ ...GRANT, versions: BAMBLE });
    expect(row.municipalityNumber).toBe('0814');
    expect(historicalGrantRow.safeParse(row).success).toBe(true);
  });

  test('a grant of 2019 to a municipality formed in 2020 carries its first number', () => {
    expect(historicalGrantRowOf({ ...GRANT, versions: FORMED_2020 }).municipalityNumber).toBe('5060');
  });

  test('a value of 2022 in the borders of 2024', () => {
    const row = indicatorRowOf({
      id: 'population_0_24',
      versions: BAMBLE,
      year: 2022,
      bordersYear: 2024,
      value: '3423',
      source: REPORT,
    });
    expect(row).toMatchObject({ municipalityNumber: '4012', year: 2022, bordersYear: 2024, value: 3423 });
    expect(indicatorRow.safeParse(row).success).toBe(true);
  });
});

test('an amount decided here names the calculation it rests on', () => {
  const decided = { programme: 'pfp', versions: BAMBLE, year: 2020, amount: 1n, source: null, runId: 'run-1' };
  expect(allocationRowOf(decided).source).toBe('Fellespott: beregning run-1');
});

test.each([
  ['3423', 3423],
  ['0', 0],
  ['0.7000', '0.7000'],
  ['9007199254740993', '9007199254740993'],
])('the value %s is given as %j, with every digit', (value, given) => {
  expect(exactValue(value)).toBe(given);
});

test('rows are ordered by year, number and scheme', () => {
  const row = (year: number, municipalityNumber: string, scheme: string) => ({ year, municipalityNumber, scheme });
  const sorted = [
    row(2019, '0427', '231.63'),
    row(2019, '0427', '765.60'),
    row(2019, '0814', '231.63'),
    row(2020, '0301', '1.60'),
  ];
  expect(inOrder([...sorted].reverse())).toEqual(sorted);
});

test('a source is listed once', () => {
  expect(sourcesOf([REPORT, null, { ...REPORT }])).toEqual([
    { text: 'Oxford Research (2023): Sluttrapport, tabell 2, s. 19', licence: null },
  ]);
});
