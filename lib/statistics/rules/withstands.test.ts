import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { LOWEST_THRESHOLD, requireThreshold, UNCERTAINTY, withstands } from './withstands';

const SCALE = { minimum: 1, maximum: 5 };
const counted = (answers: readonly number[]) => {
  const counts: Record<number, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};

/** Every set of n answers from 1 to 5, in order. */
function everySet(n: number, lowest = 1): readonly (readonly number[])[] {
  if (n === 0) return [[]];
  return [1, 2, 3, 4, 5]
    .filter((value) => value >= lowest)
    .flatMap((value) => everySet(n - 1, value).map((rest) => [value, ...rest]));
}
const sum = (answers: readonly number[]) => answers.reduce((total, answer) => total + answer, 0);
const squares = (answers: readonly number[]) => sum(answers.map((answer) => answer * answer));

/** What each detail tells, as text: two sets that tell the same cannot be told apart. */
const TOLD = {
  full: (answers: readonly number[]) => answers.join(),
  'mean-and-sd': (answers: readonly number[]) => `${sum(answers)} ${squares(answers)}`,
  mean: (answers: readonly number[]) => `${sum(answers)}`,
};

/** The same judgement by trying every set of answers instead of by what follows from them. */
function withstandsByTrial(answers: readonly number[], told: (answers: readonly number[]) => string): boolean {
  const others = answers.map((_, own) => answers.filter((_, unit) => unit !== own));
  return [answers, ...others].every((known) => {
    const possible = everySet(known.length).filter((candidate) => told(candidate) === told(known));
    const values = possible.flat();
    return Math.max(...values) - Math.min(...values) >= UNCERTAINTY;
  });
}

describe('a cell by itself', () => {
  it.each([3, 4, 5, 6, 7])('of %i answers is judged as by trying every set of answers', (n) => {
    for (const answers of everySet(n))
      for (const detail of ['full', 'mean-and-sd', 'mean'] as const)
        expect({ answers, detail, holds: withstands(counted(answers), detail, SCALE, 3) }).toEqual({
          answers,
          detail,
          holds: withstandsByTrial(answers, TOLD[detail]),
        });
  });

  it('withstands less detail wherever it withstands more', () => {
    const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 400 });
    fc.assert(
      fc.property(answers, (given) => {
        const holds = (detail: 'full' | 'mean-and-sd' | 'mean') => withstands(counted(given), detail, SCALE, 3);
        expect(holds('mean-and-sd')).toBe(holds('full'));
        if (holds('full')) expect(holds('mean')).toBe(true);
      }),
      PROPERTY,
    );
  });
});

describe('what decides', () => {
  const answers = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 12 });
  const details = fc.constantFrom('full' as const, 'mean' as const);

  it('does not turn on which end of the scale is the good one', () => {
    fc.assert(
      fc.property(answers, details, (given, detail) => {
        const turned = given.map((answer) => 6 - answer);
        expect(withstands(counted(turned), detail, SCALE, 3)).toBe(withstands(counted(given), detail, SCALE, 3));
      }),
      PROPERTY,
    );
  });

  it('is stricter the higher the threshold, and never lets fewer through than it', () => {
    fc.assert(
      fc.property(answers, details, fc.integer({ min: 3, max: 12 }), (given, detail, threshold) => {
        const holds = withstands(counted(given), detail, SCALE, threshold);
        if (given.length < threshold) expect(holds).toBe(false);
        if (withstands(counted(given), detail, SCALE, threshold + 1)) expect(holds).toBe(true);
      }),
      PROPERTY,
    );
  });
});

describe('examples', () => {
  it('does not show one 1 among fives: who gave it would know all the others', () => {
    expect(withstands({ 1: 1, 5: 11 }, 'full', SCALE)).toBe(false);
    expect(withstands({ 1: 2, 5: 10 }, 'full', SCALE)).toBe(true);
  });

  it('shows the mean of nine fours and three fives, but not their deviation', () => {
    expect(withstands({ 4: 9, 5: 3 }, 'mean', SCALE)).toBe(true);
    expect(withstands({ 4: 9, 5: 3 }, 'mean-and-sd', SCALE)).toBe(false);
    expect(withstands({ 4: 9, 5: 3 }, 'full', SCALE)).toBe(false);
  });

  it('shows no mean that only the scale’s end can give', () => {
    expect(withstands({ 5: 12 }, 'mean', SCALE)).toBe(false);
    expect(withstands({ 4: 1, 5: 11 }, 'mean', SCALE)).toBe(false);
  });

  it('asks for five answers unless told otherwise', () => {
    expect(withstands({ 1: 2, 3: 2 }, 'full', SCALE)).toBe(false);
    expect(withstands({ 1: 2, 3: 2 }, 'full', SCALE, 4)).toBe(true);
    expect(withstands({ 1: 2, 3: 3 }, 'full', SCALE)).toBe(true);
  });

  it('lets what is hidden stay hidden, whatever it is', () => {
    expect(withstands({ 5: 1 }, 'hidden', SCALE)).toBe(true);
  });

  it('refuses answers outside the scale, and a threshold that protects nobody', () => {
    expect(() => withstands({ 6: 5 }, 'full', SCALE)).toThrow(RangeError);
    for (const threshold of [LOWEST_THRESHOLD - 1, 4.5, Number.NaN])
      expect(() => requireThreshold(threshold)).toThrow(RangeError);
    expect(requireThreshold(LOWEST_THRESHOLD)).toBe(3);
  });
});
