import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProblem } from '@/tests/setup/allocation-problems';
import { PROPERTY } from '@/tests/setup/property';
import { allocate } from './allocate';
import { canonicalJson } from './canonical-json';

/** The same JSON value with the members of every object turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member)]),
  );
}

describe('hashes', () => {
  it('are the same for a problem however the members of its objects are ordered', () => {
    fc.assert(
      fc.property(anyProblem, (problem) => {
        const outcomes = [problem, turned(problem), JSON.parse(canonicalJson(problem))].map(allocate);
        const [first, ...others] = outcomes.map(
          (outcome) => outcome.ok && [outcome.result.problemHash, outcome.result.resultHash],
        );
        for (const other of others) expect(other).toEqual(first);
      }),
      PROPERTY,
    );
  });
});
