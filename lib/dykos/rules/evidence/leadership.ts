import type { Evidence } from '../../types';
import type { GroupFact, MunicipalityFacts } from '../facts';
import { either, lacking, oneWith, refer, some, weigh } from './weigh';

/**
 * Plans that the council itself must adopt: the master plan (plan- og bygningsloven § 11-15), the budget and the financial plan
 * (kommuneloven § 14-2).
 */
const OF_COUNCIL = ['master-plan', 'budget'];

/**
 * The practice is anchored in leaders who drive it and take part (002 §4.2.3, 6). *Begun* with a steering group; *in practice*
 * when top leaders sit in it and the leader group has answered a joint reflection form (R18), for then leaders take part
 * themselves; *anchored* when the council has adopted something of it and something of it has gone into operations or is paid
 * from the municipality's own budget: what leaders carry on without the pool, they stand for. The choice of facts is ours.
 */
export function leadership(facts: MunicipalityFacts): Evidence {
  const { baselines, groups, forms, plans, measures, positions } = facts;
  const steering = groups.filter(({ type }) => type === 'steering-group');
  return weigh({
    begun: [some(steering, (one) => refer(one, 'steering-group'), lacking('steering-group'))],
    inPractice: [
      oneWith(
        steering,
        [[(one: GroupFact) => one.sides.includes('top-leader'), lacking('steering-group-leaders')]],
        (one) => refer(one, 'steering-group-leaders'),
      ),
      some(forms, (one) => refer(one, 'form-sent', { year: String(one.year) }), lacking('form-sent')),
    ],
    anchored: [
      either(
        lacking('council'),
        baselines.flatMap((one) => {
          const adoption = one.adoptions.find(({ by }) => by === 'municipal-council');
          return adoption ? [refer(one, 'council-adopted', {}, adoption.on)] : [];
        }),
        plans.flatMap((one) =>
          one.adoptedOn !== null && OF_COUNCIL.includes(one.type ?? '')
            ? [refer(one, 'council-plan', {}, one.adoptedOn)]
            : [],
        ),
      ),
      either(
        lacking('operations'),
        measures.filter(({ state }) => state === 'in-operations').map((one) => refer(one, 'measure-operations')),
        positions.filter(({ fundedBy }) => fundedBy === 'own-budget').map((one) => refer(one, 'position-own-budget')),
      ),
    ],
  });
}
