import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/policy';
import { withActor } from '@/lib/db/with-actor';
import { findForm } from '@/lib/reflection/instrument/queries';
import { findRelease } from '@/lib/reflection/publication/queries';
import { PROGRAMME_GROUP } from '@/lib/reflection/publication/types';
import { ROUND_SELECT, roundOf } from '@/lib/reflection/round/queries';
import { failure, ok, type Result } from '@/lib/result';
import { unknownValue } from '../rules/parse-query';
import type { ReflectionStatisticsQuery } from '../schema';
import type { Listing, ParameterFault, ReflectionStatisticRow } from '../types';
import { reflectionRows, reflectionSources } from './rules';

/** Published figures of the programme's rounds in time, items in the order of the form. Nothing that is not released. */
export async function listReflectionStatistics(
  actor: Actor,
  { programme, round: asked }: ReflectionStatisticsQuery,
): Promise<Result<Listing<ReflectionStatisticRow>, readonly ParameterFault[]>> {
  if (!can(actor, 'reflection.read', { programme })) return ok({ rows: [], sources: [] });
  return withActor(actor, async (tx) => {
    const found = await tx.reflectionRound.findMany({
      where: { programmeId: programme, release: { isNot: null } },
      select: ROUND_SELECT,
      orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
    });
    const published = found.map(roundOf);
    const rounds = published.filter(({ id }) => asked === undefined || id === asked);
    if (rounds.length === 0) {
      const programmes = await tx.programme.findMany({ select: { id: true } });
      if (!programmes.some(({ id }) => id === programme))
        return failure([
          unknownValue(
            'programme',
            programme,
            programmes.map(({ id }) => id),
          ),
        ]);
      if (asked !== undefined && published.length > 0)
        return failure([
          unknownValue(
            'round',
            asked,
            published.map(({ id }) => id),
          ),
        ]);
    }
    const rows: ReflectionStatisticRow[] = [];
    for (const round of rounds) {
      const form = await findForm(tx, programme, round.id);
      const release = await findRelease(tx, programme, round.id);
      const shown = release?.statistics.filter(({ group }) => group === PROGRAMME_GROUP) ?? [];
      rows.push(...reflectionRows(round, form?.sections.flatMap(({ items }) => items) ?? [], shown));
    }
    return ok({ rows, sources: reflectionSources(rounds) });
  });
}
