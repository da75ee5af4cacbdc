import { describe, expect, it } from 'vitest';
import { poolProblem, resultOf, schemeProblem } from '@/tests/setup/allocation-problems';
import type { Component, Scheme } from '../schema';

const scheme = (components: Component[]): Scheme => ({ id: 's', frame: null, components });

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
