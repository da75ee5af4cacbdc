import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import {
  floorDivide,
  formatFraction,
  greatestCommonDivisor,
  isDecimal,
  leastCommonMultiple,
  parseDecimal,
  powerOfTen,
  roundHalfUp,
  unitsWith,
} from './decimal';

describe('decimals', () => {
  it('reads whole numbers and fractions exactly', () => {
    expect(parseDecimal('1.03102')).toEqual({ units: 103102n, decimals: 5 });
    expect(parseDecimal('3999')).toEqual({ units: 3999n, decimals: 0 });
    expect(parseDecimal('007.50')).toEqual({ units: 750n, decimals: 2 });
  });
  it.each(['', '.5', '5.', '-1', '+1', '1e3', '1,5', ' 1', '1\n', '١', '0x1', '1'.repeat(41)])('refuses %j', (text) => {
    expect(isDecimal(text)).toBe(false);
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });
  it('writes what it reads', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 30n }), fc.integer({ min: 0, max: 9 }), (units, decimals) => {
        const text = formatFraction(units, powerOfTen(decimals), decimals);
        expect(parseDecimal(text)).toEqual({ units, decimals });
        expect(unitsWith(decimals + 2, parseDecimal(text))).toBe(units * 100n);
      }),
      PROPERTY,
    );
  });
});

describe('rounding', () => {
  it('takes halves up, also below 0', () => {
    expect([5n, -5n, 4n, 6n, -6n].map((numerator) => roundHalfUp(numerator, 2n))).toEqual([3n, -2n, 2n, 3n, -3n]);
    expect([1n, -1n, -2n].map((numerator) => floorDivide(numerator, 2n))).toEqual([0n, -1n, -1n]);
  });
  it('writes four decimals half-up', () => {
    expect(formatFraction(2n, 3n, 4)).toBe('0.6667');
    expect(formatFraction(1n, 20000n, 4)).toBe('0.0001');
    expect(formatFraction(1n, 20001n, 4)).toBe('0.0000');
    expect(formatFraction(-7n, 2n, 1)).toBe('-3.5');
    expect(formatFraction(5n, 2n, 0)).toBe('3');
  });
  it('is never further away than half', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), (numerator, denominator) => {
        const twice = 2n * (numerator - roundHalfUp(numerator, denominator) * denominator);
        expect(twice < denominator && twice >= -denominator).toBe(true);
      }),
      PROPERTY,
    );
  });
});

describe('divisors and multiples', () => {
  it('are the greatest and the least', () => {
    expect(greatestCommonDivisor(12n, 18n)).toBe(6n);
    expect(greatestCommonDivisor(0n, 5n)).toBe(5n);
    expect(leastCommonMultiple(4n, 6n)).toBe(12n);
    expect(leastCommonMultiple(12n, 4n)).toBe(12n);
  });
});
