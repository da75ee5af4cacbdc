import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateOf, isoDate } from '../../time';
import { isLater } from './evidence/joint-needs';
import type { BaselineFact } from './facts';
import { monthsAfter, monthsBetween } from './months';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

it('is the same day of a later month, or its last', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
      const date = dateOf(from);
      const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
      const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
      expect(monthsAfter(from, months)).toBe(
        isoDate(new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), last)))),
      );
      expect(monthsBetween(from, monthsAfter(from, months))).toBe(months);
    }),
  );
});

it.each([
  ['2019-08-31', 6, '2020-02-29'],
  ['2099-08-31', 6, '2100-02-28'],
  ['2019-12-31', 0, '2019-12-31'],
  ['2019-12-31', 1, '2020-01-31'],
])('%s and %i months is %s', (from, months, to) => {
  expect(monthsAfter(from, months)).toBe(to);
});

it('knows no later analysis among those of one day, however many', () => {
  const all = Array.from({ length: 200 }, (_, index) => ({ id: String(index), since: '2020-02-29' }) as BaselineFact);
  expect(all.filter((one) => isLater(one, all))).toEqual([]);
});
