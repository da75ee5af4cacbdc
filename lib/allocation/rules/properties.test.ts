import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  anyProblem,
  poolProblems,
  poolsOf,
  problemsWithTotal,
  resultOf,
  schemeProblems,
} from '@/tests/setup/allocation-problems';
import { PROPERTY } from '@/tests/setup/property';
import type { Problem } from '../schema';
import { allocate } from './allocate';
import { hashOf, resultHashOf } from './hash';

/** The specification's invariants, each tried on thousands of problems. */
const holds = <T>(problems: fc.Arbitrary<T>, check: (problem: T) => void) =>
  fc.assert(
    fc.property(problems, (problem) => {
      check(problem);
    }),
    PROPERTY,
  );
const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
/** An exact text in ten-thousandths of a krone. */
const tenThousandths = (text: string) => BigInt(text.replace('.', ''));

describe('sums', () => {
  it('makes the total where one is given', () => {
    holds(problemsWithTotal, (problem) => {
      const result = resultOf(problem);
      expect(sum(poolsOf(result))).toBe(problem.pool.total);
      expect(result.total).toBe(problem.pool.total);
    });
  });

  it('splits every pool into parts that sum to it, and the schemes to the total', () => {
    holds(fc.oneof(schemeProblems, problemsWithTotal), (problem) => {
      const result = resultOf(problem);
      for (const { pool, parts } of result.municipalities) {
        if (parts) expect(sum(Object.values(parts))).toBe(pool);
        else expect(problem.schemes).toEqual([]);
      }
      if (problem.schemes.length > 0) expect(sum(result.schemes.map(({ total }) => total))).toBe(result.total);
    });
  });

  it('keeps the sum of the exact pools when gains pay the guarantee', () => {
    const fromGains = anyProblem.map((problem): Problem => {
      return { ...problem, pool: { ...problem.pool, guarantee: { ...problem.pool.guarantee, topUp: 'from-gains' } } };
    });
    let paid = 0;
    holds(fromGains, (problem) => {
      const outcome = allocate(problem);
      if (!outcome.ok) {
        expect(outcome.errors[0]?.code).toMatch(/^(guarantee-not-payable|negative-pool)$/);
        return;
      }
      const without = resultOf({
        ...problem,
        pool: { ...problem.pool, guarantee: { reading: 'pool', topUp: 'none' } },
      });
      const texts = (result: typeof without) => result.municipalities.map(({ exact }) => tenThousandths(exact));
      const difference = [...texts(outcome.result), ...texts(without).map((units) => -units)].reduce(
        (a, b) => a + b,
        0n,
      );
      // Each text is rounded to a ten-thousandth, half a unit at most.
      expect(difference < 0n ? -difference : difference).toBeLessThanOrEqual(BigInt(problem.municipalities.length));
      if (outcome.result.municipalities.some(({ topUp }) => topUp > 0)) paid++;
    });
    expect(paid).toBeGreaterThan(0);
  });
});

describe('order and scale', () => {
  it('gives the same amounts whatever the order of municipalities and schemes', () => {
    holds(fc.tuple(fc.oneof(anyProblem, problemsWithTotal), fc.infiniteStream(fc.nat())), ([problem, seeds]) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, place: seeds.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ item }) => item);
      const changed = {
        ...problem,
        municipalities: shuffled(problem.municipalities),
        schemes: shuffled(problem.schemes),
      };
      const amounts = (candidate: Problem) =>
        Object.fromEntries(
          resultOf(candidate).municipalities.map(({ number, steps, ...own }) => [
            number,
            { ...own, steps: steps.length },
          ]),
        );
      expect(amounts(changed)).toEqual(amounts(problem));
    });
  });

  it('changes nothing when an indicator is scaled by one factor everywhere, as long as only keys use it', () => {
    const onlyKeys = schemeProblems.map((problem): Problem => {
      const schemes = problem.schemes.map((scheme) => ({
        ...scheme,
        components: scheme.components.filter(({ kind }) => kind !== 'rate'),
      }));
      return { ...problem, schemes };
    });
    holds(fc.tuple(onlyKeys, fc.constantFrom(10, 1000)), ([problem, factor]) => {
      const scaled = {
        ...problem,
        municipalities: problem.municipalities.map((own) => ({
          ...own,
          indicators: Object.fromEntries(
            Object.entries(own.indicators ?? {}).map(([name, value]) => [name, timesPowerOfTen(value, factor)]),
          ),
        })),
      };
      expect(poolsOf(resultOf(scaled))).toEqual(poolsOf(resultOf(problem)));
    });
  });

  it('gives the same result, hash and all, every time', () => {
    holds(anyProblem, (problem) => {
      const [first, second] = [resultOf(problem), resultOf(JSON.parse(JSON.stringify(problem)))];
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      expect(first.problemHash).toBe(hashOf(problem));
      expect(resultHashOf(first)).toBe(first.resultHash);
    });
  });
});

describe('each pool', () => {
  it('lies within one unit of its exact value unless it bears the residual', () => {
    holds(fc.oneof(anyProblem, problemsWithTotal), (problem) => {
      const unit = BigInt(problem.pool.rounding.unit) * 10_000n;
      for (const { pool, exact, residual } of resultOf(problem).municipalities) {
        if (residual !== 0) continue;
        const distance = BigInt(pool) * 10_000n - tenThousandths(exact);
        expect(distance < 0n ? -distance : distance).toBeLessThanOrEqual(unit);
      }
    });
  });

  it('is a multiple of the unit, but for the bearer of the rest', () => {
    holds(anyProblem, (problem) => {
      for (const { pool } of resultOf(problem).municipalities) expect(pool % problem.pool.rounding.unit).toBe(0);
    });
  });

  it('is never below its baseline before rounding where new money tops it up', () => {
    const extra = poolProblems.map((problem): Problem => {
      return { ...problem, pool: { ...problem.pool, guarantee: { reading: 'pool', topUp: 'extra' } } };
    });
    holds(extra, (problem) => {
      for (const { exact, baseline } of resultOf(problem).municipalities) {
        expect(tenThousandths(exact)).toBeGreaterThanOrEqual(BigInt(baseline) * 10_000n);
      }
    });
  });

  it('has steps that form a chain from nothing to the pool', () => {
    holds(fc.oneof(anyProblem, problemsWithTotal), (problem) => {
      for (const { steps, pool } of resultOf(problem).municipalities) {
        const chain = steps.filter(({ step }) => step !== 'scheme-amount');
        expect(chain[0]?.from).toBe('0.0000');
        for (const [index, step] of chain.slice(1).entries()) expect(step.from).toBe(chain[index]?.to);
        expect(chain.at(-1)?.to).toBe(`${pool}.0000`);
      }
    });
  });

  it('gets nothing from a key by an indicator that is 0', () => {
    holds(schemeProblems, (problem) => {
      for (const { steps } of resultOf(problem).municipalities) {
        for (const { by, step } of steps) {
          if (step !== 'scheme-amount' || by.component !== 'key') continue;
          for (const { value, amount } of by.weights) if (/^[0.]+$/.test(value)) expect(amount).toBe('0.0000');
        }
      }
    });
  });
});

/** `"1.5"` times 1 000 as a decimal string, digit by digit. */
function timesPowerOfTen(value: string, factor: number): string {
  const places = String(factor).length - 1;
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = whole + fraction.padEnd(places, '0');
  const point = whole.length + places;
  return digits.length > point ? `${digits.slice(0, point)}.${digits.slice(point)}` : digits;
}
