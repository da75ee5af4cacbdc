import { describe, expect, it } from 'vitest';
import { poolProblem, resultOf, schemeProblem } from '@/tests/setup/allocation-problems';

describe('checks', () => {
  it('finds nobody worse off with exactly the same amount as before, nor with more', () => {
    expect(
      resultOf(poolProblem([5000, 6000, 0], {}, [{ history: { a: 5000 } }, { history: { a: 5000 } }])).checks,
    ).toEqual([]);
  });
  it('says where rounding takes a pool under the minimum, and not where the index does', () => {
    const rounding = { unit: 1000, mode: 'floor' } as const;
    const checks = (index: string) => resultOf(poolProblem([900], { minimum: 1500, rounding, index })).checks;
    expect(checks('1')).toEqual([{ code: 'below-minimum', municipality: '1001', amount: -500 }]);
    expect(checks('0.99')).toEqual([]);
  });
  it('finds a scheme in the pool and beside it, but not one that continues with 0 or gives 0', () => {
    const schemes = ['x', 'y', 'z'].map((id) => {
      return { id, frame: null, components: [{ kind: 'base' as const, amount: id === 'z' ? 0 : 50 }] };
    });
    const problem = schemeProblem([{ continued: { x: 7, y: 0, z: 9, other: 4 } }], schemes);
    expect(resultOf(problem).checks).toEqual([
      { code: 'double-funding', municipality: '1001', scheme: 'x', amount: 7 },
    ]);
  });
  it('sorts by code, municipality and reading, whatever the order of the problem', () => {
    const history = { history: { a: 9 } };
    const result = resultOf(
      poolProblem([5, 5], {}, [
        { ...history, number: '1002' },
        { ...history, number: '1001' },
      ]),
    );
    expect(result.checks.map((check) => [check.municipality, 'reading' in check && check.reading])).toEqual([
      ['1001', 'pool'],
      ['1001', 'pool+continued'],
      ['1002', 'pool'],
      ['1002', 'pool+continued'],
    ]);
  });
});
