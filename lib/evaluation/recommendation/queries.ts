import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { withActor } from '../../db/with-actor';
import { findProgramme } from '../../programme/queries';
import { osloDate } from '../../time';
import { findCited } from '../queries';
import { eventsOf } from '../timeline/rules/events';
import { recommendationsOf } from './rules';
import type { Recommendations } from './types';

/** What was recommended, to whom, and what became of it, as it stands today; with what was delivered, for those of the programme. */
export async function getRecommendations(
  actor: Actor,
  programmeId: string,
  now: Date,
): Promise<Recommendations | null> {
  if (!can(actor, 'evaluation.read', { programme: programmeId })) return null;
  const isWhole = can(actor, 'gathering.read', { programme: programmeId });
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const { versions, sourceOf } = await findCited(tx, programmeId, ['recommendation', 'activity']);
    const own = versions.filter(({ kind }) => kind === 'recommendation');
    const deliverables = eventsOf({ versions, sourceOf, offices: {} }, []).filter(({ type }) => type === 'deliverable');
    return {
      programme,
      authors: recommendationsOf(own, osloDate(now), sourceOf),
      deliverables: isWhole ? deliverables : null,
      mayWrite: can(actor, 'evaluation.write', { programme: programmeId }),
    };
  });
}
