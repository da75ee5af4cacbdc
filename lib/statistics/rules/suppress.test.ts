import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import type { Cell, Distribution } from '../types';
import { suppress } from './suppress';

const SCALE = { minimum: 1, maximum: 5 };
const counted = (answers: readonly number[]) => {
  const counts: Record<number, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};
const cell = (group: string, ...answers: readonly number[]): Cell => ({
  group,
  of: answers.length + 1,
  distribution: counted(answers),
});
const programmeOf = (regions: readonly (readonly number[])[]) => [
  cell('programme', ...regions.flat()),
  ...regions.map((answers, index) => cell(`region-${index}`, ...answers)),
];
const detailsOf = (regions: readonly (readonly number[])[], threshold?: number) =>
  suppress(programmeOf(regions), SCALE, threshold).map(({ detail }) => detail);

describe('a programme with its regions', () => {
  const regions = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 9 }), { minLength: 1, maxLength: 5 });

  it('never shows fewer answers than the threshold, nor what is left beside the regions shown', () => {
    fc.assert(
      fc.property(regions, fc.integer({ min: 3, max: 7 }), (answers, threshold) => {
        const [programme, ...own] = suppress(programmeOf(answers), SCALE, threshold);
        const visible = own.filter(({ detail }) => detail !== 'hidden');
        for (const { n } of visible) expect(n).toBeGreaterThanOrEqual(threshold);
        const rest = (programme?.n ?? 0) - visible.reduce((total, { n }) => total + n, 0);
        const hidden = own.filter(({ detail, n }) => detail === 'hidden' && n > 0);
        if (visible.length > 0 && rest > 0) {
          expect(rest).toBeGreaterThanOrEqual(threshold);
          expect(hidden.length).toBeGreaterThanOrEqual(2);
        }
      }),
      PROPERTY,
    );
  });

  it('tells nothing of what is hidden, and n and of in any case', () => {
    fc.assert(
      fc.property(regions, (answers) => {
        const cells = programmeOf(answers);
        suppress(cells, SCALE).forEach((shown, index) => {
          expect(shown).toMatchObject({ n: sumOf(cells[index]?.distribution ?? {}), of: cells[index]?.of });
          if (shown.detail !== 'full')
            expect(shown).toMatchObject({ sd: null, median: null, minimum: null, maximum: null, distribution: null });
          if (shown.detail === 'hidden') expect(shown.mean).toBeNull();
        });
      }),
      PROPERTY,
    );
  });

  it('shows the same whatever order the regions come in', () => {
    fc.assert(
      fc.property(regions, (answers) => {
        const [programme, ...own] = programmeOf(answers);
        if (!programme) return;
        const [, ...forward] = suppress([programme, ...own], SCALE);
        const [, ...backward] = suppress([programme, ...own.reverse()], SCALE);
        expect(backward.reverse()).toEqual(forward);
      }),
      PROPERTY,
    );
  });
});

const sumOf = (distribution: Distribution) => Object.values(distribution).reduce((total, count) => total + count, 0);

describe('examples', () => {
  it('shows twelve in full and regions of four not at all', () => {
    const four = [3, 4, 4, 5];
    expect(detailsOf([four, four, [3, 3, 4, 5]])).toEqual(['full', 'hidden', 'hidden', 'hidden']);
  });

  it('shows only the mean of eleven who answered 4 or 5', () => {
    const [programme] = suppress([cell('programme', 4, 4, 4, 5, 5, 5, 5, 5, 5, 5, 5)], SCALE);
    expect(programme).toMatchObject({ detail: 'mean', n: 11, of: 12, mean: 52 / 11, sd: null, distribution: null });
  });

  it('hides everything where all but one answered the highest', () => {
    expect(detailsOf([[5, 5, 5, 5, 5, 1]])).toEqual(['hidden', 'hidden']);
  });

  it('hides five beside six and one, since the one would follow', () => {
    const six = [1, 2, 3, 4, 5, 5];
    const five = [1, 2, 3, 4, 5];
    expect(detailsOf([six, five, [3]])).toEqual(['full', 'full', 'hidden', 'hidden']);
    expect(detailsOf([six, five])).toEqual(['full', 'full', 'full']);
  });

  it('shows all of Norway by county in full', () => {
    const county = (size: number) => Array.from({ length: size }, (_, unit) => 1 + (unit % 5));
    expect(new Set(detailsOf([43, 46, 27, 36, 51, 29, 41, 39, 27, 18].map(county)))).toEqual(new Set(['full']));
  });

  it('refuses a threshold that protects nobody, and answers outside the scale', () => {
    expect(() => suppress([cell('programme', 1, 2, 3)], SCALE, 2)).toThrow(RangeError);
    expect(() => suppress([cell('programme', 1, 2, 3, 4, 6)], SCALE)).toThrow(RangeError);
  });
});
