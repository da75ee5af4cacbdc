import { describe, expect, it } from 'vitest';
import { schemeProblem } from '@/tests/setup/allocation-problems';
import { inputPlace, inputValue } from './input-value';
import { baseYearOf } from './stored-run';
import { chooseBorders, sourcesFor } from './subject-data';

const problem = schemeProblem(
  [{ indicators: { children: '3' }, history: { '231.63': 1 } }, { indicators: { children: '5' } }],
  [
    {
      id: '231.63',
      frame: 9000,
      components: [
        { kind: 'key', weights: { children: '1' } },
        { kind: 'history', factor: '0.5' },
        { kind: 'set', amounts: { '1001': 5 }, reason: 'Fordi' },
      ],
    },
  ],
  { index: '1.02', total: 9500, residual: 'largest-recipient' },
);

describe('what an input of a saved run holds', () => {
  it.each([
    ['municipalities[].history', { kind: 'municipalities', count: 1 }],
    ['municipalities[].indicators.children', { kind: 'municipalities', count: 2 }],
    ['pool.index', { kind: 'decimal', decimal: '1.02' }],
    ['pool.total', { kind: 'amount', amount: 9500 }],
    ['pool.minimum', null],
    ['pool.rounding.unit', { kind: 'amount', amount: 1 }],
    ['pool.rounding.mode', { kind: 'choice', choice: 'half-up' }],
    ['pool.guarantee.topUp', { kind: 'choice', choice: 'none' }],
    ['pool.residual', { kind: 'choice', choice: 'largest-recipient' }],
    ['schemes["231.63"].frame', { kind: 'amount', amount: 9000 }],
    ['schemes["231.63"].key.children', { kind: 'decimal', decimal: '1' }],
    ['schemes["231.63"].history', { kind: 'decimal', decimal: '0.5' }],
    ['schemes["231.63"].set', { kind: 'municipalities', count: 1 }],
    ['schemes["231.63"].base', null],
    ['schemes["846.62"].frame', null],
    ['weather', null],
  ])('%s', (input, value) => expect(inputValue(inputPlace(input), problem)).toEqual(value));
});

describe('the year whose pools a problem starts from', () => {
  const pools = [
    { number: '1001', year: 2020, amount: 5 },
    { number: '1002', year: 2020, amount: 6 },
    { number: '1001', year: 2021, amount: 7 },
    { number: '1002', year: 2021, amount: 6 },
  ];
  const given = (first: number) => ({
    ...problem,
    year: 2022,
    municipalities: [
      { number: '1001', name: 'A', pool: first },
      { number: '1002', name: 'B', pool: 6 },
    ],
  });
  it.each([
    [5, 2020],
    [7, 2021],
    [8, null],
  ])('with %i for the first is %s', (first, year) => expect(baseYearOf(given(first), pools)).toBe(year));
  it('is none for a problem that starts from schemes', () => expect(baseYearOf(problem, pools)).toBeNull());
});

describe('the data of a year', () => {
  it('takes the borders in force, else the nearest', () => {
    const row = (bordersYear: number) => ({ indicatorId: 'children', municipalityId: 'k1', bordersYear });
    expect(chooseBorders([row(2019), row(2020), row(2024)], 2021)).toEqual([row(2020)]);
    expect(chooseBorders([row(2024)], 2022)).toEqual([row(2024)]);
  });
  it('names the source of the base year’s pools alone', () => {
    const source = (input: string) => ({ input, sourceId: '002', reference: 'table=2', mark: null });
    expect(
      sourcesFor([source('pools:2020'), source('pools:2021'), source('municipalities[].history')], '2020'),
    ).toEqual([source('municipalities[].pool'), source('municipalities[].history')]);
    expect(sourcesFor([source('pools:2020')], undefined)).toEqual([]);
  });
});
