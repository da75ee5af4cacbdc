import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { withActor } from '../../db/with-actor';
import { findProgramme } from '../../programme/queries';
import { listRounds } from '../../reflection/round/queries';
import { osloDate } from '../../time';
import { findCited } from '../queries';
import { eventsOf, markersOf, phasesOf } from './rules/events';
import type { Timeline } from './types';

const KINDS = ['phase', 'activity', 'gathering', 'marker'] as const;

/**
 * Phases and rounds for everyone; the rest for those who have a place in the programme, which the wall knows, too.
 * Null where there is no such programme.
 */
export async function getTimeline(actor: Actor, programmeId: string, now: Date): Promise<Timeline | null> {
  if (!can(actor, 'evaluation.read', { programme: programmeId })) return null;
  const found = await withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const cited = await findCited(tx, programmeId, KINDS);
    const offices = await tx.countyGovernor.findMany({ select: { id: true, name: true } });
    return {
      programme,
      registered: { ...cited, offices: Object.fromEntries(offices.map(({ id, name }) => [id, name])) },
    };
  });
  if (!found) return null;
  const { programme, registered } = found;
  return {
    programme,
    today: osloDate(now),
    phases: phasesOf(registered),
    events: eventsOf(registered, await listRounds(actor, programmeId)),
    markers: markersOf(registered),
    isWhole: can(actor, 'gathering.read', { programme: programmeId }),
    mayWrite: can(actor, 'evaluation.write', { programme: programmeId }),
  };
}
