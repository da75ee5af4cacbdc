/**
 * Someone who has every published figure of a question and tries to work out what one municipality answered. Written apart
 * from the suppression and by another method: it tries every set of answers that each region can have given, and keeps those
 * that fit everything shown at once. It imports nothing of the rules that it attacks.
 */

/** A published figure as the attacker reads it; null is hidden. */
export interface Shown {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly median: number | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly distribution: Readonly<Record<number, number>> | null;
}

/** What the attacker may know beyond the figures: an own answer, and so one of the region's. */
export interface Insider {
  readonly region: number;
  readonly value: number;
}

/** From the lowest to the highest that one of a region can have answered. */
export interface Derived {
  readonly region: number;
  readonly lowest: number;
  readonly highest: number;
}

interface Ends {
  readonly minimum: number;
  readonly maximum: number;
}

/** A set of answers: how many gave each value, and the same as one number that can be added (sixteen per digit, so n < 16). */
interface Answers {
  readonly counts: readonly number[];
  readonly key: number;
}

/** What follows for those who answered in each region, the insider apart, from the figures shown of one question. */
export function derive(
  programme: Shown,
  regions: readonly Shown[],
  scale: Ends,
  insider: Insider | null = null,
): readonly Derived[] {
  const whole = new Set(
    everyAnswers(programme.n, scale)
      .filter((one) => fits(one, programme, scale))
      .map(keyOf),
  );
  const possible = regions.map((shown, region) =>
    everyAnswers(shown.n, scale).filter(
      (one) =>
        fits(one, shown, scale) && (insider?.region !== region || (one.counts[insider.value - scale.minimum] ?? 0) > 0),
    ),
  );
  return regions.flatMap((shown, region) => {
    const isOwn = insider?.region === region;
    if (shown.n - (isOwn ? 1 : 0) < 1) return [];
    const others = everySum(possible.filter((_, other) => other !== region));
    const values = (possible[region] ?? [])
      .filter(({ key }) => others.some((other) => whole.has(key + other)))
      .flatMap(({ counts }) =>
        counts.flatMap((count, step) => {
          const value = step + scale.minimum;
          return count - (isOwn && insider.value === value ? 1 : 0) > 0 ? [value] : [];
        }),
      );
    if (values.length === 0) throw new Error('Nothing fits the figures, not even the truth.');
    return [{ region, lowest: Math.min(...values), highest: Math.max(...values) }];
  });
}

const KNOWN = new Map<string, readonly Answers[]>();

/** Every set of n answers on the scale. */
function everyAnswers(n: number, scale: Ends): readonly Answers[] {
  const steps = scale.maximum - scale.minimum + 1;
  const known = KNOWN.get(`${n} ${steps}`);
  if (known) return known;
  const all = everyCounts(n, steps).map((counts) => ({
    counts,
    key: counts.reduce((key, count) => key * 16 + count, 0),
  }));
  KNOWN.set(`${n} ${steps}`, all);
  return all;
}

function everyCounts(n: number, steps: number): readonly (readonly number[])[] {
  if (steps === 1) return [[n]];
  return Array.from({ length: n + 1 }, (_, first) => first).flatMap((first) =>
    everyCounts(n - first, steps - 1).map((rest) => [first, ...rest]),
  );
}

/** Every sum of one from each list. */
function everySum(lists: readonly (readonly Answers[])[]): readonly number[] {
  let sums = new Set([0]);
  for (const list of lists) {
    const more = new Set<number>();
    for (const sum of sums) for (const { key } of list) more.add(sum + key);
    sums = more;
  }
  return [...sums];
}

function keyOf({ key }: Answers): number {
  return key;
}

/** Whether these answers would be shown as this, worked out as a reader would. */
function fits({ counts }: Answers, shown: Shown, { minimum }: Ends): boolean {
  const { n, distribution } = shown;
  if (distribution && counts.some((count, step) => count !== (distribution[step + minimum] ?? 0))) return false;
  const mean = counts.reduce((total, count, step) => total + count * (step + minimum), 0) / n;
  if (shown.mean !== null && !isNear(mean, shown.mean)) return false;
  if (shown.sd !== null) {
    const squares = counts.reduce((total, count, step) => total + count * (step + minimum - mean) ** 2, 0);
    if (!isNear(Math.sqrt(squares / (n - 1)), shown.sd)) return false;
  }
  if (shown.median === null && shown.minimum === null && shown.maximum === null) return true;
  const answers = counts.flatMap((count, step) => Array.from({ length: count }, () => step + minimum));
  const middle = ((answers[Math.floor((n - 1) / 2)] ?? 0) + (answers[Math.floor(n / 2)] ?? 0)) / 2;
  return (
    (shown.median === null || shown.median === middle) &&
    (shown.minimum === null || shown.minimum === answers[0]) &&
    (shown.maximum === null || shown.maximum === answers.at(-1))
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
