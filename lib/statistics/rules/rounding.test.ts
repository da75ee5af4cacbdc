import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { rounded } from './rounding';

/** A decimal that has at most so many figures that a number holds it exactly as it is written. */
const written = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([units, decimals]) => ({ units, decimals, value: Number(`${units}e-${decimals}`) }));

describe('rounding for people', () => {
  it('is half away from zero, as worked out in whole numbers', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 6 }), ({ units, decimals, value }, wanted) => {
        const up = 10n ** BigInt(Math.max(wanted - decimals, 0));
        const down = 10n ** BigInt(Math.max(decimals - wanted, 0));
        const size = BigInt(Math.abs(units)) * up;
        const expected = (2n * size + down) / (2n * down);
        const found = rounded(value, wanted);
        expect(BigInt(found.replace(/[-.]/g, ''))).toBe(expected);
        expect(found.startsWith('-')).toBe(units < 0 && expected > 0n);
      }),
      PROPERTY,
    );
  });

  it('changes nothing that is rounded already, and writes so many decimals always', () => {
    fc.assert(
      fc.property(written, fc.integer({ min: 0, max: 6 }), ({ value }, decimals) => {
        const once = rounded(value, decimals);
        expect(rounded(Number(once), decimals)).toBe(once);
        expect(once.split('.')[1]?.length ?? 0).toBe(decimals);
      }),
      PROPERTY,
    );
  });

  it('keeps the order of means', () => {
    const mean = fc.tuple(fc.integer({ min: 12, max: 60 }), fc.constant(12)).map(([sum, n]) => sum / n);
    fc.assert(
      fc.property(mean, mean, (one, other) => {
        if (one <= other) expect(Number(rounded(one, 1))).toBeLessThanOrEqual(Number(rounded(other, 1)));
      }),
      PROPERTY,
    );
  });
});

describe('examples', () => {
  it.each([
    [52 / 11, 1, '4.7'],
    [47 / 12, 1, '3.9'],
    [(52 / 11 / (47 / 12) - 1) * 100, 0, '21'],
    [2.25, 1, '2.3'],
    [-2.25, 1, '-2.3'],
    [87 / 20, 1, '4.4'],
    [1.005, 2, '1.01'],
    [0.05, 1, '0.1'],
    [7, 2, '7.00'],
  ])('%d with %i decimals is %s', (value, decimals, text) => {
    expect(rounded(value, decimals)).toBe(text);
  });

  it('has no minus before what rounds to nothing', () => {
    expect(rounded(-0.04, 1)).toBe('0.0');
    expect(rounded(-0, 0)).toBe('0');
  });

  it('reads what is written with an exponent', () => {
    expect(rounded(1e-9, 2)).toBe('0.00');
    expect(rounded(-4.9e-7, 6)).toBe('0.000000');
  });
});
