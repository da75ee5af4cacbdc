import type { Scale } from '@/lib/statistics/types';

/** One standard deviation to either side of a mean, as it is drawn: no further than the scale goes. */
export interface Whisker {
  readonly low: number;
  readonly high: number;
  /** Whether it would have gone on past the end; an arrow stands there. */
  readonly isCutLow: boolean;
  readonly isCutHigh: boolean;
}

/**
 * The whisker of a mean: 4.73 with SD 0.47 on a scale to 5 is drawn from 4.26 to 5 with an arrow at 5, since no answer lies beyond (R19).
 * Null where either is not shown.
 */
export function whiskerOf(mean: number | null, sd: number | null, { minimum, maximum }: Scale): Whisker | null {
  if (mean === null || sd === null) return null;
  const [low, high] = [mean - sd, mean + sd];
  return {
    low: Math.max(low, minimum),
    high: Math.min(high, maximum),
    isCutLow: low < minimum,
    isCutHigh: high > maximum,
  };
}

/** How far along the scale a value lies, from 0 to 1: 4 on a scale from 1 to 5 is 0.75. */
export function positionOn({ minimum, maximum }: Scale, value: number): number {
  return Math.min(1, Math.max(0, (value - minimum) / (maximum - minimum)));
}
