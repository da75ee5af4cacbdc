import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costYears, sumCosts } from './costs';

const amount = fc.option(fc.integer({ min: 0, max: 100_000_000_000 }));
const years = fc.array(fc.record({ year: fc.integer({ min: 2019, max: 2030 }), cost: amount, fromPool: amount }), {
  maxLength: 12,
});

describe('sums of costs', () => {
  it('never make something of what is not stated', () => {
    fc.assert(
      fc.property(years, (rows) => {
        const sums = sumCosts(rows);
        expect(sums.cost === null).toBe(rows.every(({ cost }) => cost === null));
        expect(sums.fromPool === null).toBe(rows.every(({ fromPool }) => fromPool === null));
        // A row that states nothing changes no sum.
        const more = sumCosts([...rows, { year: 2031, cost: null, fromPool: null }]);
        expect({ ...more, rows: rows.length }).toEqual(sums);
        expect(sums.both.rows).toBeLessThanOrEqual(Math.min(sums.costStated, sums.fromPoolStated));
      }),
    );
  });

  it('are the same in any order, and add up', () => {
    fc.assert(
      fc.property(years, fc.nat({ max: 12 }), (rows, cut) => {
        const whole = sumCosts(rows);
        expect(sumCosts(rows.toReversed())).toEqual(whole);
        const parts = [sumCosts(rows.slice(0, cut)), sumCosts(rows.slice(cut))];
        expect(parts.reduce((sum, { cost }) => sum + (cost ?? 0), 0)).toBe(whole.cost ?? 0);
        expect(parts.reduce((sum, { both }) => sum + both.fromPool, 0)).toBe(whole.both.fromPool);
      }),
    );
  });

  it('take the share of the years that state both', () => {
    const costs = [
      { year: 2021, cost: 200_000 },
      { year: 2020, cost: 400_000, fromPool: 100_000 },
    ];
    expect(costYears({ costs }).map(({ year }) => year)).toEqual([2020, 2021]);
    expect(sumCosts(costYears({ costs }))).toEqual({
      rows: 2,
      cost: 600_000,
      costStated: 2,
      fromPool: 100_000,
      fromPoolStated: 1,
      both: { rows: 1, cost: 400_000, fromPool: 100_000 },
    });
    expect(sumCosts(costYears({}))).toMatchObject({ rows: 0, cost: null, fromPool: null });
  });
});
