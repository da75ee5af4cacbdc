import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOTSTRAP, bootstrapInterval, mulberry32 } from './bootstrap';
import { summarise } from './statistic';

const few = { samples: 200, seed: 7, level: 0.9 };
const answers = fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5'), fc.nat(20), { minKeys: 1 });

describe('bootstrap interval of a mean', () => {
  it('is the same from the same seed, and lies within the answers around their mean', () => {
    fc.assert(
      fc.property(answers, fc.integer(), (distribution, seed) => {
        const { n, minimum, maximum } = summarise(distribution, 1000);
        const interval = bootstrapInterval(distribution, { ...few, seed });
        expect(interval === null).toBe(n < 2);
        if (interval === null) return;
        expect(interval).toEqual(bootstrapInterval(distribution, { ...few, seed }));
        expect(interval?.low).toBeGreaterThanOrEqual(minimum ?? 0);
        expect(interval?.high).toBeLessThanOrEqual(maximum ?? 0);
        expect(interval?.low).toBeLessThanOrEqual(interval?.high ?? 0);
      }),
    );
  });

  it('is wider at a higher level', () => {
    const at = (level: number) => bootstrapInterval({ 1: 3, 3: 5, 5: 4 }, { ...few, level });
    expect(at(0.99)?.low).toBeLessThanOrEqual(at(0.5)?.low ?? 0);
    expect(at(0.99)?.high).toBeGreaterThanOrEqual(at(0.5)?.high ?? 5);
  });

  it('is near what normal theory says for many answers', () => {
    const distribution = { 1: 40, 2: 60, 3: 100, 4: 60, 5: 40 };
    const { mean, populationSd } = summarise(distribution, 300);
    const half = (1.96 * (populationSd ?? 0)) / Math.sqrt(300);
    const interval = bootstrapInterval(distribution);
    expect(interval?.low).toBeCloseTo((mean ?? 0) - half, 1);
    expect(interval?.high).toBeCloseTo((mean ?? 0) + half, 1);
  });

  it('is of no width where all answered alike', () => {
    expect(bootstrapInterval({ 4: 6 })).toEqual({ ...BOOTSTRAP, low: 4, high: 4 });
  });
});

describe('the generator', () => {
  it('starts with the published numbers of seed 1', () => {
    const next = mulberry32(1);
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });
});
