/** Invented test data of national size: 357 municipalities × 40 schemes, the same numbers on every run. */
import type { Component, Problem, Scheme } from '@/lib/allocation/schema';

export const SIZE = { municipalities: 357, schemes: 40, indicators: 8 } as const;

const indicatorName = (index: number) => `indicator_${index % SIZE.indicators}`;

/** A linear congruential generator (Numerical Recipes): repeatable numbers from 0 up to `limit`. */
function repeatableNumbers(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** One year's problem. Schemes take turns at four makes: a rate, base and key, history, key and set amounts. */
export function nationalProblem(year: number): Problem {
  const next = repeatableNumbers(year);
  const schemes = Array.from({ length: SIZE.schemes }, (_, index) => nationalScheme(index));
  const municipalities = Array.from({ length: SIZE.municipalities }, (_, index) => ({
    number: String(1001 + index),
    name: `Testkommune ${index + 1}`,
    indicators: Object.fromEntries(
      Array.from({ length: SIZE.indicators }, (_, column) => [indicatorName(column), String(5 + next(20_000))]),
    ),
    history: Object.fromEntries(schemes.map(({ id }) => [id, next(2_000) * 1000])),
  }));
  return {
    format: 'fellespott.allocation/1',
    programme: 'bench',
    year,
    municipalities,
    schemes,
    pool: {
      minimum: 1_790_000,
      index: '1.03102',
      guarantee: { reading: 'pool', topUp: 'extra' },
      rounding: { unit: 1000, mode: 'half-up' },
      total: 30_000_000_000,
      residual: 'largest-recipient',
    },
  };
}

function nationalScheme(index: number): Scheme {
  const id = `${200 + index}.60`;
  const key: Component = { kind: 'key', weights: { [indicatorName(index)]: '0.7', [indicatorName(index + 3)]: '0.3' } };
  switch (index % 4) {
    case 0:
      return {
        id,
        frame: null,
        components: [
          { kind: 'rate', indicator: indicatorName(index / 4), rate: '95.5', minimum: '10', maximum: '15000' },
        ],
      };
    case 1:
      return { id, frame: 190_550_000, components: [{ kind: 'base', amount: 100_000 }, key] };
    case 2:
      return { id, frame: null, components: [{ kind: 'history', factor: '1.031' }] };
    default:
      return {
        id,
        frame: 90_000_000,
        components: [key, { kind: 'set', amounts: { '1001': 500_000, '1100': 250_000 }, reason: 'Test' }],
      };
  }
}
