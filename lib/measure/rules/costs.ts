/** What a measure costs and what of it comes from the pool. What is not stated is never zero. */
import type { Content, Row } from '../../registration/types';
import type { CostSums, CostYear } from '../types';

/** The years that are told of, in their order. Whole kroner; null where a sum is not stated. */
export function costYears({ costs }: Content): readonly CostYear[] {
  if (!Array.isArray(costs)) return [];
  return (costs as readonly Row[])
    .map((row) => ({ year: Number(row.year), cost: kroner(row.cost), fromPool: kroner(row.fromPool) }))
    .sort((a, b) => a.year - b.year);
}

function kroner(value: Row[string] | undefined): number | null {
  return typeof value === 'number' ? value : null;
}

/**
 * Sums of what is stated, in whole kroner, with how many rows lack it; the pool's share is taken of those rows that state both.
 * @example sumCosts([{ year: 2020, cost: 400_000, fromPool: 100_000 }, { year: 2021, cost: 200_000, fromPool: null }])
 *   // cost 600 000 of 2 rows, fromPool 100 000 of 1, both 400 000 and 100 000: a share of 25 %
 */
export function sumCosts(years: readonly CostYear[]): CostSums {
  const both = years.filter(({ cost, fromPool }) => cost !== null && fromPool !== null);
  return {
    rows: years.length,
    cost: sum(years.map(({ cost }) => cost)),
    costStated: years.filter(({ cost }) => cost !== null).length,
    fromPool: sum(years.map(({ fromPool }) => fromPool)),
    fromPoolStated: years.filter(({ fromPool }) => fromPool !== null).length,
    both: {
      rows: both.length,
      cost: sum(both.map(({ cost }) => cost)) ?? 0,
      fromPool: sum(both.map(({ fromPool }) => fromPool)) ?? 0,
    },
  };
}

/** Null where nothing is stated at all. */
function sum(values: readonly (number | null)[]): number | null {
  const stated = values.filter((value) => value !== null);
  return stated.length === 0 ? null : stated.reduce((all, value) => all + value, 0);
}
