/** What a set of answers on a scale says, worked out from how many gave each value. */
import type { Distribution, SdFormula, Statistic } from '../types';

/** A value and how many gave it, lowest value first; values that nobody gave are left out. */
export type ValueCount = readonly [value: number, count: number];

/**
 * The values that occur with their counts, in order: `{ 5: 2, 1: 1, 3: 0 }` gives `[[1, 1], [5, 2]]`. Throws a RangeError on
 * a value or a count that is not whole, and on a negative count.
 */
export function valueCounts(distribution: Distribution): readonly ValueCount[] {
  const counts: ValueCount[] = [];
  for (const key in distribution) {
    const value = Number(key);
    const count = distribution[value] ?? Number.NaN;
    if (!Number.isSafeInteger(value) || !Number.isSafeInteger(count) || count < 0)
      throw new RangeError(`${count} answers of the value ${key} are no distribution.`);
    if (count > 0) counts.push([value, count]);
  }
  return counts.sort(([a], [b]) => a - b);
}

/**
 * Everything the answers say, of `of` who were asked. Sums are exact, so only the last division and the root round. Who gave
 * no value is missing and counts nowhere: twelve asked, `{ 4: 9, 5: 2 }` answered gives n 11 of 12 and the mean 46/11.
 * `sampleSd` divides by n − 1 and is null below two answers; `populationSd` divides by n.
 */
export function summarise(distribution: Distribution, of: number): Statistic {
  const counts = valueCounts(distribution);
  const n = counts.reduce((sum, [, count]) => sum + count, 0);
  if (!Number.isSafeInteger(of) || of < n) throw new RangeError(`${n} answers of ${of} who were asked.`);
  const lowest = counts[0]?.[0];
  const highest = counts.at(-1)?.[0];
  if (lowest === undefined || highest === undefined)
    return {
      n,
      of,
      mean: null,
      sampleSd: null,
      populationSd: null,
      median: null,
      minimum: null,
      maximum: null,
      distribution,
    };
  const spread = Number(squaresAroundMean(counts, n));
  return {
    n,
    of,
    mean: counts.reduce((sum, [value, count]) => sum + value * count, 0) / n,
    sampleSd: n < 2 ? null : Math.sqrt(spread / (n * (n - 1))),
    populationSd: Math.sqrt(spread / (n * n)),
    median: (answerAt(counts, Math.floor((n - 1) / 2)) + answerAt(counts, Math.floor(n / 2))) / 2,
    minimum: lowest,
    maximum: highest,
    distribution,
  };
}

/** The standard deviation by the formula that is asked for. It is `sample` (n − 1) unless somebody chose the other. */
export function sdOf(statistic: Statistic, formula: SdFormula = 'sample'): number | null {
  return formula === 'sample' ? statistic.sampleSd : statistic.populationSd;
}

/** n·Σv² − (Σv)², which is n times the sum of squares around the mean: 3 and 5 give 2·34 − 64 = 4. */
function squaresAroundMean(counts: readonly ValueCount[], n: number): bigint {
  let sum = 0n;
  let squares = 0n;
  for (const [value, count] of counts) {
    sum += BigInt(value) * BigInt(count);
    squares += BigInt(value) * BigInt(value) * BigInt(count);
  }
  return BigInt(n) * squares - sum * sum;
}

/** The answer at a place, from 0, when they stand in order. */
function answerAt(counts: readonly ValueCount[], place: number): number {
  let passed = 0;
  for (const [value, count] of counts) {
    passed += count;
    if (place < passed) return value;
  }
  throw new RangeError(`There is no answer at place ${place}.`);
}
