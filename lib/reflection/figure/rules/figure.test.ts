import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, FigureView, Row, Series } from '../types';
import { findingOf } from './finding';
import { stepOf } from './look';
import { sdBy } from './view';
import { positionOn, whiskerOf } from './whisker';

const SCALE = { minimum: 1, maximum: 5 };

describe('a whisker', () => {
  test('that would pass the scale’s end stops there and says so (R19)', () => {
    expect(whiskerOf(4.73, 0.47, SCALE)).toEqual({
      low: expect.closeTo(4.26, 9),
      high: 5,
      isCutLow: false,
      isCutHigh: true,
    });
    expect(whiskerOf(1.2, 0.5, SCALE)).toMatchObject({ low: 1, isCutLow: true, isCutHigh: false });
  });
  test('is not drawn where anything of it is kept back', () => {
    expect(whiskerOf(null, 0.5, SCALE)).toBeNull();
    expect(whiskerOf(3, null, SCALE)).toBeNull();
  });
  test('never leaves the scale, and is cut exactly where it would have', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 5, noNaN: true }),
        fc.double({ min: 0, max: 3, noNaN: true }),
        (mean, sd) => {
          const whisker = whiskerOf(mean, sd, SCALE);
          expect(whisker?.low).toBeGreaterThanOrEqual(1);
          expect(whisker?.high).toBeLessThanOrEqual(5);
          expect(whisker?.isCutHigh).toBe(mean + sd > 5);
        },
      ),
    );
  });
  test('lies where the scale says', () => {
    expect([1, 4, 5].map((value) => positionOn(SCALE, value))).toEqual([0, 0.75, 1]);
  });
});

test('the population’s deviation follows from the sample’s: 0.4671 of eleven is 0.4454', () => {
  expect(sdBy('population', 0.4671, 11)).toBeCloseTo(0.4454, 4);
  expect(sdBy('sample', 0.4671, 11)).toBe(0.4671);
});

test('the newest round is always the darkest, and two stand well apart', () => {
  const steps = (count: number) => Array.from({ length: count }, (_, index) => stepOf({ kind: 'time', index }, count));
  expect([1, 2, 3, 4].map(steps)).toEqual([[4], [2, 4], [2, 3, 4], [1, 2, 3, 4]]);
});

describe('what a figure says', () => {
  const cell = (mean: number | null) => ({ mean }) as Cell;
  const series = (ids: readonly string[], kind: 'time' | 'category' = 'time') =>
    ids.map((id, index) => ({ id, look: { kind, index }, round: { id } }) as Series);
  const row = (id: string, means: readonly (number | null)[], comparability = 'same') =>
    ({
      id,
      cells: means.map(cell),
      changes: means.slice(1).map(() => ({ comparability })),
    }) as unknown as Row;
  const finding = (ids: readonly string[], rows: readonly Row[], kind?: 'category') =>
    findingOf({ series: series(ids, kind), rows } as Pick<FigureView, 'series' | 'rows'>);

  test('that all lie higher', () => {
    expect(finding(['2020', '2022'], [row('a', [3, 4]), row('b', [2, 2.2])])).toEqual({
      kind: 'up',
      up: 2,
      down: 0,
      from: '2020',
    });
  });
  test('how many lie higher and how many lower; less than half a tenth is neither', () => {
    const rows = [row('a', [3, 4]), row('b', [3, 2]), row('c', [3, 3.04])];
    expect(finding(['2020', '2022'], rows)).toEqual({ kind: 'mixed', up: 1, down: 1, from: '2020' });
  });
  test('nothing of rows that cannot be compared, or that are kept back', () => {
    const rows = [row('a', [3, 4], 'not-comparable'), row('b', [null, 4.5])];
    expect(finding(['2020', '2022'], rows)).toEqual({ kind: 'highest', row: 'b', series: '2022' });
    expect(finding(['2020', '2022'], [row('a', [null, null])])).toEqual({ kind: 'none' });
  });
  test('which of two questions side by side lies higher, in how many rows', () => {
    const rows = [row('p', [3.9, 3.1]), row('u', [3.8, 3.3]), row('d', [3, 3.4])];
    expect(finding(['organisation', 'target-group'], rows, 'category')).toEqual({
      kind: 'more',
      series: 'organisation',
      than: 'target-group',
      count: 2,
      of: 3,
    });
  });
});
