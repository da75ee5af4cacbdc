import { describe, expect, it } from 'vitest';
import { poolProblem, poolsOf, resultOf, schemeProblem } from '@/tests/setup/allocation-problems';
import type { Component, ProblemMunicipality, Scheme } from '../schema';

/** Worked examples that a case officer can check by hand. */
const scheme = (components: Component[], frame: number | null = null): Scheme => ({ id: 's', frame, components });
const amountsOf = (own: Partial<ProblemMunicipality>[], ...args: Parameters<typeof scheme>) =>
  resultOf(schemeProblem(own, [scheme(...args)])).municipalities.map(({ exact }) => exact);
const children = (...values: string[]) => values.map((value) => ({ indicators: { children: value } }));

describe('step 1: scheme amounts', () => {
  it('base: 100 000 kr to each', () => {
    expect(amountsOf([{}, {}], [{ kind: 'base', amount: 100_000 }])).toEqual(['100000.0000', '100000.0000']);
  });
  it('rate: 9 500 kr for each child, nothing below 10 children, no more than 100 counted', () => {
    const rate: Component = { kind: 'rate', indicator: 'children', rate: '9500', minimum: '10', maximum: '100' };
    const amounts = ['0.0000', '95000.0000', '247000.0000', '950000.0000', '950000.0000'];
    expect(amountsOf(children('9.9', '10', '26', '100', '120.5'), [rate])).toEqual(amounts);
  });
  it('key: 1 000 kr shared by 1, 2 and 3 children', () => {
    const key: Component = { kind: 'key', weights: { children: '1' } };
    expect(amountsOf(children('1', '2', '3'), [key], 1000)).toEqual(['166.6667', '333.3333', '500.0000']);
  });
  it('key: what base and set amounts leave of the frame, by two indicators, 70 and 30 per cent', () => {
    const own = [{ indicators: { young: '10', poor: '3' } }, { indicators: { young: '30', poor: '0' } }];
    const components: Component[] = [
      { kind: 'base', amount: 100 },
      { kind: 'key', weights: { young: '0.7', poor: '0.3' } },
      { kind: 'set', amounts: { '1002': 800 }, reason: 'Prøve' },
    ];
    // 2 000 − 2 × 100 − 800 = 1 000. First: 100 + 700 × 10/40 + 300 × 3/3 = 575. Second: 100 + 700 × 30/40 + 800 = 1 425.
    expect(amountsOf(own, components, 2000)).toEqual(['575.0000', '1425.0000']);
  });
  it('history: 432 000 kr × 1.031, and nothing where there was no grant', () => {
    const history: Component = { kind: 'history', factor: '1.031' };
    expect(amountsOf([{ history: { s: 432_000 } }, {}], [history])).toEqual(['445392.0000', '0.0000']);
  });
  it('set: 500 000 kr to the one that is named', () => {
    const set: Component = { kind: 'set', amounts: { '1002': 500_000 }, reason: 'Prøve' };
    expect(amountsOf([{}, {}], [set])).toEqual(['0.0000', '500000.0000']);
  });
});

describe('steps 2 to 4: pool, minimum, index', () => {
  it('lifts to the minimum before the price adjustment', () => {
    const { municipalities } = resultOf(poolProblem([1_500_000, 2_220_000], { minimum: 1_790_000, index: '1.03102' }));
    expect(municipalities.map(({ exact }) => exact)).toEqual(['1845525.8000', '2288864.4000']);
    expect(municipalities[1]?.steps.map(({ step, from, to, by }) => ({ step, from, to, by })).slice(0, 3)).toEqual([
      { step: 'pool', from: '0.0000', to: '2220000.0000', by: { source: 'given', amount: 2_220_000 } },
      { step: 'minimum', from: '2220000.0000', to: '2220000.0000', by: { minimum: 1_790_000 } },
      { step: 'index', from: '2220000.0000', to: '2288864.4000', by: { index: '1.03102' } },
    ]);
  });
  it('says where rounding takes a pool under the minimum, and not where the index does', () => {
    const rounding = { unit: 1000, mode: 'floor' } as const;
    const checks = (index: string) => resultOf(poolProblem([900], { minimum: 1500, rounding, index })).checks;
    expect(checks('1')).toEqual([{ code: 'below-minimum', municipality: '1001', amount: -500 }]);
    expect(checks('0.99')).toEqual([]);
  });
});

describe('step 5: nobody worse off', () => {
  const own = [{ history: { a: 3000 }, continued: { a: 400 } }, { history: { a: 1000 } }, { history: { a: 2000 } }];
  const pools = [2000, 4000, 3000];
  const run = (topUp: 'none' | 'extra' | 'from-gains', reading: 'pool' | 'pool+continued' = 'pool') =>
    resultOf(poolProblem(pools, { guarantee: { topUp, reading } }, own));

  it('none: reports 1 000 kr too little, in both readings', () => {
    expect(poolsOf(run('none'))).toEqual(pools);
    expect(run('none').checks).toEqual([
      { code: 'worse-off', municipality: '1001', reading: 'pool', amount: -1000 },
      { code: 'worse-off', municipality: '1001', reading: 'pool+continued', amount: -600 },
    ]);
  });
  it('extra: adds 1 000 kr of new money, or 600 where continued grants count', () => {
    expect(poolsOf(run('extra'))).toEqual([3000, 4000, 3000]);
    expect(poolsOf(run('extra', 'pool+continued'))).toEqual([2600, 4000, 3000]);
    expect(run('extra').municipalities.map(({ topUp }) => topUp)).toEqual([1000, 0, 0]);
  });
  it('from-gains: those who gain 3 000 and 1 000 kr pay 750 and 250', () => {
    const result = run('from-gains');
    expect(poolsOf(result)).toEqual([3000, 3250, 2750]);
    expect(result.municipalities.map(({ topUp }) => topUp)).toEqual([1000, 0, 0]);
    expect(result.municipalities[1]?.steps.find(({ step }) => step === 'guarantee')?.by).toMatchObject({
      gain: '3000.0000',
      paid: '750.0000',
      totalShortfall: '1000.0000',
      totalGain: '4000.0000',
    });
  });
});

describe('step 6: rounding and residual', () => {
  const unit = 1000;
  it('rounds each pool on its own: half-up or down', () => {
    expect(poolsOf(resultOf(poolProblem([1499, 1500, 1999], { rounding: { unit, mode: 'half-up' } })))).toEqual([
      1000, 2000, 2000,
    ]);
    expect(poolsOf(resultOf(poolProblem([1499, 1500, 1999], { rounding: { unit, mode: 'floor' } })))).toEqual([
      1000, 1000, 1000,
    ]);
  });
  it('largest-recipient: the rest goes to the largest rounded pool, at a tie to the lowest number', () => {
    const rules = { rounding: { unit, mode: 'half-up' }, total: 4000, residual: 'largest-recipient' } as const;
    const { municipalities } = resultOf(
      poolProblem([600, 1400, 1300], rules, [{}, { number: '1009' }, { number: '1005' }]),
    );
    expect(municipalities.map(({ pool, residual }) => [pool, residual])).toEqual(
      [
        [1000, 0],
        [1000, 0],
        [1000, 0],
      ].with(0, [2000, 1000]),
    );
  });
  it('largest-remainder: 10 units on three equal pools, the odd one to the lowest number', () => {
    const rules = { rounding: { unit: 1, mode: 'half-up' }, total: 10, residual: 'largest-remainder' } as const;
    expect(poolsOf(resultOf(poolProblem([5, 5, 5], rules, [{ number: '1003' }, {}, { number: '1001' }])))).toEqual([
      3, 3, 4,
    ]);
  });
  it('largest-remainder: a larger total can give one municipality less (the Alabama paradox)', () => {
    // 10 units on 6 : 6 : 2 give 4, 4, 2; 11 units give 5, 5, 1.
    const rules = { residual: 'largest-remainder' } as const;
    expect(poolsOf(resultOf(poolProblem([6, 6, 2], { ...rules, total: 10 })))).toEqual([4, 4, 2]);
    expect(poolsOf(resultOf(poolProblem([6, 6, 2], { ...rules, total: 11 })))).toEqual([5, 5, 1]);
  });
  it('largest-remainder: writes quota, floor and remainder', () => {
    const rules = { rounding: { unit: 10, mode: 'half-up' }, total: 100, residual: 'largest-remainder' } as const;
    const steps = resultOf(poolProblem([6, 6, 2], rules)).municipalities[2]?.steps.slice(-3);
    expect(steps).toEqual([
      { step: 'quota', from: '2.0000', to: '14.2857', by: { total: 100, sum: '14.0000' } },
      { step: 'rounding', from: '14.2857', to: '10.0000', by: { unit: 10, mode: 'floor' } },
      {
        step: 'residual',
        from: '10.0000',
        to: '20.0000',
        by: { rule: 'largest-remainder', remainder: '4.2857', unit: 10, unitsLeft: 1, unitsGiven: 1 },
      },
    ]);
  });
  it('largest-remainder: gives nothing of a total of 0', () => {
    expect(poolsOf(resultOf(poolProblem([0, 0], { total: 0, residual: 'largest-remainder' })))).toEqual([0, 0]);
    expect(poolsOf(resultOf(poolProblem([3, 4], { total: 0, residual: 'largest-remainder' })))).toEqual([0, 0]);
  });
});

describe('step 7: parts', () => {
  const base = (id: string, amount: number): Scheme => ({ id, frame: null, components: [{ kind: 'base', amount }] });
  it('splits 1 000 kr on amounts 1 and 2 as 333 and 667', () => {
    const result = resultOf(schemeProblem([{}], [base('x', 1), base('y', 2)], { minimum: 1000 }));
    expect(result.municipalities[0]?.parts).toEqual({ x: 333, y: 667 });
    expect(result.schemes).toEqual([
      { id: 'x', total: 333 },
      { id: 'y', total: 667 },
    ]);
  });
  it('gives the odd krone to the lowest id as text: capital letters before small ones', () => {
    const result = resultOf(
      schemeProblem([{}], [base('b', 5), base('B', 5), base('a', 5)], { minimum: 100, index: '1' }),
    );
    expect(result.municipalities[0]?.parts).toEqual({ b: 33, B: 34, a: 33 });
  });
  it('puts a pool that no scheme gives under unassigned', () => {
    const own = [{ history: { h: 5 } }, {}];
    const result = resultOf(
      schemeProblem(own, [scheme([{ kind: 'set', amounts: { '1001': 7 }, reason: 'x' }])], { minimum: 6 }),
    );
    expect(result.municipalities.map(({ parts }) => parts)).toEqual([{ s: 7 }, { unassigned: 6 }]);
    expect(result.schemes).toEqual([
      { id: 's', total: 7 },
      { id: 'unassigned', total: 6 },
    ]);
    const nothing = resultOf(schemeProblem([{}], [scheme([])]));
    expect(nothing.municipalities[0]?.parts).toEqual({ s: 0 });
  });
  it('is null where pools were given', () => {
    expect(resultOf(poolProblem([5])).municipalities[0]?.parts).toBeNull();
    expect(resultOf(poolProblem([5])).schemes).toEqual([]);
  });
});
