/** Whether a set of answers can be shown without any one of them being told. */
import { DEFAULT_THRESHOLD, type Detail, type Distribution, type Scale } from '../types';
import { type ValueCount, valueCounts } from './statistic';

/** Fewest scale steps that an answer must stay uncertain by. */
export const UNCERTAINTY = 2;

/** A rule of a programme may ask for more answers than the default, or fewer, but never for so few that two tell the third. */
export const LOWEST_THRESHOLD = 3;

export function requireThreshold(threshold: number): number {
  if (!Number.isSafeInteger(threshold) || threshold < LOWEST_THRESHOLD)
    throw new RangeError(`A threshold of ${threshold} answers protects nobody.`);
  return threshold;
}

/**
 * Whether every answer stays uncertain by two steps or more when the cell is shown in this detail, also to one of those who
 * answered, who knows an own answer and takes it out. `{ 1: 1, 5: 5 }` does not withstand `full`: who answered 1 knows that
 * all others answered 5. `{ 4: 9, 5: 3 }` withstands `mean` (sum 51: any one may have answered 1 to 5) but not `full`.
 *
 * `mean-and-sd` is judged as `full`. Both show the sum and the sum of squares, and the answers that really were given are one
 * way to reach them, so where those lie two steps apart, nobody is pinned down by either. Where they lie within two
 * neighbouring values, no other answers have so small a sum of squares: mean and SD then give the whole distribution away.
 */
export function withstands(
  distribution: Distribution,
  detail: Detail,
  scale: Scale,
  threshold: number = DEFAULT_THRESHOLD,
): boolean {
  if (detail === 'hidden') return true;
  const counts = valueCounts(distribution);
  requireWithin(counts, scale);
  const n = counts.reduce((sum, [, count]) => sum + count, 0);
  if (n < threshold) return false;
  const sum = counts.reduce((total, [value, count]) => total + value * count, 0);
  const isUncertain = detail === 'mean' ? rangeOfSum(n, sum, scale) >= UNCERTAINTY : rangeOf(counts) >= UNCERTAINTY;
  return (
    isUncertain &&
    counts.every(([own, count]) =>
      detail === 'mean'
        ? rangeOfSum(n - 1, sum - own, scale) >= UNCERTAINTY
        : count > 1 || rangeOf(counts.filter(([value]) => value !== own)) >= UNCERTAINTY,
    )
  );
}

/** From the lowest to the highest that one of `n` answers can be when their sum is known: of three that sum to 14 on 1–5, 4 to 5. */
function rangeOfSum(n: number, sum: number, { minimum, maximum }: Scale): number {
  const lowest = Math.max(minimum, sum - maximum * (n - 1));
  const highest = Math.min(maximum, sum - minimum * (n - 1));
  return highest - lowest;
}

function rangeOf(counts: readonly ValueCount[]): number {
  const lowest = counts[0]?.[0];
  const highest = counts.at(-1)?.[0];
  return lowest === undefined || highest === undefined ? 0 : highest - lowest;
}

function requireWithin(counts: readonly ValueCount[], { minimum, maximum }: Scale): void {
  const stray = counts.find(([value]) => value < minimum || value > maximum);
  if (stray) throw new RangeError(`The answer ${stray[0]} lies outside the scale ${minimum}–${maximum}.`);
}
