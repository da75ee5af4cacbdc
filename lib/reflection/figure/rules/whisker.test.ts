import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { positionOn, whiskerOf } from './whisker';

const SCALE = { minimum: 1, maximum: 5 };
const mean = fc.double({ min: 1, max: 5, noNaN: true });
const sd = fc.double({ min: 0, max: 3, noNaN: true });

describe('a whisker', () => {
  test('never leaves the scale, holds its mean, and is cut exactly where it would have gone on', () => {
    fc.assert(
      fc.property(mean, sd, (middle, spread) => {
        const whisker = whiskerOf(middle, spread, SCALE);
        expect(whisker?.low).toBeGreaterThanOrEqual(1);
        expect(whisker?.high).toBeLessThanOrEqual(5);
        expect(whisker?.low).toBeLessThanOrEqual(middle);
        expect(whisker?.high).toBeGreaterThanOrEqual(middle);
        expect(whisker?.isCutLow).toBe(middle - spread < 1);
        expect(whisker?.isCutHigh).toBe(middle + spread > 5);
      }),
      PROPERTY,
    );
  });
  test('is as long to either side as the deviation, unless it is cut', () => {
    fc.assert(
      fc.property(mean, sd, (middle, spread) => {
        const whisker = whiskerOf(middle, spread, SCALE);
        if (whisker && !whisker.isCutLow) expect(middle - whisker.low).toBeCloseTo(spread, 9);
        if (whisker && !whisker.isCutHigh) expect(whisker.high - middle).toBeCloseTo(spread, 9);
      }),
      PROPERTY,
    );
  });
  test('that would pass the scale’s end stops there and says so (R19)', () => {
    expect(whiskerOf(4.73, 0.47, SCALE)).toEqual({
      low: expect.closeTo(4.26, 9),
      high: 5,
      isCutLow: false,
      isCutHigh: true,
    });
    expect(whiskerOf(1.2, 0.5, SCALE)).toMatchObject({ low: 1, isCutLow: true, isCutHigh: false });
  });
  test('is not drawn where anything of it is kept back', () => {
    expect(whiskerOf(null, 0.5, SCALE)).toBeNull();
    expect(whiskerOf(3, null, SCALE)).toBeNull();
  });
});

describe('a place on the scale', () => {
  test('goes from 0 to 1 in the order of the values, and turns with the scale', () => {
    fc.assert(
      fc.property(mean, mean, (one, other) => {
        if (one < other) expect(positionOn(SCALE, one)).toBeLessThanOrEqual(positionOn(SCALE, other));
        expect(positionOn(SCALE, one) + positionOn(SCALE, 6 - one)).toBeCloseTo(1, 9);
      }),
    );
  });
  test('of 1, 4 and 5 is 0, 0.75 and 1; beyond the ends it is at the ends', () => {
    expect([1, 4, 5, 0, 7].map((value) => positionOn(SCALE, value))).toEqual([0, 0.75, 1, 0, 1]);
  });
});
