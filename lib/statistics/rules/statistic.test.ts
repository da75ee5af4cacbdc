import fc from 'fast-check';
import * as reference from 'simple-statistics';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import type { Distribution } from '../types';
import { sdOf, summarise, valueCounts } from './statistic';

const answersOf = (distribution: Distribution) =>
  valueCounts(distribution).flatMap(([value, count]) => Array.from({ length: count }, () => value));
const distributions = fc.dictionary(fc.integer({ min: -3, max: 21 }).map(String), fc.nat(30), { maxKeys: 12 });

describe('invariants', () => {
  it('says what an independent library says', () => {
    fc.assert(
      fc.property(distributions, fc.nat(40), (distribution, missing) => {
        const answers = answersOf(distribution);
        fc.pre(answers.length >= 2);
        const found = summarise(distribution, answers.length + missing);
        expect(found.n).toBe(answers.length);
        expect(found.mean).toBeCloseTo(reference.mean(answers), 10);
        expect(found.sampleSd).toBeCloseTo(reference.sampleStandardDeviation(answers), 9);
        expect(found.populationSd).toBeCloseTo(reference.standardDeviation(answers), 9);
        expect(found.median).toBe(reference.median(answers));
        expect(found.minimum).toBe(reference.min(answers));
        expect(found.maximum).toBe(reference.max(answers));
      }),
      PROPERTY,
    );
  });

  it('does not count those who did not answer, however many', () => {
    fc.assert(
      fc.property(distributions, fc.nat(400), (distribution, missing) => {
        const n = answersOf(distribution).length;
        expect({ ...summarise(distribution, n + missing), of: 0 }).toEqual({ ...summarise(distribution, n), of: 0 });
      }),
      PROPERTY,
    );
  });

  it('is as exact for values in the billions as for small ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 400 }), (answers) => {
        const shift = 1_000_000_000;
        const counted = (offset: number) => {
          const counts: Record<number, number> = {};
          for (const answer of answers) counts[answer + offset] = (counts[answer + offset] ?? 0) + 1;
          return summarise(counts, answers.length).sampleSd;
        };
        expect(counted(shift)).toBe(counted(0));
      }),
    );
  });
});

describe('examples', () => {
  it('counts 2, 4, 4, 5 of six who were asked', () => {
    expect(summarise({ 2: 1, 4: 2, 5: 1 }, 6)).toMatchObject({
      n: 4,
      of: 6,
      mean: 3.75,
      median: 4,
      minimum: 2,
      maximum: 5,
      sampleSd: Math.sqrt(4.75 / 3),
      populationSd: Math.sqrt(4.75 / 4),
    });
  });

  it('has no mean of nothing, and no sample SD of one', () => {
    expect(summarise({}, 12)).toMatchObject({ n: 0, of: 12, mean: null, median: null, populationSd: null });
    expect(summarise({ 3: 1 }, 12)).toMatchObject({ n: 1, mean: 3, sampleSd: null, populationSd: 0 });
  });

  it('takes the sample formula unless the other is asked for', () => {
    const statistic = summarise({ 3: 1, 5: 1 }, 2);
    expect([sdOf(statistic), sdOf(statistic, 'population')]).toEqual([Math.SQRT2, 1]);
  });

  it.each([
    ['more answers than were asked', { 3: 5 }, 4],
    ['half an answer', { 3: 0.5 }, 4],
    ['fewer than none', { 3: -1 }, 4],
    ['a value between steps', { 3.5: 1 }, 4],
  ])('refuses %s', (_, distribution, of) => {
    expect(() => summarise(distribution, of)).toThrow(RangeError);
  });
});
