import 'server-only';
import { type Actor, systemActor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { DEFAULT_THRESHOLD } from '../../statistics/types';
import { findForm } from '../instrument/queries';
import { findRound } from '../round/queries';
import type { FormItem, Round } from '../types';
import { fullStatistics, publishedStatistic, summariseRelease, suppressedStatistics } from './rules';
import {
  type AnswerCount,
  DISCLOSURE_MINUTES,
  type GroupStatistic,
  type RegionCount,
  type ReleaseSummary,
  type RoundCounts,
  type StatisticsBasis,
} from './types';

/** Counts for everyone's sake: reads as the application, and only what is suppressed may leave this file. */
const COUNTER = systemActor('statistics');

/** A round's items and its answers counted, inside a transaction of the application's own. */
export async function findCounts(
  tx: Transaction,
  programmeId: string,
  roundId: string,
): Promise<{ readonly items: readonly FormItem[]; readonly counts: RoundCounts } | null> {
  const form = await findForm(tx, programmeId, roundId);
  if (!form) return null;
  const regions = await tx.$queryRaw<RegionCount[]>`
    SELECT p.county_governor_id AS region, count(*)::int AS "of", (count(*) FILTER (WHERE r.submissions > 0))::int AS sent
    FROM reflection_response r JOIN participation p USING (programme_id, municipality_id)
    WHERE r.programme_id = ${programmeId} AND r.round_id = ${roundId}
    GROUP BY 1 ORDER BY 1`;
  // The latest submission of each municipality counts, also while a correction of it is being written. One pass over the
  // answers, and one row back: rows by the thousand take longer to read than to count.
  const [counted] = await tx.$queryRaw<{ rows: [string, string, string, number | null, string[], number][] }[]>`
    SELECT coalesce(json_agg(json_build_array(item_id, part, region, value, choices, count)), '[]') AS rows
    FROM (
      SELECT a.item_id, a.part, p.county_governor_id AS region, a.value, a.choices, count(*)::int AS count
      FROM reflection_submitted_answer a
        JOIN reflection_response r ON (r.programme_id, r.round_id, r.municipality_id, r.submissions)
          = (a.programme_id, a.round_id, a.municipality_id, a.number)
        JOIN participation p ON (p.programme_id, p.municipality_id) = (a.programme_id, a.municipality_id)
      WHERE a.programme_id = ${programmeId} AND a.round_id = ${roundId} AND a.state = 'answered'
        AND (a.value IS NOT NULL OR a.choices <> '{}')
      GROUP BY a.item_id, a.part, region, a.value, a.choices
    ) AS alike`;
  const counts = (counted?.rows ?? []).map(
    ([item, part, region, value, choices, count]): AnswerCount => ({
      item,
      part,
      region,
      given: value === null ? choices : [String(value)],
      count,
    }),
  );
  return { items: form.sections.flatMap(({ items }) => items), counts: { regions, counts } };
}

/** What a round's figures are, and on what they rest. */
export interface RoundStatistics {
  readonly basis: StatisticsBasis;
  readonly threshold: number;
  readonly statistics: readonly GroupStatistic[];
}

/**
 * A round's published figures, the same for everyone; null before it is published. Suppressed figures of a round that is merely
 * closed are shown to nobody: an answer that is sent late or corrected would stand out by comparing them before and after.
 */
export async function getStatistics(
  actor: Actor,
  programmeId: string,
  roundId: string,
): Promise<RoundStatistics | null> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return null;
  return withActor(actor, async (tx) =>
    (await findRound(tx, programmeId, roundId)) ? findRelease(tx, programmeId, roundId) : null,
  );
}

/** A release with its figures inside a transaction that is already open, or null. */
export async function findRelease(
  tx: Transaction,
  programmeId: string,
  roundId: string,
): Promise<RoundStatistics | null> {
  const release = await tx.reflectionRelease.findUnique({
    where: { programmeId_roundId: { programmeId, roundId } },
    select: { threshold: true, statistics: true },
  });
  if (!release) return null;
  return {
    basis: 'published',
    threshold: release.threshold,
    statistics: release.statistics.map(publishedStatistic),
  };
}

/** How many figures publishing a closed round would show and keep back, for those who may publish it; not what they say. */
export async function previewRelease(
  actor: Actor,
  programmeId: string,
  round: Pick<Round, 'id' | 'status'>,
): Promise<ReleaseSummary | null> {
  if (round.status !== 'closed' || !can(actor, 'reflection-round.run', { programme: programmeId })) return null;
  return withActor(COUNTER, async (tx) => {
    const counted = await findCounts(tx, programmeId, round.id);
    if (!counted) return null;
    const statistics = suppressedStatistics(counted.items, counted.counts, DEFAULT_THRESHOLD);
    return summariseRelease(DEFAULT_THRESHOLD, statistics);
  });
}

/**
 * Everything, unsuppressed, for those who have the answers open (`isOpenTo`). The rows are read as the actor, so that the
 * row security decides, too.
 */
export async function getFullStatistics(
  actor: Actor,
  programmeId: string,
  roundId: string,
  now: Date,
): Promise<RoundStatistics | null> {
  if (!(await isOpenTo(actor, programmeId, roundId, now))) return null;
  return withActor(actor, async (tx) => {
    const counted = await findCounts(tx, programmeId, roundId);
    if (!counted) return null;
    return { basis: 'answers', threshold: 0, statistics: fullStatistics(counted.items, counted.counts) };
  });
}

/**
 * Whether the actor has opened the round's answers within the last hour, which the trail tells: showing them never writes, so
 * opening them is a step of its own. For the project group the row security asks for a reason besides.
 */
export async function isOpenTo(actor: Actor, programmeId: string, roundId: string, now: Date): Promise<boolean> {
  if (actor.kind !== 'user' || !can(actor, 'reflection-answers.read', { programme: programmeId })) return false;
  const since = new Date(now.getTime() - DISCLOSURE_MINUTES * 60_000);
  const where = { programmeId, type: 'reflection-answers.read', subject: roundId, actorUserId: actor.userId };
  const opened = await withActor(COUNTER, (tx) =>
    tx.auditEvent.findFirst({ where: { ...where, occurredAt: { gt: since } }, select: { id: true } }),
  );
  if (!opened || !can(actor, 'reflection-statistics.disclose', { programme: programmeId })) return opened !== null;
  return withActor(actor, async (tx) => (await findDisclosure(tx, actor.userId, programmeId, roundId, now)) !== null);
}

/** The reason that a member of the project group has given for seeing the answers, while it holds. */
export async function findDisclosure(
  tx: Transaction,
  userId: string,
  programmeId: string,
  roundId: string,
  now: Date,
): Promise<{ readonly expiresAt: Date } | null> {
  return tx.reflectionDisclosure.findFirst({
    where: { programmeId, roundId, userId, expiresAt: { gt: now } },
    orderBy: { expiresAt: 'desc' },
    select: { expiresAt: true },
  });
}

/** How many of those asked have sent an answer, by round. Numbers only, so they are for everyone who sees the round. */
export async function countParticipation(
  actor: Actor,
  programmeId: string,
): Promise<ReadonlyMap<string, { readonly sent: number; readonly of: number }>> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return new Map();
  const rows = await withActor(
    COUNTER,
    (tx) => tx.$queryRaw<{ round: string; sent: number; of: number }[]>`
      SELECT round_id AS round, (count(*) FILTER (WHERE submissions > 0))::int AS sent, count(*)::int AS "of"
      FROM reflection_response WHERE programme_id = ${programmeId} GROUP BY 1`,
  );
  return new Map(rows.map(({ round, sent, of }) => [round, { sent, of }]));
}
