import { expect, test } from 'vitest';
import { percentOf, positionText } from './percent-of';

test.each([
  [3, 12, '25%'],
  [1, 3, '33.33%'],
  [13_009, 13_009, '100%'],
  [14, 13, '100%'],
  [0, 5, '0%'],
  [-2, 5, '0%'],
  [1, 0, '0%'],
])('%d of %d is %s', (value, whole, length) => {
  expect(percentOf(value, whole)).toBe(length);
});

test.each([
  [1, '0%'],
  [4, '75%'],
  [52 / 11, '93.18%'],
  [5.2, '100%'],
  [0, '0%'],
])('%d stands at %s of a scale from 1 to 5', (value, text) => {
  expect(positionText(value, { minimum: 1, maximum: 5 })).toBe(text);
});
