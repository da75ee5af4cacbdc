import { describe, expect, it } from 'vitest';
import { attack, type Publish } from '@/scripts/drill-p2/attack';
import { dataSet } from '@/scripts/drill-p2/data-sets';
import { mulberry32 } from './bootstrap';
import { summarise } from './statistic';
import { suppress } from './suppress';

/** Test P2, a tenth of it: the whole is `npm run drill P2`. */
const draw = mulberry32(20_221_122);
const SETS = Array.from({ length: 50 }, () => dataSet(draw));

/** Shows everything of whoever is let through. */
const publishing =
  (isShown: (n: number, threshold: number) => boolean): Publish =>
  (cells, _scale, threshold) =>
    cells.map(({ distribution, of }) => {
      const { n, mean, sampleSd: sd, median, minimum, maximum } = summarise(distribution, of);
      return isShown(n, threshold)
        ? { n, mean, sd, median, minimum, maximum, distribution }
        : { n, mean: null, sd: null, median: null, minimum: null, maximum: null, distribution: null };
    });

describe('an attack on everything that is published', () => {
  it('derives nothing, neither from outside nor by an own answer, and there is something to read', () => {
    const { derived, shown } = attack(SETS, suppress);
    expect(derived).toBe(0);
    expect(shown).toBeGreaterThan(100);
  });

  it('succeeds where nothing is suppressed', () => {
    expect(
      attack(
        SETS,
        publishing(() => true),
      ).derived,
    ).toBeGreaterThan(1000);
  });

  it('succeeds where there is only a threshold', () => {
    expect(
      attack(
        SETS,
        publishing((n, threshold) => n >= threshold),
      ).derived,
    ).toBeGreaterThan(100);
  });

  it('succeeds where regions are not weighed against each other', () => {
    const oneByOne: Publish = (cells, scale, threshold) => cells.flatMap((cell) => suppress([cell], scale, threshold));
    expect(attack(SETS, oneByOne).derived).toBeGreaterThan(10);
  });
});
