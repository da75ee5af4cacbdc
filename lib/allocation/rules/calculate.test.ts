import { describe, expect, it } from 'vitest';
import { faultsOf, poolProblem, resultOf } from '@/tests/setup/allocation-problems';
import type { Problem } from '../schema';

const MAX = Number.MAX_SAFE_INTEGER;

describe('rules that cannot be carried out', () => {
  const remainder = { residual: 'largest-remainder' } as const;
  it.each([
    [
      'total-not-multiple pool.total',
      poolProblem([1500], { rounding: { unit: 1000, mode: 'floor' }, total: 1500, ...remainder }),
    ],
    ['nothing-to-share pool.total', poolProblem([0, 0], { total: 5, ...remainder })],
    ['negative-pool municipalities[1]', poolProblem([4, 5, 5], { total: 8, residual: 'largest-recipient' })],
    [
      'guarantee-not-payable pool.guarantee',
      poolProblem([5, 5], { guarantee: { reading: 'pool', topUp: 'from-gains' } }, [
        { history: { s: 11 } },
        { history: { s: 0 } },
      ]),
    ],
    [
      'negative-pool municipalities[1]',
      poolProblem([0, 5], { guarantee: { reading: 'pool+continued', topUp: 'from-gains' } }, [
        { history: { s: 15 } },
        { continued: { s: 10 } },
      ]),
    ],
    ['amount-out-of-range municipalities', poolProblem([MAX, 1])],
    ['amount-out-of-range municipalities[0]', poolProblem([MAX], {}, [{ continued: { a: 1 } }])],
    ['amount-out-of-range municipalities[0]', poolProblem([MAX], { index: '1.1' })],
    ['amount-out-of-range municipalities[0]', poolProblem([1], {}, [{ history: { a: MAX, b: 1 } }])],
  ] as readonly (readonly [string, Problem])[])('refuses with %s', (fault, problem) => {
    expect(faultsOf(problem)).toContain(fault);
  });

  it('calculates at the very edge of the range without losing a krone', () => {
    const { municipalities } = resultOf(poolProblem([MAX - 1, 1], { total: MAX, residual: 'largest-remainder' }));
    expect(municipalities.map(({ pool }) => pool)).toEqual([MAX - 1, 1]);
  });
});
