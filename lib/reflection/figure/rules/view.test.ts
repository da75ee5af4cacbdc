import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import {
  fullStatistic,
  hiddenStatistic,
  inAll,
  partOf,
  roundOfYear,
  scaleItem,
} from '@/tests/setup/reflection-figures';
import { answerKey, figureParts, sdBy, type WordingStep } from './view';

const SAMPLE = { sdFormula: 'sample', interval: false } as const;
const POPULATION = { sdFormula: 'population', interval: true } as const;
const [before, after] = [roundOfYear(2020), roundOfYear(2022)];
const wording = (item: string, version: number, comparability: WordingStep['comparability']): WordingStep => ({
  item,
  version,
  comparability,
  texts: inAll({ text: `Om ${item}.`, comparabilityNote: `Ny ordlyd i utgave ${version}.` }),
});

const ITEMS = ['a', 'b', 'c'];
const counts = fc
  .array(fc.nat(4), { minLength: 5, maxLength: 5 })
  .map((all) => Object.fromEntries(all.map((count, index) => [index + 1, count])));
/** What a round says of an item: that it did not ask, that it is kept back, or everything. */
const said = fc.option(fc.tuple(fc.boolean(), counts), { freq: 4 });
const rounds = fc.array(fc.tuple(said, said, said), { minLength: 1, maxLength: 4 }).map((all) =>
  all.map((some, index) => {
    const asked = ITEMS.flatMap((id, place) =>
      some[place] ? [{ id, isHidden: some[place][0], given: some[place][1] }] : [],
    );
    const statistics = asked.map(({ id, isHidden, given }) =>
      isHidden
        ? hiddenStatistic(
            id,
            Object.values(given).reduce((sum, n) => sum + n, 0),
            20,
          )
        : fullStatistic(id, given, { of: 20 }),
    );
    return partOf(
      roundOfYear(2019 + index),
      asked.map(({ id }) => scaleItem(id)),
      statistics,
    );
  }),
);

describe('a figure over time', () => {
  test('has a series for each round and a row for each item of the last, with a cell where it was asked', () => {
    fc.assert(
      fc.property(rounds, (parts) => {
        const { series, rows } = figureParts(parts, [], SAMPLE);
        const last = parts.at(-1);
        expect(series.map(({ round }) => round.year)).toEqual(parts.map(({ round }) => round.year));
        expect(rows.map(({ id }) => id)).toEqual(last?.items.map(({ id }) => id));
        for (const { id, cells, changes } of rows) {
          expect(changes).toHaveLength(parts.length - 1);
          expect(cells.map((cell) => cell !== null)).toEqual(
            parts.map(({ items }) => items.some((item) => item.id === id)),
          );
        }
      }),
      PROPERTY,
    );
  });

  test('tells nothing of what is kept back, by any formula, interval or change', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom(SAMPLE, POPULATION), (parts, choice) => {
        for (const { cells, changes } of figureParts(parts, [], choice).rows)
          cells.forEach((cell, index) => {
            if (cell?.detail !== 'hidden') return;
            expect(cell).toMatchObject({
              mean: null,
              sd: null,
              median: null,
              minimum: null,
              maximum: null,
              interval: null,
            });
            if (changes[index]) expect(changes[index].percent).toBeNull();
            if (index === cells.length - 1) for (const change of changes) expect(change?.percent ?? null).toBeNull();
          });
      }),
      { numRuns: 100 },
    );
  });

  test('says of each series the fewest and the most answers that its rows rest on', () => {
    fc.assert(
      fc.property(rounds, (parts) => {
        const { series, rows } = figureParts(parts, [], SAMPLE);
        series.forEach(({ n }, index) => {
          const ns = rows.flatMap(({ cells }) => cells[index]?.n ?? []);
          expect([n.least, n.most]).toEqual(ns.length === 0 ? [0, 0] : [Math.min(...ns), Math.max(...ns)]);
        });
      }),
      PROPERTY,
    );
  });

  test('has no interval unless it is asked for, and then one around each mean that is shown with its distribution', () => {
    fc.assert(
      fc.property(rounds, (parts) => {
        const without = figureParts(parts, [], SAMPLE).rows.flatMap(({ cells }) => cells);
        expect(without.every((cell) => (cell?.interval ?? null) === null)).toBe(true);
        for (const cell of figureParts(parts, [], POPULATION).rows.flatMap(({ cells }) => cells)) {
          if (!cell || cell.mean === null) continue;
          expect(cell.interval === null).toBe(cell.n < 2);
          if (cell.interval) expect(cell.interval.low).toBeLessThanOrEqual(cell.mean);
          if (cell.interval) expect(cell.interval.high).toBeGreaterThanOrEqual(cell.mean);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('the change from an earlier round', () => {
  const item = (wordingVersion: number) => scaleItem('a', { wordingVersion });
  /** Twelve answers that sum to 47, then eleven that sum to 52 (C14). */
  const parts = (version: number) => [
    partOf(before, [item(1)], [fullStatistic('a', { 3: 3, 4: 7, 5: 2 })]),
    partOf(after, [item(version)], [fullStatistic('a', { 4: 3, 5: 8 })]),
  ];
  const changeWith = (version: number, wordings: readonly WordingStep[]) =>
    figureParts(parts(version), wordings, SAMPLE).rows[0]?.changes[0];

  test('comes from unrounded means: 47/12 to 52/11 is 20.696… per cent', () => {
    const change = changeWith(1, [wording('a', 1, null)]);
    expect(change).toMatchObject({ from: '2020', comparability: 'same', note: null });
    expect(change?.percent).toBeCloseTo(20.6963, 4);
  });
  test('is told with caution, and with the note of the wording that asks for it', () => {
    const change = changeWith(3, [wording('a', 1, null), wording('a', 2, 'caution'), wording('a', 3, 'same')]);
    expect(change).toMatchObject({ comparability: 'caution', note: inAll('Ny ordlyd i utgave 2.') });
    expect(change?.percent).toBeCloseTo(20.6963, 4);
  });
  test('is none where one step between the wordings cannot be compared', () => {
    const change = changeWith(2, [wording('a', 1, null), wording('a', 2, 'not-comparable'), wording('b', 2, 'same')]);
    expect(change).toEqual({
      from: '2020',
      comparability: 'not-comparable',
      percent: null,
      note: inAll('Ny ordlyd i utgave 2.'),
    });
  });
  test('is none from a round that did not ask', () => {
    const [, last] = parts(1);
    const { rows } = figureParts([partOf(before, [], []), ...(last ? [last] : [])], [], SAMPLE);
    expect(rows[0]).toMatchObject({ cells: [null, { n: 11 }], changes: [null] });
  });
});

describe('a matrix (figure 10)', () => {
  const phases = ['plan', 'run'].map((id) => ({ id, names: inAll(id) }));
  const question = (id: string) => scaleItem(id, { kind: 'matrix', figure: '10', parts: phases });
  const statistics = [
    fullStatistic('organisation', { 3: 4, 5: 4 }, { part: 'plan' }),
    fullStatistic('organisation', { 1: 4, 3: 5 }, { part: 'run' }),
    fullStatistic('target', { 2: 6, 4: 5 }, { part: 'plan' }),
  ];
  const own = new Map([[answerKey('target', 'plan'), 4]]);
  const part = partOf(after, [question('organisation'), question('target')], statistics, { own });

  test('has its parts as rows and its questions as series, and compares nothing', () => {
    const { series, rows } = figureParts([partOf(before, [question('organisation')], []), part], [], SAMPLE);
    expect(series.map(({ id, round, n }) => [id, round.year, n.least, n.most])).toEqual([
      ['organisation', 2022, 8, 9],
      ['target', 2022, 11, 11],
    ]);
    expect(rows.map(({ id, cells, changes }) => [id, cells.map((cell) => cell?.mean ?? null), changes])).toEqual([
      ['plan', [4, 32 / 11], []],
      ['run', [19 / 9, null], []],
    ]);
  });
  test('keeps one’s own answer with its question and its part', () => {
    const { rows } = figureParts([part], [], SAMPLE);
    expect(rows.map(({ cells }) => cells.map((cell) => cell?.own ?? null))).toEqual([
      [null, 4],
      [null, null],
    ]);
  });
});

test('the population’s deviation follows from the sample’s, and is never the larger', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.integer({ min: 2, max: 400 }), (sd, n) => {
      expect(sdBy('sample', sd, n)).toBe(sd);
      expect(sdBy('population', sd, n)).toBeLessThanOrEqual(sd);
      expect(sdBy('population', sd, n) ** 2 * n).toBeCloseTo(sd ** 2 * (n - 1), 6);
    }),
  );
  expect(sdBy('population', 0.4671, 11)).toBeCloseTo(0.4454, 4);
});

test('nothing was asked', () => {
  expect(figureParts([], [], SAMPLE)).toEqual({ series: [], rows: [] });
});
