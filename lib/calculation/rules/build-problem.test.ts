import { describe, expect, it } from 'vitest';
import { allocate } from '@/lib/allocation/rules/allocate';
import type { Assumption, CalculationData, CalculationMunicipality } from '../types';
import { assumedProvenance, previousPoolsRules } from './assumed-rules';
import { buildPreviousPoolsProblem, buildSchemesProblem } from './build-problem';

const municipality = (number: string, pool: number | null, children: string): CalculationMunicipality => ({
  number,
  name: `Kommune ${number}`,
  history: { '231.63': 252_000, '765.60': 0 },
  continued: {},
  indicators: { population_0_24: children, population_total: '9999' },
  pools: pool === null ? {} : { 2020: pool },
});
const data: CalculationData = {
  programme: 'pfp',
  year: 2021,
  municipalities: [municipality('5001', 12_300_000, '60000'), municipality('3813', 2_220_000, '3999')],
};
const source = { sourceId: '002', sourceReference: 'table=2;page=19' };
const assumptions: readonly Assumption[] = [
  { year: 2021, key: 'base-year', value: '2020', inferred: true, ...source },
  { year: 2021, key: 'index', value: '1.03102', inferred: true, ...source },
  { year: 2021, key: 'unit', value: '1000', inferred: true, ...source },
  { year: 2021, key: 'total', value: '14969000', inferred: false, ...source },
  { year: 2021, key: 'residual', value: 'largest-recipient', inferred: true, ...source },
  { year: 2022, key: 'index', value: '1.05783', inferred: true, ...source },
];

describe('a problem that starts from earlier pools', () => {
  const rules = previousPoolsRules(assumptions, 2021);
  const problem = rules && buildPreviousPoolsProblem(data, rules);
  it('carries the pools of the base year, in the order of the numbers', () => {
    expect(problem?.municipalities.map(({ number, pool }) => [number, pool])).toEqual([
      ['3813', 2_220_000],
      ['5001', 12_300_000],
    ]);
  });
  it('is calculated by the rules of its own year', () => {
    const outcome = allocate(problem);
    expect(outcome.ok && outcome.result.municipalities.map(({ pool, residual }) => [pool, residual])).toEqual([
      [2_289_000, 0],
      [12_680_000, -2_000],
    ]);
  });
  it('leaves out the pool of a municipality that had none, so that the engine refuses it', () => {
    const incomplete = { ...data, municipalities: [...data.municipalities, municipality('3801', null, '1')] };
    const outcome = rules && allocate(buildPreviousPoolsProblem(incomplete, rules));
    expect(outcome?.ok === false && outcome.errors.map(({ code, path }) => [code, path])).toEqual([
      ['missing-pool', 'municipalities[0].pool'],
    ]);
  });
  it('has no rules in a year without a base year', () => {
    expect(previousPoolsRules(assumptions, 2022)).toBeNull();
  });
});

describe('a problem that starts from schemes', () => {
  it('takes along only the indicators that a component names', () => {
    const problem = buildSchemesProblem(data, {
      schemes: [{ id: '765.60', frame: 1_000_000, components: [{ kind: 'key', weights: { population_0_24: '1' } }] }],
      pool: { guarantee: { reading: 'pool', topUp: 'none' }, rounding: { unit: 1, mode: 'half-up' } },
    });
    expect(problem.municipalities.map(({ indicators }) => indicators)).toEqual([
      { population_0_24: '3999' },
      { population_0_24: '60000' },
    ]);
    expect(allocate(problem).ok).toBe(true);
  });
});

describe('what the rules rest on', () => {
  it('marks what is worked out, each with its source', () => {
    const pools = { input: 'municipalities[].pool', sourceId: '002', reference: 'table=2;page=19', mark: null };
    const { inputs } = assumedProvenance(assumptions, 2021, [pools]);
    expect(inputs.map(({ input, mark }) => [input, mark])).toEqual([
      ['municipalities[].pool', null],
      ['baseYear', 'inferred'],
      ['pool.index', 'inferred'],
      ['pool.rounding.unit', 'inferred'],
      ['pool.total', null],
      ['pool.residual', 'inferred'],
    ]);
  });
});
