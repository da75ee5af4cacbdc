import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { trail } from '../../audit/trail';
import { withActor } from '../../db/with-actor';
import { failure, ok, type Result } from '../../result';
import { findExtractSource } from './queries';
import { dataFile, fileHash, storedText } from './rules/data-file';
import { extractRows } from './rules/rows';
import type { ExtractInput } from './schema';
import type { ExtractFault } from './types';

/** All of Norway in six rounds is a hundred thousand rows. */
const LIMITS = { maxWait: 5_000, timeout: 60_000 };

/**
 * Freezes the answers of these rounds as they stand, under the id that the page made, and records it. Sent twice, the form
 * takes one extract. What municipalities correct later changes nothing here; it takes a new extract.
 */
export async function takeExtract(
  actor: Actor,
  { programme, id, rounds }: ExtractInput,
  now: Date,
): Promise<Result<{ readonly id: string }, ExtractFault>> {
  if (actor.kind !== 'user' || !can(actor, 'reflection-extract.take', { programme })) return failure('not-found');
  if (rounds.length === 0) return failure('no-round');
  return withActor(
    actor,
    async (tx) => {
      const source = await findExtractSource(tx, programme, rounds);
      if (source.rounds.length !== rounds.length) return failure('not-found');
      const rows = extractRows(source);
      const file = dataFile(rows);
      const extract = {
        programmeId: programme,
        id,
        rounds: source.rounds.map(({ round }) => round.id).join(','),
        createdById: actor.userId,
      };
      const { count } = await tx.reflectionExtract.createMany({
        data: [
          { ...extract, rows: rows.length, content: storedText(file), contentHash: fileHash(file), createdAt: now },
        ],
        skipDuplicates: true,
      });
      if (count === 0) {
        const same = await tx.reflectionExtract.findFirst({ where: extract, select: { id: true } });
        return same ? ok({ id }) : failure('id-taken');
      }
      const details = { rounds: extract.rounds, rows: rows.length };
      await trail(tx, actor, { type: 'reflection-extract.taken', subject: id, programme, details });
      return ok({ id });
    },
    LIMITS,
  );
}
