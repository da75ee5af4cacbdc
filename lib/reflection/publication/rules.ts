/** From counted answers to the figures of a release: which cells there are, and what of each may be shown. */
import { summarise } from '../../statistics/rules/statistic';
import { suppress } from '../../statistics/rules/suppress';
import { suppressChoices } from '../../statistics/rules/suppress-choices';
import type { Detail } from '../../statistics/types';
import type { FormItem } from '../types';
import { distributionSchema } from './schema';
import { type AnswerCount, type GroupStatistic, PROGRAMME_GROUP, type ReleaseSummary, type RoundCounts } from './types';

/** A group's answers to one question. With several choices `n` is not their sum. */
interface QuestionCell {
  readonly group: string;
  readonly of: number;
  readonly n: number;
  readonly distribution: Readonly<Record<string, number>>;
}

/** An item, or a part of a matrix, with its answers per group. */
interface Question {
  readonly item: FormItem;
  readonly part: string;
  /** The programme first, then its regions. */
  readonly cells: readonly QuestionCell[];
}

/**
 * The questions that can be counted, in the form's order. Texts and numbers are never released: eleven of them are eleven
 * municipalities.
 */
function questionsOf(items: readonly FormItem[], { regions, counts }: RoundCounts): readonly Question[] {
  const counted = items.filter(({ kind }) => kind !== 'text' && kind !== 'number');
  const questions = counted.flatMap((item) =>
    (item.kind === 'matrix' ? item.parts.map(({ id }) => id) : ['']).map((part) => ({ item, part })),
  );
  const byQuestion = new Map<string, AnswerCount[]>();
  for (const row of counts) {
    const key = `${row.item} ${row.part}`;
    const rows = byQuestion.get(key);
    if (rows) rows.push(row);
    else byQuestion.set(key, [row]);
  }
  return questions.map(({ item, part }) => {
    const own = byQuestion.get(`${item.id} ${part}`) ?? [];
    const cellOf = (group: string, isIn: (region: string) => boolean) => {
      const rows = own.filter(({ region }) => isIn(region));
      return {
        group,
        of: sum(regions.filter(({ region }) => isIn(region)).map(({ of }) => of)),
        n: sum(rows.map(({ count }) => count)),
        distribution: tally(rows),
      };
    };
    return {
      item,
      part,
      cells: [
        cellOf(PROGRAMME_GROUP, () => true),
        ...regions.map(({ region }) => cellOf(region, (other) => other === region)),
      ],
    };
  });
}

/**
 * What a release shows of a round: per item or part, for the programme and each region, as much as the suppression lets through.
 * Example: eleven answers to `goal-drivers-seat` in 2022 that sum to 52 give the programme `n: 11, of: 12, mean: 52/11`, and a region
 * of four municipalities `detail: 'hidden'` with neither mean nor distribution.
 */
export function suppressedStatistics(
  items: readonly FormItem[],
  counts: RoundCounts,
  threshold: number,
): readonly GroupStatistic[] {
  return questionsOf(items, counts).flatMap(({ item, part, cells }) => {
    if (item.kind === 'choice' || item.kind === 'multiple-choice') {
      const options = item.options.map(({ id }) => id);
      return suppressChoices(cells, options, item.kind, threshold).map((shown) => ({
        ...NOTHING,
        ...shown,
        item: item.id,
        part,
        detail: shown.distribution === null ? 'hidden' : 'full',
      }));
    }
    return suppress(cells, scaleOf(item), threshold).map((shown) => ({
      ...shown,
      item: item.id,
      part,
      distribution: shown.distribution && { ...shown.distribution },
    }));
  });
}

/** The same with nothing kept back, for those who have the answers open. SD is the sample's (n − 1). */
export function fullStatistics(items: readonly FormItem[], counts: RoundCounts): readonly GroupStatistic[] {
  return questionsOf(items, counts).flatMap(({ item, part, cells }) =>
    cells.map(({ group, of, n, distribution }) => {
      const common = { ...NOTHING, item: item.id, part, group, n, of, detail: 'full' as const };
      if (item.kind === 'choice' || item.kind === 'multiple-choice') {
        const counts = Object.fromEntries(item.options.map(({ id }) => [id, distribution[id] ?? 0]));
        return { ...common, distribution: counts };
      }
      const { mean, sampleSd, median, minimum, maximum } = summarise(distribution, of);
      return { ...common, mean, sd: sampleSd, median, minimum, maximum, distribution };
    }),
  );
}

const NOTHING = { mean: null, sd: null, median: null, minimum: null, maximum: null } as const;

/** How many figures are shown and how many kept back: a figure is one group's answers to one item or part. */
export function summariseRelease(threshold: number, statistics: readonly GroupStatistic[]): ReleaseSummary {
  const hidden = statistics.filter(({ detail }) => detail === 'hidden').length;
  return { threshold, shown: statistics.length - hidden, hidden };
}

/** A figure as the release keeps it. A hidden one has n of N and nothing else. */
export function releaseRow({ item, detail, distribution, ...row }: GroupStatistic) {
  return {
    ...row,
    itemId: item,
    suppressed: detail === 'hidden',
    ...(distribution && { distribution: { ...distribution } }),
  };
}

/** A row of a release. How much it shows follows from what it holds. */
interface ReleaseRow {
  readonly itemId: string;
  readonly part: string;
  readonly group: string;
  readonly n: number;
  readonly of: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly distribution: unknown;
  readonly suppressed: boolean;
}

export function publishedStatistic(row: ReleaseRow): GroupStatistic {
  const { itemId, part, group, n, of, mean, sd, median, minimum, maximum } = row;
  const distribution = row.distribution === null ? null : distributionSchema.parse(row.distribution);
  return { item: itemId, part, group, n, of, mean, sd, median, minimum, maximum, distribution, detail: detailOf(row) };
}

function detailOf({ suppressed, distribution, sd }: ReleaseRow): Detail {
  if (suppressed) return 'hidden';
  if (distribution !== null) return 'full';
  return sd === null ? 'mean' : 'mean-and-sd';
}

function scaleOf({ id, minimum, maximum }: FormItem) {
  if (minimum === null || maximum === null) throw new Error(`The item ${id} has no scale.`);
  return { minimum, maximum };
}

function tally(rows: readonly AnswerCount[]): Record<string, number> {
  const tallied: Record<string, number> = {};
  for (const { given, count } of rows) for (const one of given) tallied[one] = (tallied[one] ?? 0) + count;
  return tallied;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
