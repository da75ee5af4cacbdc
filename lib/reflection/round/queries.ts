import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { findProgramme } from '../../programme/queries';
import { dateOf, isoDate, osloDate } from '../../time';
import { namesSchema } from '../schema';
import { ROUND_STATUSES, type Round } from '../types';
import type { RoundList, RoundOverview } from './types';

export const ROUND_SELECT = {
  programmeId: true,
  id: true,
  year: true,
  names: true,
  status: true,
  opensOn: true,
  deadline: true,
  positionsFirst: true,
  demonstration: true,
} as const;

interface RoundRow {
  readonly programmeId: string;
  readonly id: string;
  readonly year: number;
  readonly names: unknown;
  readonly status: string;
  readonly opensOn: Date;
  readonly deadline: Date;
  readonly positionsFirst: boolean;
  readonly demonstration: boolean;
}

export function roundOf({ programmeId, names, status, opensOn, deadline, ...row }: RoundRow): Round {
  const known = ROUND_STATUSES.find((one) => one === status);
  if (!known) throw new Error(`A round has the unknown status ${status}.`);
  return {
    ...row,
    programme: programmeId,
    names: names === null ? null : namesSchema.parse(names),
    status: known,
    opensOn: isoDate(opensOn),
    deadline: isoDate(deadline),
  };
}

/** A round inside a transaction that is already open, or null; the row security hides planned ones from most. */
export async function findRound(tx: Transaction, programmeId: string, id: string): Promise<Round | null> {
  const row = await tx.reflectionRound.findUnique({
    where: { programmeId_id: { programmeId, id } },
    select: ROUND_SELECT,
  });
  return row && roundOf(row);
}

/** A round that the actor may see, or null. */
export async function getRound(actor: Actor, programmeId: string, id: string): Promise<Round | null> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return null;
  return withActor(actor, (tx) => findRound(tx, programmeId, id));
}

/** The programme's rounds that the actor may see, in the order of time. */
export async function listRounds(actor: Actor, programmeId: string): Promise<readonly Round[]> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return [];
  return withActor(actor, (tx) => findRounds(tx, programmeId));
}

async function findRounds(tx: Transaction, programmeId: string): Promise<readonly Round[]> {
  const rows = await tx.reflectionRound.findMany({
    where: { programmeId },
    select: ROUND_SELECT,
    orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
  });
  return rows.map(roundOf);
}

/** A programme with its rounds, the newest first, for those who run them; null for everyone else. */
export async function getRoundList(actor: Actor, programmeId: string): Promise<RoundList | null> {
  if (!can(actor, 'reflection-round.run', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    return programme && { programme, rounds: (await findRounds(tx, programmeId)).toReversed() };
  });
}

/** A round whose row is kept from changing until the transaction ends; for commands of those who run it. */
export async function lockRound(tx: Transaction, programmeId: string, id: string): Promise<Round | null> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "reflection_round" WHERE "programme_id" = ${programmeId} AND "id" = ${id} FOR UPDATE`;
  return rows.length === 0 ? null : findRound(tx, programmeId, id);
}

/** A round with what its next step depends on, for those who run it. */
export async function getRoundOverview(
  actor: Actor,
  programmeId: string,
  id: string,
  now: Date,
): Promise<RoundOverview | null> {
  if (!can(actor, 'reflection-round.run', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const round = programme && (await findRound(tx, programmeId, id));
    if (!programme || !round) return null;
    const form = { programmeId, roundId: id };
    const day = dateOf(osloDate(now));
    const [sections, items, sent, municipalities] = [
      await tx.reflectionFormSection.count({ where: form }),
      await tx.reflectionFormItem.count({ where: form }),
      await tx.reflectionResponse.count({ where: { ...form, status: 'sent' } }),
      round.status === 'planned'
        ? await tx.participation.count({
            where: { programmeId, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
          })
        : await tx.reflectionResponse.count({ where: form }),
    ];
    return { programme, round, sections, items, sent, municipalities };
  });
}
