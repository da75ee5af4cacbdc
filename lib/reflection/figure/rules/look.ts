import { MOST_ROUNDS, type Series } from '../types';

/** Steps of the time scale for so many rounds: as far apart as they can be, the newest always the darkest. */
const TIME_STEPS: Readonly<Record<number, readonly number[]>> = { 1: [4], 2: [2, 4], 3: [2, 3, 4], 4: [1, 2, 3, 4] };

/** The colour of a series as a step of its palette, from 1: two rounds take steps 2 and 4 of the time scale. */
export function stepOf(look: Series['look'], count: number): number {
  if (look.kind === 'category') return look.index + 1;
  return TIME_STEPS[Math.min(count, MOST_ROUNDS)]?.[look.index] ?? MOST_ROUNDS;
}
