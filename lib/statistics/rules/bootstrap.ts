/** How sure a mean is, for those who want to know: a percentile bootstrap that anyone can repeat. */
import type { Distribution } from '../types';
import { valueCounts } from './statistic';

export interface BootstrapOptions {
  /** Stated beside the interval: the same seed and answers give the same interval. */
  readonly seed: number;
  /** How many times n answers are drawn anew, with replacement. */
  readonly samples: number;
  /** How much of the drawn means the interval holds, between 0 and 1. */
  readonly level: number;
}

export const BOOTSTRAP: BootstrapOptions = { seed: 20_211_006, samples: 10_000, level: 0.95 };

export interface Interval extends BootstrapOptions {
  readonly low: number;
  readonly high: number;
}

/**
 * The interval that holds `level` of the means of `samples` drawings: the ⌈samples·(1 − level)/2⌉th lowest and highest of them.
 * `{ 3: 3, 4: 6, 5: 3 }` has the mean 4 and, by default, about 3.6 to 4.4. Null below two answers. It is worked out from
 * every answer, so it may be shown only where the distribution may. Memory and time are `samples` and `samples · n`; the last
 * thousand are remembered, since a page asks for the same ones at every view.
 */
export function bootstrapInterval(distribution: Distribution, options: BootstrapOptions = BOOTSTRAP): Interval | null {
  const key = JSON.stringify([valueCounts(distribution), options.seed, options.samples, options.level]);
  const known = KNOWN.get(key);
  if (known !== undefined) return known;
  const interval = drawInterval(distribution, options);
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  KNOWN.set(key, interval);
  return interval;
}
const KNOWN = new Map<string, Interval | null>();
const MOST_KNOWN = 1000;

function drawInterval(distribution: Distribution, options: BootstrapOptions): Interval | null {
  const answers = valueCounts(distribution).flatMap(([value, count]) => Array.from({ length: count }, () => value));
  if (answers.length < 2) return null;
  const next = mulberry32(options.seed);
  const sums = new Float64Array(options.samples);
  for (let sample = 0; sample < options.samples; sample++) {
    let sum = 0;
    for (let drawn = 0; drawn < answers.length; drawn++) sum += answers[Math.floor(next() * answers.length)] ?? 0;
    sums[sample] = sum;
  }
  sums.sort();
  const outside = Math.max(Math.ceil((options.samples * (1 - options.level)) / 2), 1);
  const low = (sums[outside - 1] ?? 0) / answers.length;
  const high = (sums[options.samples - outside] ?? 0) / answers.length;
  return { ...options, low, high };
}

/**
 * Mulberry32, a small public-domain generator: 32 bits of state, the same numbers in [0, 1) from the same seed on every machine.
 * For drawing samples, never for secrets.
 */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
