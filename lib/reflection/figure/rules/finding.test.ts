import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { rowOfMeans as row, seriesOf } from '@/tests/setup/reflection-figures';
import type { Row } from '../types';
import { findingOf } from './finding';

const finding = (ids: readonly string[], rows: readonly Row[], kind?: 'category') =>
  findingOf({ series: seriesOf(ids, kind), rows });
const overTime = (rows: readonly Row[]) => finding(['2020', '2022'], rows);

const shown = fc.integer({ min: 11, max: 55 }).map((sum) => sum / 11);
const mean = fc.option(shown, { freq: 4 });
const pairs = fc.array(fc.tuple(mean, mean), { minLength: 1, maxLength: 8 });
const rowsOf = (some: readonly (readonly (number | null)[])[]) =>
  some.map((means, index) => row(`row-${index}`, means));

describe('what a figure over time says', () => {
  test('counts no more rows than are shown in both rounds, and is *up* only where all of them are', () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const found = overTime(rowsOf(some));
        const both = some.filter(([from, to]) => from !== null && to !== null);
        if (both.length === 0) expect(['highest', 'none']).toContain(found.kind);
        if (!('up' in found)) return;
        expect(found.up + found.down).toBeLessThanOrEqual(both.length);
        expect(found.kind).toBe(found.up === both.length ? 'up' : found.down === both.length ? 'down' : 'mixed');
      }),
      PROPERTY,
    );
  });
  test('turns with the rounds: what was higher is lower', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(shown, shown), { minLength: 1, maxLength: 8 }), (some) => {
        const found = overTime(rowsOf(some));
        const turned = overTime(rowsOf(some.map(([from, to]) => [to, from])));
        expect('up' in found && 'up' in turned && [turned.up, turned.down]).toEqual(
          'up' in found && [found.down, found.up],
        );
      }),
      PROPERTY,
    );
  });
  test('is silent on what is kept back: such rows change nothing', () => {
    fc.assert(
      fc.property(pairs, shown, (some, other) => {
        const more = [row('kept', [null, other]), row('not', [other, other + 1], 'not-comparable')];
        const found = overTime(rowsOf(some));
        if ('up' in found) expect(overTime([...rowsOf(some), ...more])).toEqual(found);
      }),
      PROPERTY,
    );
  });
  test('all lie higher', () => {
    const rows = [row('a', [3, 4]), row('b', [2, 2.2])];
    expect(overTime(rows)).toEqual({ kind: 'up', up: 2, down: 0, from: '2020' });
  });
  test('some lie higher and some lower; less than half a tenth is neither', () => {
    const rows = [row('a', [3, 4]), row('b', [3, 2]), row('c', [3, 3.04])];
    expect(overTime(rows)).toEqual({ kind: 'mixed', up: 1, down: 1, from: '2020' });
  });
  test('it goes from the first round to the last, whatever lies between (C17)', () => {
    expect(finding(['2019', '2020', '2022'], [row('a', [2.8, 3.4, 3.2])])).toMatchObject({ kind: 'up', from: '2019' });
  });
});

describe('what is left to say without two rounds', () => {
  test('the highest that is shown', () => {
    fc.assert(
      fc.property(fc.array(mean, { minLength: 1, maxLength: 8 }), (means) => {
        const found = finding(['2019'], rowsOf(means.map((one) => [one])));
        const visible = means.flatMap((one) => one ?? []);
        if (found.kind === 'none') expect(visible).toEqual([]);
        else expect(found.kind === 'highest' && means[Number(found.row.slice(4))]).toBe(Math.max(...visible));
      }),
    );
  });
  test('of rows that cannot be compared, the highest mean of any round', () => {
    const rows = [row('a', [3, 4], 'not-comparable'), row('b', [null, 4.5])];
    expect(overTime(rows)).toEqual({ kind: 'highest', row: 'b', series: '2022' });
  });
  test('nothing where everything is kept back', () => {
    expect(overTime([row('a', [null, null])])).toEqual({ kind: 'none' });
  });
});

describe('two questions side by side (figure 10)', () => {
  const beside = (rows: readonly Row[]) => finding(['organisation', 'target-group'], rows, 'category');
  test('which of them lies higher, in how many of the rows that show both', () => {
    const rows = [row('plan', [3.9, 3.1]), row('build', [3.8, 3.3]), row('run', [3, 3.4]), row('kept', [null, 5])];
    const found = { kind: 'more', series: 'organisation', than: 'target-group', count: 2, of: 3 };
    expect(beside(rows)).toEqual(found);
    const turned = rows.map((one) => ({ ...one, cells: [...one.cells].reverse() }));
    expect(beside(turned)).toEqual({ ...found, series: 'target-group', than: 'organisation' });
  });
  test('neither where they share the rows: then the highest', () => {
    expect(beside([row('plan', [4, 3]), row('run', [3, 3.5])])).toMatchObject({ kind: 'highest', row: 'plan' });
  });
});
