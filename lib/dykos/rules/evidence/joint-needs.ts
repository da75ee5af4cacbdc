import type { Evidence } from '../../types';
import type { BaselineFact, MunicipalityFacts } from '../facts';
import { monthsAfter } from '../months';
import { THRESHOLDS } from '../thresholds';
import { lacking, oneWith, refer, some, weigh } from './weigh';

/** Who decides for more than the project: an analysis adopted by them is the municipality's. */
const ABOVE = ['steering-group', 'leader-group', 'municipal-council'];

/**
 * Needs are mapped together, and several professions and services throw light on the target group (002 §4.2.3, 1).
 * *Begun* with a baseline analysis; *in practice* when at least three sectors took part and a group adopted it, as the pilot's
 * municipalities did (002 §5.6.1.1); *anchored* when it was also adopted above the project, measures something that it wants to
 * change (R24), and was not the last of its kind. The thresholds are ours.
 */
export function jointNeeds({ baselines }: MunicipalityFacts): Evidence {
  const sectors = [
    (one: BaselineFact) => one.sectors >= THRESHOLDS.sectorsInNeeds,
    lacking('baseline-sectors', { count: THRESHOLDS.sectorsInNeeds }),
  ] as const;
  const adopted = [(one: BaselineFact) => one.adoptions.length > 0, lacking('baseline-adopted')] as const;
  const above = [(one: BaselineFact) => adoptionAbove(one) !== undefined, lacking('baseline-adopted-above')] as const;
  return weigh({
    begun: [some(baselines, (one) => refer(one, 'baseline'), lacking('baseline'))],
    inPractice: [
      oneWith(baselines, [sectors, adopted], (one) => refer(one, 'baseline-sectors', { count: one.sectors })),
    ],
    anchored: [
      oneWith(baselines, [sectors, above], (one) => refer(one, 'baseline-adopted-above', {}, adoptionAbove(one)?.on)),
      some(
        baselines.filter(({ indicators }) => indicators > 0),
        (one) => refer(one, 'baseline-indicators', { count: one.indicators }),
        lacking('baseline-indicators'),
      ),
      some(
        baselines.filter((one) => one.isRenewed || isLater(one, baselines)),
        (one) => refer(one, one.isRenewed ? 'baseline-renewed' : 'baseline-again'),
        lacking('baseline-renewed', { count: THRESHOLDS.renewalMonths }),
      ),
    ],
  });
}

function adoptionAbove({ adoptions }: BaselineFact) {
  return adoptions.find(({ by }) => ABOVE.includes(by));
}

/** Whether another analysis went before, so long ago that this one is new: the first of the others decides. */
export function isLater(one: BaselineFact, all: readonly BaselineFact[]): boolean {
  let first = one.since;
  for (const other of all) if (other.id !== one.id && other.since < first) first = other.since;
  return first < one.since && monthsAfter(first, THRESHOLDS.renewalMonths) <= one.since;
}
