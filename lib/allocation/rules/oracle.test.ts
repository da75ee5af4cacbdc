import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProblem } from '@/tests/setup/allocation-problems';
import { naiveAllocation } from '@/tests/setup/naive-allocation';
import { PROPERTY } from '@/tests/setup/property';
import type { Problem } from '../schema';
import { RESIDUAL_RULES, TOP_UPS } from '../types';
import { allocate } from './allocate';

/** Any rules, also those that cannot be carried out. */
const problems = fc
  .tuple(
    anyProblem,
    fc.constantFrom(...TOP_UPS),
    fc.option(fc.nat({ max: 3_000_000 }), { nil: undefined }),
    fc.constantFrom(...RESIDUAL_RULES),
  )
  .map(([problem, topUp, units, residual]): Problem => {
    const total = units === undefined ? {} : { total: units * problem.pool.rounding.unit, residual };
    return { ...problem, pool: { ...problem.pool, guarantee: { ...problem.pool.guarantee, topUp }, ...total } };
  });

function naive(problem: Problem): ReturnType<typeof naiveAllocation> | string {
  try {
    return naiveAllocation(problem);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
}

describe('a second implementation', () => {
  it('comes to the same pools and parts, and refuses the same problems', () => {
    const seen = { calculated: 0, refused: 0 };
    fc.assert(
      fc.property(problems, (problem) => {
        const outcome = allocate(problem);
        const expected = naive(problem);
        if (!outcome.ok) {
          expect(outcome.errors[0]?.code).toBe(expected);
          seen.refused++;
          return;
        }
        const { municipalities } = outcome.result;
        const ids = problem.schemes.map(({ id }) => id);
        expect({
          pools: municipalities.map(({ pool }) => BigInt(pool)),
          parts: municipalities.map(({ parts }) => ids.map((id) => BigInt(parts?.[id] ?? 0))),
        }).toEqual(expected);
        seen.calculated++;
      }),
      PROPERTY,
    );
    expect(seen.calculated).toBeGreaterThan(seen.refused);
    expect(seen.refused).toBeGreaterThan(0);
  });
});
