import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { type Actor, systemActor } from '../../access/actor';
import { can } from '../../access/policy';
import { trail } from '../../audit/trail';
import { type Transaction, withActor } from '../../db/with-actor';
import { failure, ok, type Result } from '../../result';
import { DEFAULT_THRESHOLD } from '../../statistics/types';
import { findCounts } from './queries';
import { releaseRow, summariseRelease, suppressedStatistics } from './rules';
import {
  DISCLOSURE_MINUTES,
  type DiscloseFailure,
  type Publisher,
  type PublishFailure,
  type ReleaseSummary,
  SHORTEST_REASON,
} from './types';

interface ReleaseInput {
  readonly programme: string;
  readonly round: string;
  readonly threshold: number;
  readonly publishedBy: Publisher;
  readonly now: Date;
}

/**
 * Writes a round's release and its figures, suppressed, in a transaction of the application's own: nobody but the application may
 * count answers that are not theirs to read. What is hidden is written nowhere.
 */
export async function writeRelease(
  tx: Transaction,
  { programme, round, threshold, publishedBy, now }: ReleaseInput,
): Promise<ReleaseSummary> {
  const counted = await findCounts(tx, programme, round);
  if (!counted) throw new Error(`There is no round ${round} to publish in ${programme}.`);
  const statistics = suppressedStatistics(counted.items, counted.counts, threshold);
  const key = { programmeId: programme, roundId: round };
  await tx.reflectionRelease.create({
    data: {
      ...key,
      id: randomUUID(),
      threshold,
      publishedAt: now,
      ...('userId' in publishedBy ? { publishedById: publishedBy.userId } : { publishedBySystem: publishedBy.system }),
    },
  });
  await tx.reflectionPublishedStatistic.createMany({ data: statistics.map((row) => ({ ...key, ...releaseRow(row) })) });
  return summariseRelease(threshold, statistics);
}

/**
 * Publishes a closed round: its figures, suppressed, once and for all. Who may is asked first; then the application counts, since
 * those who publish may not read the answers themselves. A round that is published already stays as it is.
 */
export async function publishRound(
  actor: Actor,
  { programme, round }: { readonly programme: string; readonly round: string },
  now: Date,
): Promise<Result<{ readonly status: 'published' }, PublishFailure>> {
  if (actor.kind !== 'user' || !can(actor, 'reflection-round.run', { programme })) return failure('not-found');
  return withActor(systemActor('publication'), async (tx) => {
    // Locked in this order everywhere: two who publish at once do so one after the other, and a correction that is being opened
    // either stands here already or finds the round published.
    const [found] = await tx.$queryRaw<{ status: string }[]>`
      SELECT status FROM reflection_round WHERE programme_id = ${programme} AND id = ${round} FOR UPDATE`;
    if (found?.status === 'published') return ok({ status: 'published' as const });
    if (!found || found.status === 'planned') return failure('not-found');
    if (found.status !== 'closed') return failure('not-closed');
    const responses = await tx.$queryRaw<{ status: string; submissions: number }[]>`
      SELECT status, submissions FROM reflection_response WHERE programme_id = ${programme} AND round_id = ${round} FOR UPDATE`;
    if (responses.some(({ status, submissions }) => submissions > 0 && status !== 'sent'))
      return failure('correction-open');
    const publishedBy = { userId: actor.userId };
    const summary = await writeRelease(tx, { programme, round, threshold: DEFAULT_THRESHOLD, publishedBy, now });
    await tx.reflectionRound.update({
      where: { programmeId_id: { programmeId: programme, id: round } },
      data: { status: 'published', publishedAt: now },
      select: { id: true },
    });
    await trail(tx, actor, { type: 'reflection-round.published', subject: round, programme, details: { ...summary } });
    return ok({ status: 'published' as const });
  });
}

/**
 * Opens a round's answers to the actor for an hour, and tells the trail so. The evaluator's mandate is reason enough; a member of the
 * project group writes one down, which the trail names by its hash alone.
 */
export async function openAnswers(
  actor: Actor,
  { programme, round, reason }: { readonly programme: string; readonly round: string; readonly reason: string },
  now: Date,
): Promise<Result<{ readonly round: string }, DiscloseFailure>> {
  if (actor.kind !== 'user' || !can(actor, 'reflection-answers.read', { programme })) return failure('not-found');
  const needsReason = can(actor, 'reflection-statistics.disclose', { programme });
  const stated = reason.trim();
  if (needsReason && stated.length < SHORTEST_REASON) return failure('reason-too-short');
  return withActor(actor, async (tx) => {
    const found = await tx.reflectionRound.findUnique({
      where: { programmeId_id: { programmeId: programme, id: round } },
      select: { status: true },
    });
    if (!found || found.status === 'planned') return failure('not-found');
    if (needsReason) {
      const expiresAt = new Date(now.getTime() + DISCLOSURE_MINUTES * 60_000);
      await tx.reflectionDisclosure.create({
        data: {
          programmeId: programme,
          roundId: round,
          id: randomUUID(),
          userId: actor.userId,
          reason: stated,
          createdAt: now,
          expiresAt,
        },
        select: { id: true },
      });
      const reasonHash = `sha256:${createHash('sha256').update(stated).digest('hex')}`;
      const details = { round, reasonHash, expiresAt: expiresAt.toISOString() };
      await trail(tx, actor, { type: 'reflection-suppression.lifted', subject: round, programme, details });
    }
    const rows = await tx.reflectionSubmittedAnswer.count({ where: { programmeId: programme, roundId: round } });
    await trail(tx, actor, {
      type: 'reflection-answers.read',
      subject: round,
      programme,
      details: { rounds: round, rows },
    });
    return ok({ round });
  });
}
