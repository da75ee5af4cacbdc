import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { changeInPercent, comparisonBetween, type WordingVersion } from './change';
import { rounded } from './rounding';
import { summarise } from './statistic';

/** Twelve answers that sum to 47, and eleven that sum to 52 or 49, as the report's figures must have been (C14). */
const twelve = summarise({ 3: 3, 4: 7, 5: 2 }, 12);
const eleven = summarise({ 4: 3, 5: 8 }, 12);
const elevenLower = summarise({ 3: 2, 4: 2, 5: 7 }, 12);

describe('change of a mean (C13, C14)', () => {
  it('is 21 per cent from 47/12 to 52/11, shown as 3.9 and 4.7', () => {
    expect([rounded(twelve.mean ?? 0, 1), rounded(eleven.mean ?? 0, 1)]).toEqual(['3.9', '4.7']);
    const change = changeInPercent(twelve, eleven);
    expect(change).toBeCloseTo(20.696, 3);
    expect([rounded(change ?? 0, 1), rounded(change ?? 0, 0)]).toEqual(['20.7', '21']);
  });

  it('is 14 per cent from 47/12 to 49/11, shown as 3.9 and 4.5', () => {
    expect(rounded(elevenLower.mean ?? 0, 1)).toBe('4.5');
    expect(rounded(changeInPercent(twelve, elevenLower) ?? 0, 0)).toBe('14');
  });

  it('would have been 20.5 and 15.4 from rounded means', () => {
    expect(rounded(changeInPercent({ mean: 3.9 }, { mean: 4.7 }) ?? 0, 1)).toBe('20.5');
    expect(rounded(changeInPercent({ mean: 3.9 }, { mean: 4.5 }) ?? 0, 1)).toBe('15.4');
  });

  it('is exact where it can be: 3.2 to 3.6 is 12.5, which rounds to 13', () => {
    const change = changeInPercent(summarise({ 3: 4, 4: 1 }, 5), summarise({ 3: 2, 4: 3 }, 5));
    expect([change, rounded(change ?? 0, 0)]).toEqual([12.5, '13']);
  });

  it('is none where either is missing', () => {
    expect(changeInPercent(summarise({}, 12), eleven)).toBeNull();
    expect(changeInPercent(twelve, { mean: null })).toBeNull();
    expect(changeInPercent({ mean: 0, n: 5 }, twelve)).toBeNull();
  });

  it('has the sign of the difference and leads back', () => {
    const means = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(means, means, ([n, above], [otherN, otherAbove]) => {
        const from = { mean: (n + above) / n, n };
        const to = { mean: (otherN + otherAbove) / otherN, n: otherN };
        const there = changeInPercent(from, to) ?? Number.NaN;
        const back = changeInPercent(to, from) ?? Number.NaN;
        expect(Math.sign(there)).toBe(Math.sign(otherAbove * n - above * otherN) || 0);
        expect((1 + there / 100) * (1 + back / 100)).toBeCloseTo(1, 9);
      }),
      PROPERTY,
    );
  });
});

describe('what may be compared', () => {
  const history: readonly WordingVersion[] = [
    { version: 1, comparability: null },
    { version: 2, comparability: 'same' },
    { version: 3, comparability: 'caution' },
    { version: 4, comparability: 'same' },
    { version: 5, comparability: 'not-comparable' },
    { version: 6, comparability: 'same' },
  ];

  it.each([
    [1, 1, 'same'],
    [1, 2, 'same'],
    [1, 4, 'caution'],
    [4, 1, 'caution'],
    [3, 4, 'same'],
    [4, 5, 'not-comparable'],
    [1, 6, 'not-comparable'],
    [5, 6, 'same'],
    [6, 7, 'not-comparable'],
  ] as const)('version %i with %i: %s', (one, other, comparison) => {
    expect(comparisonBetween(history, one, other)).toBe(comparison);
  });
});

describe('rounding', () => {
  it.each([
    [2.25, 1, '2.3'],
    [4.35, 1, '4.4'],
    [20.5, 0, '21'],
    [-20.5, 0, '-21'],
    [-0.04, 1, '0.0'],
    [0.005, 2, '0.01'],
    [1e-9, 2, '0.00'],
    [3, 0, '3'],
  ])('%d with %i decimals is %s', (value, decimals, text) => {
    expect(rounded(value, decimals)).toBe(text);
  });
});
