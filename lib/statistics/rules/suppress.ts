/** What of a programme's and its regions' answers is shown, so that no municipality's answer follows from all of it together. */
import {
  type Cell,
  DEFAULT_THRESHOLD,
  type Detail,
  type Distribution,
  type Scale,
  type ShownStatistic,
} from '../types';
import { summarise, valueCounts } from './statistic';
import { requireThreshold, withstands } from './withstands';

/**
 * The cells as they are shown: `cells[0]` is the programme, the others its disjoint regions. Each comes back in its place,
 * with as much detail as holds; n and of are always told, since who took part is no secret.
 *
 * The programme comes first: it is shown in full, else by its mean, else hidden. A region is shown in the same detail as the
 * programme or not at all. What then follows by subtraction, the programme less the regions shown, must withstand the same
 * test as a cell of its own and hold at least two of those hidden; until it does, the smallest region shown is hidden too.
 *
 * Why this is enough: whoever were handed each region shown, and the rest as one, each in the programme's detail, could work
 * out everything that is shown. Those parts have no answer in common, so each part can be judged alone.
 *
 * With threshold 5 and regions of 6, 5 and 1 answers, the region with 1 is hidden; shown beside the programme, 6 and 5 would
 * tell it by subtraction, so 5 is hidden too, and 6 and the programme remain.
 */
export function suppress(
  cells: readonly Cell[],
  scale: Scale,
  threshold: number = DEFAULT_THRESHOLD,
): readonly ShownStatistic[] {
  requireThreshold(threshold);
  const [programme, ...regions] = cells;
  if (!programme) return [];
  const holds = (distribution: Distribution, detail: Detail) => withstands(distribution, detail, scale, threshold);
  const detail = (['full', 'mean'] as const).find((one) => holds(programme.distribution, one)) ?? 'hidden';
  const shown = shownRegions(programme, regions, (distribution) => holds(distribution, detail));
  return [
    show(programme, detail),
    ...regions.map((region) => show(region, detail !== 'hidden' && shown.has(region) ? detail : 'hidden')),
  ];
}

function shownRegions(
  programme: Cell,
  regions: readonly Cell[],
  holds: (distribution: Distribution) => boolean,
): ReadonlySet<Cell> {
  // Largest first; the same order whatever order they came in, so that the same answers always show the same regions.
  const candidates = regions
    .filter((region) => holds(region.distribution))
    .sort((a, b) => answersOf(b) - answersOf(a) || (a.group < b.group ? -1 : 1));
  while (candidates.length > 0) {
    const rest = candidates.reduce((left, { distribution }) => less(left, distribution), programme.distribution);
    const left = total(rest);
    const hidden = regions.filter((region) => !candidates.includes(region) && answersOf(region) > 0);
    if (left === 0 || (hidden.length >= 2 && holds(rest))) break;
    candidates.pop();
  }
  return new Set(candidates);
}

/** The programme's answers less a region's. Throws where the region has answers that the programme has not. */
function less(whole: Distribution, part: Distribution): Distribution {
  const left: Record<number, number> = { ...whole };
  for (const [value, count] of valueCounts(part)) {
    const rest = (left[value] ?? 0) - count;
    if (rest < 0) throw new RangeError(`A region has more answers of ${value} than its programme.`);
    left[value] = rest;
  }
  return left;
}

function total(distribution: Distribution): number {
  return valueCounts(distribution).reduce((sum, [, count]) => sum + count, 0);
}

function answersOf(cell: Cell): number {
  return total(cell.distribution);
}

function show({ group, of, distribution }: Cell, detail: Detail): ShownStatistic {
  const whole = summarise(distribution, of);
  const isFull = detail === 'full';
  return {
    group,
    detail,
    n: whole.n,
    of,
    mean: detail === 'hidden' ? null : whole.mean,
    sd: isFull || detail === 'mean-and-sd' ? whole.sampleSd : null,
    median: isFull ? whole.median : null,
    minimum: isFull ? whole.minimum : null,
    maximum: isFull ? whole.maximum : null,
    distribution: isFull ? distribution : null,
  };
}
