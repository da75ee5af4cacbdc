/** What of a programme's and its regions' answers is shown, so that no municipality's answer follows from all of it together. */
import {
  type Cell,
  DEFAULT_THRESHOLD,
  type Detail,
  type Distribution,
  type Scale,
  type ShownStatistic,
} from '../types';
import { shownRegions } from './complement';
import { summarise } from './statistic';
import { requireThreshold, withstands } from './withstands';

/**
 * The cells as they are shown: `cells[0]` is the programme, the others its disjoint regions. Each comes back in its place,
 * with as much detail as withstands an attack; n and of are always told, since who took part is no secret.
 *
 * The programme comes first: it is shown in full, else by its mean, else hidden. A region is shown in the same detail as the
 * programme or not at all, and only where nothing follows by subtraction; see `complement.ts`.
 *
 * Twelve answers `{ 3: 4, 4: 5, 5: 3 }` in regions of four each: the programme in full, every region hidden. Eleven answers
 * `{ 4: 3, 5: 8 }`: the mean alone, since with the SD it would follow that nobody answered less than 4.
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
  const shown =
    detail === 'hidden'
      ? new Set<Cell>()
      : shownRegions(programme.distribution, regions, (distribution) => holds(distribution, detail));
  return [show(programme, detail), ...regions.map((region) => show(region, shown.has(region) ? detail : 'hidden'))];
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
    sd: isFull ? whole.sampleSd : null,
    median: isFull ? whole.median : null,
    minimum: isFull ? whole.minimum : null,
    maximum: isFull ? whole.maximum : null,
    distribution: isFull ? distribution : null,
  };
}
