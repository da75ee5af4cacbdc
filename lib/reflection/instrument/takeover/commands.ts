import 'server-only';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { trail } from '../../../audit/trail';
import type { Prisma } from '../../../db/generated/client';
import { withActor } from '../../../db/with-actor';
import { findProgramme } from '../../../programme/queries';
import { failure, ok, type Result } from '../../../result';
import { findOffered } from './queries';
import type { TakeOverInput } from './schema';
import type { TakeOverFailure } from './types';

/**
 * Takes questions over from another programme, with every wording, note on comparability and source. They keep their ids, so that
 * answers in both programmes are to the same question. What the programme has by such an id stays as it is. Nothing of any answer
 * comes along.
 */
export async function takeOver(
  actor: Actor,
  { programme, from, items }: TakeOverInput,
  now: Date,
): Promise<Result<{ readonly taken: number; readonly known: number }, TakeOverFailure>> {
  if (actor.kind !== 'user' || !can(actor, 'reflection-form.edit', { programme })) return failure('not-found');
  if (programme === from) return failure('not-found');
  return withActor(actor, async (tx) => {
    const offered = (await findProgramme(tx, programme)) ? await findOffered(tx, actor, from) : [];
    if (offered.length === 0) return failure('not-found');
    const chosen = items === 'all' ? offered : offered.filter(({ id }) => items.includes(id));
    if (chosen.length === 0) return failure('none-chosen');
    // Two who take over at once: reflection_item_pk lets one in with each id, and only that one adds its wordings.
    const added = await tx.reflectionItem.createManyAndReturn({
      data: chosen.map(({ wordings: _, ...item }) => ({ ...item, programmeId: programme, createdAt: now })),
      skipDuplicates: true,
      select: { id: true },
    });
    const ids = new Set(added.map(({ id }) => id));
    const taken = chosen.filter(({ id }) => ids.has(id));
    await tx.reflectionItemWording.createMany({
      data: taken.flatMap(({ id, wordings }) =>
        wordings.map(({ isAsked: _, texts, options, parts, ...wording }) => ({
          ...wording,
          texts: texts as Prisma.InputJsonValue,
          options: options as Prisma.InputJsonValue,
          parts: parts as Prisma.InputJsonValue,
          programmeId: programme,
          itemId: id,
          createdById: actor.userId,
          createdAt: now,
        })),
      ),
    });
    const details = { items: taken.map(({ id }) => id) };
    if (taken.length > 0)
      await trail(tx, actor, { type: 'reflection-items.taken-over', subject: from, programme, details });
    return ok({ taken: taken.length, known: chosen.length - taken.length });
  });
}
