import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import type { Distribution } from '../types';
import { answersIn, type Part, shownRegions } from './complement';

const atLeast = (least: number) => (distribution: Distribution) => answersIn(distribution) >= least;
const together = (parts: readonly Distribution[]) => {
  const whole: Record<number, number> = {};
  for (const part of parts)
    for (const [value, count] of Object.entries(part)) whole[Number(value)] = (whole[Number(value)] ?? 0) + count;
  return whole;
};
const distribution = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5'), fc.nat(4), { maxKeys: 5 });
const regions = fc
  .array(distribution, { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, index): Part => ({ group: `region-${index}`, distribution: one })));

const shown = (all: readonly Part[], holds: (distribution: Distribution) => boolean) =>
  shownRegions(together(all.map((one) => one.distribution)), all, holds);
/** Regions of so many answers, all of them 3. */
const ofSizes = (...sizes: readonly number[]) =>
  sizes.map((size, index): Part => ({ group: `region-${index}`, distribution: { 3: size } }));
const sizesShown = (all: readonly Part[], holds: (distribution: Distribution) => boolean) =>
  [...shown(all, holds)].map((one) => answersIn(one.distribution));

describe('regions beside their programme', () => {
  it('leave nothing by subtraction that could not stand alone, nor one hidden region by itself', () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 1, max: 8 }), (all, least) => {
        const visible = shown(all, atLeast(least));
        const hidden = all.filter((one) => !visible.has(one) && answersIn(one.distribution) > 0);
        for (const one of visible) expect(answersIn(one.distribution)).toBeGreaterThanOrEqual(least);
        if (visible.size === 0 || hidden.length === 0) return;
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        expect(answersIn(together(hidden.map((one) => one.distribution)))).toBeGreaterThanOrEqual(least);
      }),
      PROPERTY,
    );
  });

  it('hides the smallest first: no region stays hidden for a smaller one’s sake', () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 1, max: 8 }), (all, least) => {
        const visible = shown(all, atLeast(least));
        const smallest = Math.min(...[...visible].map((one) => answersIn(one.distribution)));
        const kept = all.filter((one) => !visible.has(one) && answersIn(one.distribution) >= least);
        for (const one of kept) expect(answersIn(one.distribution)).toBeLessThanOrEqual(smallest);
      }),
      PROPERTY,
    );
  });

  it('are the same whatever order they come in', () => {
    fc.assert(
      fc.property(regions, (all) => {
        const names = (some: ReadonlySet<Part>) => [...some].map(({ group }) => group).sort();
        expect(names(shown([...all].reverse(), atLeast(3)))).toEqual(names(shown(all, atLeast(3))));
      }),
      PROPERTY,
    );
  });
});

describe('examples with the threshold 5', () => {
  it('hides 5 beside 6 and 1, since the 1 would follow', () => {
    expect(sizesShown(ofSizes(6, 5, 1), atLeast(5))).toEqual([6]);
  });
  it('shows 6 beside 3 and 3: what follows is the sum of two', () => {
    expect(sizesShown(ofSizes(6, 3, 3), atLeast(5))).toEqual([6]);
  });
  it('hides 6 as well where 2 and 1 together are too few', () => {
    expect(sizesShown(ofSizes(7, 6, 2, 1), atLeast(5))).toEqual([7]);
    expect(sizesShown(ofSizes(6, 2, 1), atLeast(5))).toEqual([]);
  });
  it('shows all where all are large enough, and where the others have not answered at all', () => {
    expect(sizesShown(ofSizes(5, 6, 7), atLeast(5))).toEqual([7, 6, 5]);
    expect(sizesShown(ofSizes(6, 0, 0), atLeast(5))).toEqual([6]);
  });
  it('shows none of the pilot’s three regions of four', () => {
    expect(sizesShown(ofSizes(4, 4, 4), atLeast(5))).toEqual([]);
  });
  it('refuses a region that has more answers than its programme', () => {
    expect(() => shownRegions({ 3: 4 }, ofSizes(5), atLeast(5))).toThrow(RangeError);
  });
});

it('counts answers, not values: nine fours and three fives are twelve', () => {
  expect(answersIn({ 4: 9, 5: 3 })).toBe(12);
  expect(answersIn({})).toBe(0);
});
