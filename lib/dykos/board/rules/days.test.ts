import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisYears, inOrder, plainView, shareOf, stacked, yearEnds } from './days';

const PILOT = { firstYear: 2020, lastYear: 2022, revisedEndYear: 2023 };
const day = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2090-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('two days', () => {
  test('whichever is named first, the later is looked at and the earlier compared with', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const { day: looked, compare } = inOrder(a, b);
        if (a === b) expect(compare).toBe(null);
        else expect([compare, looked]).toEqual([a, b].sort());
        expect(inOrder(b, a)).toEqual(inOrder(a, b));
      }),
    );
  });

  test('today beside the beginning; a programme that has not begun is compared with nothing', () => {
    expect(plainView(PILOT, '2022-06-01')).toEqual({ day: '2022-06-01', compare: '2020-01-01' });
    expect(plainView({ firstYear: 2024 }, '2023-06-01')).toEqual({ day: '2023-06-01', compare: null });
  });

  test('ends of years, from the one before the programme, as far as they have come', () => {
    expect(yearEnds(PILOT, '2021-06-01')).toEqual(['2019-12-31', '2020-12-31']);
    expect(yearEnds(PILOT, '2026-06-01').at(-1)).toBe('2023-12-31');
  });
});

describe('the axis', () => {
  test('reaches over everything shown', () => {
    expect(axisYears(PILOT, ['2026-11-22', null, '2018-01-01'])).toEqual({ from: 2018, to: 2026 });
    expect(axisYears(PILOT, [])).toEqual({ from: 2019, to: 2023 });
  });

  test('a later day never lies before an earlier one', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const axis = { from: 2000, to: 2090 };
        const [first = a, last = b] = [a, b].sort();
        expect(shareOf(first, axis)).toBeLessThanOrEqual(shareOf(last, axis));
        expect(shareOf(first, axis)).toBeGreaterThanOrEqual(0);
        expect(shareOf(last, axis)).toBeLessThanOrEqual(1);
      }),
    );
    expect(shareOf('2021-01-01', { from: 2020, to: 2021 })).toBeCloseTo(0.5, 2);
  });

  test('signs that lie near each other stand in different rows', () => {
    expect(stacked([0.1, 0.1, 0.12, 0.5])).toEqual([0, 1, 2, 0]);
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (shares) => {
        const rows = stacked(shares);
        const covered = shares.some((one, i) =>
          shares.some((other, j) => i !== j && rows[i] === rows[j] && Math.abs(one - other) < 0.08),
        );
        expect(covered).toBe(false);
      }),
    );
  });
});
