import { describe, expect, test } from 'vitest';
import { MOST_ROUNDS } from '../types';
import { stepOf } from './look';

const COUNTS = Array.from({ length: MOST_ROUNDS }, (_, index) => index + 1);
const stepsOf = (kind: 'time' | 'category', count: number) =>
  Array.from({ length: count }, (_, index) => stepOf({ kind, index }, count));

describe('rounds in time', () => {
  test.each(COUNTS)('%i of them go from light to dark, the newest always the darkest', (count) => {
    const steps = stepsOf('time', count);
    expect(steps.at(-1)).toBe(4);
    expect(steps).toEqual([...new Set(steps)].sort((a, b) => a - b));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1);
  });
  test('two stand further apart than two of four', () => {
    expect(stepsOf('time', 2)).toEqual([2, 4]);
    expect(stepsOf('time', 3)).toEqual([2, 3, 4]);
  });
});

test('questions side by side have the categories in their order, however many they are', () => {
  for (const count of COUNTS)
    expect(stepsOf('category', count)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
});
