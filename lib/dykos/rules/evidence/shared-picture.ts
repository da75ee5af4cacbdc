import type { Evidence } from '../../types';
import type { BaselineFact, MunicipalityFacts } from '../facts';
import { THRESHOLDS } from '../thresholds';
import { isLater } from './joint-needs';
import { either, lacking, oneWith, refer, some, weigh } from './weigh';

/**
 * A shared picture of the challenges that is the ground for shared priorities and is worked on continuously (002 §4.2.3, 2).
 * *Begun* when challenges are described; *in practice* when at least two sectors took part in describing them and a group adopted
 * that, for one sector's picture is not shared; *anchored* when they were described anew after at least half a year, or work on
 * them is written into a plan that is adopted (002 §4.1.2: what stands in strategic plans does not pass with the project).
 * Whether people really see the same cannot be told from registrations. The thresholds are ours.
 */
export function sharedPicture({ baselines, plans }: MunicipalityFacts): Evidence {
  const described = baselines.filter(({ hasChallenges }) => hasChallenges);
  const adopted = plans.filter(({ adoptedOn }) => adoptedOn !== null);
  return weigh({
    begun: [some(described, (one) => refer(one, 'challenges'), lacking('challenges'))],
    inPractice: [
      oneWith(
        described,
        [
          [
            (one: BaselineFact) => one.sectors >= THRESHOLDS.sectorsInPicture,
            lacking('challenges-shared', { count: THRESHOLDS.sectorsInPicture }),
          ],
          [(one: BaselineFact) => one.adoptions.length > 0, lacking('challenges-adopted')],
        ],
        (one) => refer(one, 'challenges-shared', { count: one.sectors }),
      ),
    ],
    anchored: [
      either(
        lacking('challenges-continued', { count: THRESHOLDS.renewalMonths }),
        described
          .filter((one) => one.hasRenewedChallenges || isLater(one, described))
          .map((one) => refer(one, 'challenges-renewed')),
        adopted.map((one) => refer(one, 'plan-adopted', {}, one.adoptedOn ?? one.on)),
      ),
    ],
  });
}
