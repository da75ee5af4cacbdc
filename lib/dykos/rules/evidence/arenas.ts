import { FREQUENCIES } from '../../../organisation/types';
import type { Evidence } from '../../types';
import type { GroupFact, MunicipalityFacts } from '../facts';
import { monthsAfter, monthsBetween } from '../months';
import { THRESHOLDS } from '../thresholds';
import { either, lacking, oneWith, refer, some, together, weigh } from './weigh';

/** At least quarterly: `FREQUENCIES` go from the most frequent to the least. */
const OFTEN: readonly string[] = FREQUENCIES.slice(0, FREQUENCIES.indexOf('quarterly') + 1);

type Condition = readonly [holds: (one: GroupFact) => boolean, missing: ReturnType<typeof lacking>];

/** What makes a group an arena that was agreed on. */
const ARENA: readonly Condition[] = [
  [
    ({ sectors }) => sectors >= THRESHOLDS.sectorsInArena,
    lacking('group-sectors', { count: THRESHOLDS.sectorsInArena }),
  ],
  [({ hasMandate }) => hasMandate, lacking('group-mandate')],
  [({ meets }) => meets !== null && OFTEN.includes(meets), lacking('group-frequency')],
];

/**
 * Groups that work across have built trusting relations, and have defined together their arenas, how meetings are held and what
 * they rest on (002 §4.2.3, 5). *Begun* with a group across; *in practice* when a group has at least three sectors, a mandate and
 * meetings at least every quarter; *anchored* when such a group is one that the municipality had anyway ("the perforated project",
 * 002 §4.1.2), or has lasted a year while the work stands in an adopted plan. Trust cannot be told from registrations, nor what
 * happens inside the group: there are groups of twenty years that help no child (002 §4.2.2). The thresholds are ours.
 */
export function arenas({ groups, plans, day }: MunicipalityFacts): Evidence {
  const working = groups.filter(isArena);
  const lasting = working.filter((one) => monthsAfter(one.since, THRESHOLDS.lastingMonths) <= day);
  const adopted = plans.filter(({ adoptedOn }) => adoptedOn !== null);
  return weigh({
    begun: [
      some(
        groups.filter(isAcross),
        (one) => refer(one, 'group-across', { count: one.sectors }),
        lacking('group-across', { count: THRESHOLDS.sectorsInGroup }),
      ),
    ],
    inPractice: [oneWith(groups, ARENA, (one) => refer(one, 'group-working', { count: one.sectors }))],
    anchored: [
      either(
        lacking('group-lasting', { count: THRESHOLDS.lastingMonths }),
        working.filter(({ isExisting }) => isExisting).map((one) => refer(one, 'group-existing')),
        together(
          lasting.map((one) => refer(one, 'group-lasting', { count: monthsBetween(one.since, day) })),
          adopted.map((one) => refer(one, 'plan-adopted', {}, one.adoptedOn ?? one.on)),
        ),
      ),
    ],
  });
}

/** Whether a group has members of different sectors. */
export function isAcross({ sectors }: GroupFact): boolean {
  return sectors >= THRESHOLDS.sectorsInGroup;
}

/** Whether it has said how often it meets, and that is not "when needed". */
export function meetsRegularly({ meets }: GroupFact): boolean {
  return meets !== null && meets !== 'when-needed';
}

function isArena(one: GroupFact): boolean {
  return ARENA.every(([holds]) => holds(one));
}
