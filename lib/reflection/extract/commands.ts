import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { trail } from '../../audit/trail';
import { type Transaction, withActor } from '../../db/with-actor';
import { failure, ok, type Result } from '../../result';
import { findExtract, findExtractSource } from './queries';
import { dataFile, fileHash, storedText } from './rules/data-file';
import { extractRows } from './rules/rows';
import type { ExtractInput } from './schema';
import type { ExtractFault, ExtractFile, ExtractFileName } from './types';

/** All of Norway in six rounds is a hundred thousand rows. */
const LIMITS = { maxWait: 5_000, timeout: 60_000 };

export interface TakenExtract {
  readonly id: string;
  /** False where the person has taken the same before: it is given back, and nothing is added. */
  readonly isNew: boolean;
}

/**
 * Freezes the answers of these rounds as they stand, under the id that the page made, and records it. Sent twice, the form
 * takes one extract; and so do two forms while the answers are the same. What municipalities correct later changes nothing here;
 * it takes a new extract.
 */
export async function takeExtract(
  actor: Actor,
  { programme, id, rounds }: ExtractInput,
  now: Date,
): Promise<Result<TakenExtract, ExtractFault>> {
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
        rounds: source.rounds.map(({ round }) => round.id).join(','),
        contentHash: fileHash(file),
        createdById: actor.userId,
      };
      await lockTaker(tx, programme, actor.userId);
      const [same] = await tx.reflectionExtract.findMany({
        where: extract,
        select: { id: true },
        orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
        take: 1,
      });
      if (same) return ok({ id: same.id, isNew: same.id === id });
      const { count } = await tx.reflectionExtract.createMany({
        data: [{ ...extract, id, rows: rows.length, content: storedText(file), createdAt: now }],
        skipDuplicates: true,
      });
      if (count === 0) return failure('id-taken');
      const details = { rounds: extract.rounds, rows: rows.length };
      await trail(tx, actor, { type: 'reflection-extract.taken', subject: id, programme, details });
      return ok({ id, isNew: true });
    },
    LIMITS,
  );
}

/** One at a time of one person, so that two forms sent at once find each other's extract. */
async function lockTaker(tx: Transaction, programme: string, person: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`extract ${programme} ${person}`}, 0))::text`;
}

/**
 * An extract for a file that is about to leave the house, and the event that says so: both or neither. The file itself is made of
 * what this returns, after the commit.
 */
export async function downloadExtract(
  actor: Actor,
  { programme, id, file }: { readonly programme: string; readonly id: string; readonly file: ExtractFileName },
): Promise<Result<ExtractFile, 'not-found'>> {
  if (actor.kind !== 'user' || !can(actor, 'reflection-extract.take', { programme })) return failure('not-found');
  return withActor(
    actor,
    async (tx) => {
      const extract = await findExtract(tx, actor, programme, id);
      if (!extract) return failure('not-found');
      const details = { file, contentHash: extract.contentHash };
      await trail(tx, actor, { type: 'reflection-extract.downloaded', subject: extract.id, programme, details });
      return ok(extract);
    },
    LIMITS,
  );
}
