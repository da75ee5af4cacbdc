import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { withActor } from '../../db/with-actor';
import { findProgramme } from '../../programme/queries';
import { getFigure } from '../../reflection/figure/queries';
import type { FigureView } from '../../reflection/figure/types';
import { listRounds } from '../../reflection/round/queries';
import { osloDate } from '../../time';
import { findCited } from '../queries';
import { goalsOf, ratingsOf } from './rules';
import type { Goals } from './types';

/** The figure that asks what the financing has contributed to, goal by goal. */
const FIGURE = '11';

/** The goals with evidence, ratings and conclusions as they stand today. Open to all; null where there is no such programme. */
export async function getGoals(actor: Actor, programmeId: string, now: Date): Promise<Goals | null> {
  if (!can(actor, 'evaluation.read', { programme: programmeId })) return null;
  const found = await withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    return programme && { programme, cited: await findCited(tx, programmeId, ['conclusion']) };
  });
  if (!found) return null;
  const figure = await latestFigure(actor, programmeId, now);
  const { versions, sourceOf } = found.cited;
  return {
    programme: found.programme,
    goals: goalsOf(versions, osloDate(now), figure ? ratingsOf(figure) : new Map(), sourceOf),
    ratings: figure && {
      round: figure.round,
      scale: figure.scale,
      threshold: figure.threshold,
      demonstration: figure.demonstration,
    },
    isWhole: can(actor, 'gathering.read', { programme: programmeId }),
    mayWrite: can(actor, 'evaluation.write', { programme: programmeId }),
  };
}

/** The figure of the latest published round that has it: the published statistics, suppressed as they are for everyone. */
async function latestFigure(actor: Actor, programme: string, now: Date): Promise<FigureView | null> {
  const rounds = (await listRounds(actor, programme)).filter(({ status }) => status === 'published');
  const choice = { group: undefined, sdFormula: 'sample', interval: false, answers: false } as const;
  for (const { id } of rounds.toReversed()) {
    const figure = await getFigure(actor, { programme, round: id, figure: FIGURE }, choice, now);
    if (figure) return figure;
  }
  return null;
}
