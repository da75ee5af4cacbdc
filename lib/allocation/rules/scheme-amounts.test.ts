import { describe, expect, it } from 'vitest';
import { resultOf, schemeProblem } from '@/tests/setup/allocation-problems';
import type { Component, ProblemMunicipality } from '../schema';

/** Worked examples that a case officer can check by hand. */
const amountsOf = (own: Partial<ProblemMunicipality>[], components: Component[], frame: number | null = null) =>
  resultOf(schemeProblem(own, [{ id: 's', frame, components }])).municipalities.map(({ exact }) => exact);
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
