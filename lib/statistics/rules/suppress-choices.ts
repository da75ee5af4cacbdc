/** The same for questions with choices: what is shown must leave open what any one municipality chose. */
import { DEFAULT_THRESHOLD } from '../types';
import { shownRegions } from './complement';
import { valueCounts } from './statistic';
import { requireThreshold } from './withstands';

/** How many chose each option, by its id. An option that nobody chose may be left out. */
export type ChoiceCounts = Readonly<Record<string, number>>;

export interface ChoiceCell {
  /** `programme`, or a region's id; as in `Cell`. */
  readonly group: string;
  /** Those who answered; where several may be chosen, fewer than the choices add up to. */
  readonly n: number;
  readonly of: number;
  readonly distribution: ChoiceCounts;
}

/** Every option that is shown stands in `distribution`, with 0 where nobody chose it: one that is missing is kept back. */
export interface ShownChoices {
  readonly group: string;
  readonly n: number;
  readonly of: number;
  /** Null where all is kept back. */
  readonly distribution: ChoiceCounts | null;
}

/**
 * The counts as they are shown; `cells[0]` is the programme, the others its regions.
 *
 * Of `choice`, all options or none: for everyone, two or more stay possible, also to one who takes an own answer out.
 * `{ some: 9, considerable: 3 }` is shown; `{ some: 11, considerable: 1 }` is not, since the one would know the others.
 * Regions as in `complement.ts`.
 *
 * Of `multiple-choice`, each option by itself: at least two chose it and at least two did not. Of 12, an option that 2 to 10
 * chose is shown; one that 0, 1, 11 or 12 chose is missing. Regions are not shown at all.
 */
export function suppressChoices(
  cells: readonly ChoiceCell[],
  options: readonly string[],
  kind: 'choice' | 'multiple-choice',
  threshold: number = DEFAULT_THRESHOLD,
): readonly ShownChoices[] {
  requireThreshold(threshold);
  for (const cell of cells) requireCounts(cell, options, kind);
  const [programme, ...regions] = cells;
  if (!programme) return [];
  if (kind === 'multiple-choice')
    return [severalShown(programme, options, threshold), ...regions.map((region) => kept(region))];
  // Each option by its place, so that a region's counts can be taken from the programme's.
  const parts = cells.map((cell) => ({ ...cell, distribution: options.map((id) => cell.distribution[id] ?? 0) }));
  const [whole, ...regional] = parts;
  if (!whole || !leavesOpen(whole.distribution, threshold)) return cells.map((cell) => kept(cell));
  const shown = shownRegions({ ...whole.distribution }, regional.map(asPart), (part) =>
    leavesOpen(Object.values(part), threshold),
  );
  const groups = new Set([programme.group, ...[...shown].map(({ group }) => group)]);
  return cells.map((cell) => (groups.has(cell.group) ? withAll(cell, options) : kept(cell)));
}

/** Whether two options or more stay possible for each, when anyone takes an own answer out. */
function leavesOpen(counts: readonly number[], threshold: number): boolean {
  const given = valueCounts({ ...counts });
  const n = given.reduce((sum, [, count]) => sum + count, 0);
  return n >= threshold && given.every(([, count]) => given.length - (count === 1 ? 1 : 0) >= 2);
}

/**
 * Someone who chose an option and someone who did not are left whoever takes an own answer out, and could have answered in
 * each other's place. The counts do not add up to n, so one that is kept back does not follow from the others.
 */
function severalShown(cell: ChoiceCell, options: readonly string[], threshold: number): ShownChoices {
  const visible = options
    .map((id) => [id, cell.distribution[id] ?? 0] as const)
    .filter(([, count]) => cell.n >= threshold && count >= 2 && count <= cell.n - 2);
  return { ...kept(cell), distribution: visible.length > 0 ? Object.fromEntries(visible) : null };
}

function asPart({ group, distribution }: { readonly group: string; readonly distribution: readonly number[] }) {
  return { group, distribution: { ...distribution } };
}

function withAll(cell: ChoiceCell, options: readonly string[]): ShownChoices {
  return { ...kept(cell), distribution: Object.fromEntries(options.map((id) => [id, cell.distribution[id] ?? 0])) };
}

function kept({ group, n, of }: ChoiceCell): ShownChoices {
  return { group, n, of, distribution: null };
}

function requireCounts(
  { group, n, of, distribution }: ChoiceCell,
  options: readonly string[],
  kind: 'choice' | 'multiple-choice',
): void {
  const sum = Object.values(distribution).reduce((total, count) => total + count, 0);
  const isCounted = Object.entries(distribution).every(
    ([id, count]) => options.includes(id) && Number.isSafeInteger(count) && count >= 0 && count <= n,
  );
  if (!isCounted || n > of || (kind === 'choice' && sum !== n))
    throw new RangeError(`The choices of ${group} are no counts of ${n} answers of ${of}.`);
}
