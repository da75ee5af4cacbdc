/** The same for questions with choices: what is shown must leave open what any one municipality chose. */
import { DEFAULT_THRESHOLD } from '../types';
import { requireThreshold } from './withstands';

/** How many chose each option, by its id. Every option of the question stands here, also with nobody. */
export type ChoiceCounts = Readonly<Record<string, number>>;

export interface ShownChoices {
  readonly n: number;
  readonly of: number;
  /** Null where the count is hidden. */
  readonly counts: Readonly<Record<string, number | null>>;
  readonly suppressed: boolean;
}

/**
 * Counts of a question with one choice: all of them, or none. For everyone who answered, two options or more stay possible,
 * also to one who takes an own answer out. `{ some: 9, considerable: 3 }` is shown; `{ some: 11, considerable: 1 }` is not,
 * since the one in the second would know the others.
 */
export function suppressChoice(counts: ChoiceCounts, of: number, threshold: number = DEFAULT_THRESHOLD): ShownChoices {
  const n = Object.values(counts).reduce((sum, count) => sum + whole(count), 0);
  const given = Object.values(counts).filter((count) => count > 0);
  const isOpen = given.every((own) => given.length - (own === 1 ? 1 : 0) >= 2);
  return shown(counts, n, of, () => isOpen && n >= requireThreshold(threshold));
}

/**
 * Counts of a question with several choices, where `n` answered. Each option is judged by itself: at least two chose it and at
 * least two did not, so that one who knows an own answer still does not know another's. Of 12, an option that 2 to 10 chose
 * is shown; one that 0, 1, 11 or 12 chose is not. Nothing adds up to n here, so a hidden count does not follow from the rest.
 */
export function suppressChoices(
  counts: ChoiceCounts,
  n: number,
  of: number,
  threshold: number = DEFAULT_THRESHOLD,
): ShownChoices {
  const beyond = Object.values(counts).find((count) => whole(count) > n);
  if (beyond !== undefined) throw new RangeError(`${beyond} of ${n} chose the same.`);
  return shown(counts, n, of, (count) => n >= requireThreshold(threshold) && count >= 2 && count <= n - 2);
}

function shown(counts: ChoiceCounts, n: number, of: number, isShown: (count: number) => boolean): ShownChoices {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(of) || n > of) throw new RangeError(`${n} answers of ${of}.`);
  const visible = Object.entries(counts).map(([id, count]) => [id, isShown(count) ? count : null] as const);
  return { n, of, counts: Object.fromEntries(visible), suppressed: visible.some(([, count]) => count === null) };
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is no count.`);
  return count;
}
