import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAll, scaleItem } from '@/tests/setup/reflection-figures';
import type { FormItem } from '../types';
import { fullStatistics, publishedStatistic, releaseRow, summariseRelease, suppressedStatistics } from './rules';
import { type AnswerCount, type GroupStatistic, PROGRAMME_GROUP, type RoundCounts } from './types';

const REGIONS = ['innlandet', 'trondelag', 'vestfold-og-telemark'];
const options = ['yes', 'partly', 'no'].map((id) => ({ id, names: inAll(id) }));
const scale = scaleItem('a');
const matrix = scaleItem('m', { kind: 'matrix', parts: ['plan', 'run'].map((id) => ({ id, names: inAll(id) })) });
const unscaled = { minimum: null, maximum: null };
const choice = scaleItem('c', { kind: 'choice', options, ...unscaled });
const several = scaleItem('s', { kind: 'multiple-choice', options, ...unscaled });
const text = scaleItem('t', { kind: 'text', ...unscaled });
const number = scaleItem('x', { kind: 'number', minimum: 0, maximum: 100 });
const ITEMS = [scale, matrix, choice, several, text, number];

/** Each municipality's answer, by region: null has answered nothing. */
type Given = readonly (readonly (string | null)[])[];

function countsOf(item: string, part: string, given: Given): readonly AnswerCount[] {
  return given.flatMap((answers, index) =>
    [...new Set(answers)].flatMap((answer) =>
      answer === null
        ? []
        : [
            {
              item,
              part,
              region: REGIONS[index] ?? '',
              given: answer.split('+'),
              count: answers.filter((other) => other === answer).length,
            },
          ],
    ),
  );
}

const roundOf = (given: Given, counts: readonly AnswerCount[]): RoundCounts => ({
  regions: given.map((answers, index) => ({
    region: REGIONS[index] ?? '',
    of: answers.length,
    sent: answers.filter((answer) => answer !== null).length,
  })),
  counts,
});

const answers = (values: readonly string[]) =>
  fc.array(fc.array(fc.option(fc.constantFrom(...values), { freq: 8 }), { minLength: 1, maxLength: 9 }), {
    minLength: 3,
    maxLength: 3,
  });
const given = fc.record({
  a: answers(['1', '2', '3', '4', '5']),
  c: answers(['yes', 'partly', 'no']),
  s: answers(['yes', 'yes+no', 'partly+no', 'yes+partly+no']),
});
/** All of a round's answers: those to `a` stand for the second phase of the matrix as well. */
const countedRound = (all: { readonly a: Given; readonly c: Given; readonly s: Given }): RoundCounts => {
  const longest = all.a.map((region, index) =>
    [region, all.c[index] ?? [], all.s[index] ?? []].reduce((most, one) => (one.length > most.length ? one : most)),
  );
  const { regions } = roundOf(longest, []);
  return {
    regions,
    counts: [
      ...countsOf('a', '', all.a),
      ...countsOf('m', 'run', all.a),
      ...countsOf('c', '', all.c),
      ...countsOf('s', '', all.s),
      ...countsOf('t', '', all.a),
      ...countsOf('x', '', all.a),
    ],
  };
};

describe('what a release shows', () => {
  it('is part of what there is: what it shows is the truth, and what it keeps back is nothing', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 3, max: 6 }), (all, threshold) => {
        const counts = countedRound(all);
        const full = fullStatistics(ITEMS, counts);
        const shown = suppressedStatistics(ITEMS, counts, threshold);
        expect(shown.map(({ item, part, group, n, of }) => [item, part, group, n, of])).toEqual(
          full.map(({ item, part, group, n, of }) => [item, part, group, n, of]),
        );
        shown.forEach((one, index) => {
          for (const field of ['mean', 'sd', 'median', 'minimum', 'maximum'] as const)
            if (one[field] !== null) expect(one[field]).toBe(full[index]?.[field]);
          for (const [value, count] of Object.entries(one.distribution ?? {}))
            expect(count).toBe(full[index]?.distribution?.[value] ?? 0);
          if (one.detail === 'hidden') expect(valuesOf(one)).toEqual([null, null, null, null, null, null]);
          else expect(one.n).toBeGreaterThanOrEqual(threshold);
        });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same after it has been written down and read again', () => {
    fc.assert(
      fc.property(given, (all) => {
        for (const one of suppressedStatistics(ITEMS, countedRound(all), 5)) {
          const row = releaseRow(one);
          expect(row.suppressed).toBe(one.detail === 'hidden');
          expect(publishedStatistic({ ...row, distribution: row.distribution ?? null })).toEqual(one);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never holds texts or numbers: eleven of them are eleven municipalities', () => {
    fc.assert(
      fc.property(given, (all) => {
        const items = suppressedStatistics(ITEMS, countedRound(all), 5).map(({ item }) => item);
        expect([...new Set(items)]).toEqual(['a', 'm', 'c', 's']);
      }),
      { numRuns: 50 },
    );
  });

  it('is counted: every figure is either shown or kept back', () => {
    fc.assert(
      fc.property(given, (all) => {
        const statistics = suppressedStatistics(ITEMS, countedRound(all), 5);
        const { shown, hidden, threshold } = summariseRelease(5, statistics);
        expect([shown + hidden, threshold]).toEqual([statistics.length, 5]);
        expect(hidden).toBe(statistics.filter((one) => valuesOf(one).every((value) => value === null)).length);
      }),
      { numRuns: 200 },
    );
  });
});

const valuesOf = ({ mean, sd, median, minimum, maximum, distribution }: GroupStatistic) => [
  mean,
  sd,
  median,
  minimum,
  maximum,
  distribution,
];
const shownOf = (item: FormItem, all: Given, part = '') =>
  suppressedStatistics([item], roundOf(all, countsOf(item.id, part, all)), 5).filter((one) => one.part === part);

describe('examples', () => {
  /** Three regions of four, one answer missing: 3 fours and 8 fives, which sum to 52. */
  const drivers: Given = [
    ['4', '5', '5', null],
    ['4', '5', '5', '5'],
    ['4', '5', '5', '5'],
  ];

  it('gives 52/11 of 11 of 12 alone, since the deviation would say that nobody gave less than 4 (C14)', () => {
    const [programme, ...regions] = shownOf(scale, drivers);
    expect(programme).toMatchObject({ group: PROGRAMME_GROUP, detail: 'mean', n: 11, of: 12, mean: 52 / 11, sd: null });
    expect(regions.map(({ group, n, of, detail }) => [group, n, of, detail])).toEqual([
      ['innlandet', 3, 4, 'hidden'],
      ['trondelag', 4, 4, 'hidden'],
      ['vestfold-og-telemark', 4, 4, 'hidden'],
    ]);
  });

  it('keeps everything for those who have the answers open, by the sample’s formula', () => {
    const [programme, region] = fullStatistics([scale], roundOf(drivers, countsOf('a', '', drivers)));
    expect(programme).toMatchObject({
      detail: 'full',
      mean: 52 / 11,
      minimum: 4,
      maximum: 5,
      distribution: { 4: 3, 5: 8 },
    });
    expect(programme?.sd).toBeCloseTo(0.4671, 4);
    expect(region).toMatchObject({ group: 'innlandet', n: 3, of: 4, mean: 14 / 3 });
  });

  it('counts each phase of a matrix by itself', () => {
    const counts = countsOf('m', 'run', drivers);
    const phases = suppressedStatistics([matrix], roundOf(drivers, counts), 5).filter(
      ({ group }) => group === 'programme',
    );
    expect(phases.map(({ part, n, detail }) => [part, n, detail])).toEqual([
      ['plan', 0, 'hidden'],
      ['run', 11, 'mean'],
    ]);
  });

  it('shows small counts of a choice where nobody’s follows: 1, 2 and 6 of nine, but not 1 and 8', () => {
    const split: Given = [
      ['yes', 'partly', 'partly', 'no'],
      ['no', 'no', 'no', null],
      ['no', 'no', null, null],
    ];
    expect(shownOf(choice, split)[0]).toMatchObject({
      detail: 'full',
      n: 9,
      distribution: { yes: 1, partly: 2, no: 6 },
    });
    const alone = split.map((region) => region.map((one) => (one === 'partly' ? 'no' : one)));
    expect(shownOf(choice, alone)[0]).toMatchObject({ detail: 'hidden', n: 9, distribution: null });
  });

  it('shows of several choices the options that two chose and two did not', () => {
    const ticked: Given = [
      ['yes', 'yes+no', 'yes', 'yes'],
      ['yes+no', 'yes', 'yes+partly', 'yes'],
      ['yes', null, null, null],
    ];
    expect(shownOf(several, ticked)[0]).toMatchObject({ n: 9, distribution: { no: 2 } });
  });

  it('refuses an item that should have a scale and has none', () => {
    const broken = scaleItem('a', unscaled);
    expect(() => suppressedStatistics([broken], roundOf(drivers, countsOf('a', '', drivers)), 5)).toThrow(
      'has no scale',
    );
  });
});
