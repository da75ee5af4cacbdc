import { describe, expect, it } from 'vitest';
import { poolProblem, poolsOf, resultOf } from '@/tests/setup/allocation-problems';

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
