import type { Evidence } from '../../types';
import type { MunicipalityFacts } from '../facts';
import { meetsRegularly } from './arenas';
import { either, lacking, refer, some, weigh } from './weigh';

/**
 * The target group stands in the centre when services are developed and measures designed (002 §4.2.3, 4: participation, roots
 * in users, involvement, dialogue with citizens). *Begun* when users took part in one place; *in practice* when they did both in
 * the analysis or the weighing and in at least one measure, for the report found much more of the one than of the other (002
 * §5.6.1.1); *anchored* when they have a seat in a group that meets regularly. How much their word weighed cannot be told from registrations.
 */
export function targetGroup({ baselines, deliberations, measures, groups }: MunicipalityFacts): Evidence {
  const analysis = [
    ...baselines.filter(({ hasUsers }) => hasUsers).map((one) => refer(one, 'users-baseline')),
    ...deliberations.filter(({ parties }) => parties.includes('users')).map((one) => refer(one, 'users-deliberation')),
  ];
  const inMeasures = measures
    .filter(({ hasUsers, state }) => hasUsers && state !== 'ended')
    .map((one) => refer(one, 'users-measure'));
  return weigh({
    begun: [either(lacking('users'), analysis, inMeasures)],
    inPractice: [either(lacking('users-analysis'), analysis), either(lacking('users-measure'), inMeasures)],
    anchored: [
      some(
        groups.filter((one) => one.sides.includes('users') && meetsRegularly(one)),
        (one) => refer(one, 'users-group'),
        lacking('users-group'),
      ),
    ],
  });
}
