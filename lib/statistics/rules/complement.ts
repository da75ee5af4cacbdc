/** Which regions can stand beside their programme, so that nothing follows from subtracting them. */
import type { Distribution } from '../types';
import { valueCounts } from './statistic';

export interface Part {
  readonly group: string;
  readonly distribution: Distribution;
}

/**
 * The regions that are shown when the programme is. `holds` judges a set of answers as if it stood alone. What the programme
 * leaves when the regions shown are subtracted must hold as well, and be of two hidden regions at least; until it does, the
 * smallest region shown is hidden too.
 *
 * Why this is enough: whoever were handed each region shown, and the rest as one, could work out everything that is shown.
 * Those parts have no answer in common, so each can be judged alone.
 *
 * With threshold 5 and regions of 6, 5 and 1 answers, the region with 1 is hidden; 6 and 5 beside the programme's 12 would
 * tell it, so 5 is hidden too. Regions of 6, 3 and 3 leave 6 shown: what follows is the sum of two hidden ones.
 */
export function shownRegions<Region extends Part>(
  programme: Distribution,
  regions: readonly Region[],
  holds: (distribution: Distribution) => boolean,
): ReadonlySet<Region> {
  const sizes = new Map(regions.map((region) => [region, answersIn(region.distribution)]));
  const sizeOf = (region: Region) => sizes.get(region) ?? 0;
  // Largest first, whatever order they came in, so that the same answers always show the same regions.
  const shown = regions
    .filter(({ distribution }) => holds(distribution))
    .sort((a, b) => sizeOf(b) - sizeOf(a) || (a.group < b.group ? -1 : 1));
  while (shown.length > 0) {
    const rest = shown.reduce((left, { distribution }) => less(left, distribution), programme);
    const hidden = regions.filter((region) => sizeOf(region) > 0 && !shown.includes(region));
    if (answersIn(rest) === 0 || (hidden.length >= 2 && holds(rest))) break;
    shown.pop();
  }
  return new Set(shown);
}

/** How many answers there are: `{ 4: 9, 5: 3 }` holds 12. */
export function answersIn(distribution: Distribution): number {
  return valueCounts(distribution).reduce((sum, [, count]) => sum + count, 0);
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
