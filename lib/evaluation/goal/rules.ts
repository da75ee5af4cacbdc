/** Goals, the ratings of those who were asked, and what the evaluator concludes: beside each other, never summed up. */
import type { FigureView } from '../../reflection/figure/types';
import { registrationsAt } from '../../registration/rules/time';
import type { Content, Registration } from '../../registration/types';
import type { SourceNote } from '../../source/types';
import { GOAL_LEVELS, type Goal, type GoalRating } from './types';

/**
 * The goals as they stood on a day, by level and number. A rating belongs to the goal whose registration names the question; that it
 * stands beside a conclusion says nothing of why (R20).
 */
export function goalsOf(
  versions: readonly Registration[],
  day: string,
  ratings: ReadonlyMap<string, GoalRating>,
  sourceOf: (registration: Registration) => SourceNote | null,
): readonly Goal[] {
  return registrationsAt(versions, day)
    .map((one): Goal => {
      const { content } = one;
      const item = text(content, 'item');
      return {
        id: one.id,
        level: GOAL_LEVELS.find((level) => level === content.level) ?? 'pilot-goal',
        number: typeof content.number === 'number' ? content.number : null,
        goal: text(content, 'goal') ?? '',
        evidence: text(content, 'evidence'),
        conclusion: text(content, 'conclusion'),
        since: one.effectiveOn,
        rating: (item && ratings.get(item)) || null,
        source: sourceOf(one),
        demonstration: one.demonstration,
      };
    })
    .sort(
      (a, b) =>
        GOAL_LEVELS.indexOf(a.level) - GOAL_LEVELS.indexOf(b.level) ||
        (a.number ?? Number.MAX_SAFE_INTEGER) - (b.number ?? Number.MAX_SAFE_INTEGER) ||
        (a.id < b.id ? -1 : 1),
    );
}

/** What a figure shows of each question, by the question's id: rounds that asked, and the change from the first of them to the last. */
export function ratingsOf(figure: FigureView): ReadonlyMap<string, GoalRating> {
  return new Map(
    figure.rows.map((row) => {
      const rounds = figure.series.flatMap(({ round }, index) => {
        const cell = row.cells[index];
        return cell ? [{ round, n: cell.n, of: cell.of, detail: cell.detail, mean: cell.mean }] : [];
      });
      const first = rounds[0]?.round.id;
      const change = row.changes.find((one) => one?.from === first) ?? null;
      const { id, texts, reconstructed } = row;
      return [id, { item: id, texts, reconstructed, rounds, change }] as const;
    }),
  );
}

function text(content: Content, key: string): string | null {
  const value = content[key];
  return typeof value === 'string' && value !== '' ? value : null;
}
