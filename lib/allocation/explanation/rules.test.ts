import { describe, expect, it } from 'vitest';
import type { ExplanationStep } from '@/lib/allocation/rules/explanation/explanation-types';
import type { Problem } from '@/lib/allocation/schema';
import type { AllocationResult } from '@/lib/allocation/types';
import type { InputProvenance } from '@/lib/calculation/types';
import { attachInputs, findResidual, isOpenProblem } from './rules';

const input = (name: string): InputProvenance => ({ input: name, sourceId: '002', reference: null, mark: null });
const inputs = [
  'municipalities[].pool',
  'pool.index',
  'pool.total',
  'schemes["231.63"].frame',
  'schemes["765.60"].frame',
].map(input);
const step = (kind: ExplanationStep['kind'], scheme?: string): ExplanationStep => ({
  kind,
  values: scheme ? { scheme: { type: 'scheme', id: scheme } } : {},
  formula: [],
  result: '0',
  items: [],
});

describe('inputs of a step', () => {
  it.each([
    [step('pool-of-year'), ['municipalities[].pool']],
    [step('index'), ['pool.index']],
    [step('residual-largest-recipient'), ['pool.total']],
    [step('key-whole-frame', '765.60'), ['schemes["765.60"].frame']],
    [step('parts'), []],
  ])('%#', (one, expected) => {
    expect(attachInputs([one], inputs)[0]?.inputs.map((found) => found.input)).toEqual(expected);
  });
});

describe('where the residual fell', () => {
  const line = (name: string, residual: number) => ({ name, residual }) as AllocationResult['municipalities'][number];
  const problem = (total?: number) => ({ pool: { ...(total !== undefined && { total }) } }) as Pick<Problem, 'pool'>;

  it('names the one who bears it', () => {
    const result = { municipalities: [line('Bamble', 0), line('Trondheim', -2000)] };
    expect(findResidual(problem(40529000), result)).toEqual({ total: 40529000, amount: -2000, bearers: ['Trondheim'] });
  });
  it('is nothing where rounding gave the total, and unknown without one', () => {
    expect(findResidual(problem(5), { municipalities: [line('Bamble', 0)] })).toEqual({
      total: 5,
      amount: 0,
      bearers: [],
    });
    expect(findResidual(problem(), { municipalities: [] })).toBeNull();
  });
});

describe('a problem as open data', () => {
  const municipality = { number: '3813', name: 'Bamble' };
  const set = { id: '846.62', components: [{ kind: 'set' as const, amounts: { '3813': 5 }, reason: 'Avtalt' }] };

  it('holds no grants that run on and no reasons', () => {
    expect(isOpenProblem({ municipalities: [{ ...municipality, pool: 5 }], schemes: [] })).toBe(true);
    expect(isOpenProblem({ municipalities: [{ ...municipality, continued: {} }], schemes: [] })).toBe(true);
    expect(isOpenProblem({ municipalities: [{ ...municipality, continued: { '765.60': 1 } }], schemes: [] })).toBe(
      false,
    );
    expect(isOpenProblem({ municipalities: [municipality], schemes: [set] })).toBe(false);
  });
});
