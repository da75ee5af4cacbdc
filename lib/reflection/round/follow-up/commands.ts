import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { trail } from '../../../audit/trail';
import { type Transaction, withActor } from '../../../db/with-actor';
import { failure, ok, type Result } from '../../../result';
import { dateOf, isoDate, osloDate } from '../../../time';
import { lastDay } from '../../response/rules/writability';
import { type AllowanceKind, RESPONSE_STATUSES, type Round } from '../../types';
import { lockRound } from '../queries';
import { readDate } from '../rules/plan';
import type { FieldFault } from '../types';
import { findResponse } from './queries';
import { mayFor } from './rules';
import { LONGEST_REASON } from './schema';
import type { FollowUpFailure } from './types';

export interface AllowanceInput {
  readonly programme: string;
  readonly round: string;
  readonly number: string;
  readonly deadline: string;
  readonly reason: string;
}

const NOT_FOUND = failure({ kind: 'not-found' } as const);

/** Gives one municipality more time than the others, for a reason that stays with it. */
export function giveMoreTime(actor: Actor, input: AllowanceInput, now: Date) {
  return allow(actor, 'extension', input, now);
}

/**
 * Opens a sent answer for correction until a day, with a reason. What was sent is kept, and counts until the corrected answer
 * is sent. Never after the round is published.
 */
export function reopenForCorrection(actor: Actor, input: AllowanceInput, now: Date) {
  return allow(actor, 'correction', input, now);
}

async function allow(
  actor: Actor,
  kind: AllowanceKind,
  input: AllowanceInput,
  now: Date,
): Promise<Result<{ readonly deadline: string }, FollowUpFailure>> {
  const { programme, number } = input;
  if (actor.kind !== 'user' || !can(actor, 'reflection-round.run', { programme })) return NOT_FOUND;
  return withActor(actor, async (tx) => {
    const round = await lockRound(tx, programme, input.round);
    const response = round && (await lockResponse(tx, round, number));
    if (!round || !response) return NOT_FOUND;
    if (mayFor(round.status, response.status) !== (kind === 'extension' ? 'extend' : 'reopen')) return NOT_FOUND;
    const reason = input.reason.trim();
    const deadline = readDate(input.deadline);
    const least = kind === 'extension' ? await currentLastDay(tx, round, response) : null;
    const faults = faultsOf(deadline, reason, { least, today: osloDate(now) });
    if (faults.length > 0 || deadline === null) return failure({ kind: 'faults', faults });
    const tenant = { programmeId: programme, municipalityId: response.municipalityId };
    await tx.reflectionAllowance.createMany({
      data: [
        {
          ...tenant,
          responseId: response.id,
          id: randomUUID(),
          kind,
          deadline: dateOf(deadline),
          reason,
          createdById: actor.userId,
          createdAt: now,
        },
      ],
    });
    if (kind === 'correction')
      await tx.reflectionResponse.updateMany({
        where: { ...tenant, id: response.id, status: 'sent' },
        data: { status: 'writing' },
      });
    await trail(tx, actor, {
      type: kind === 'extension' ? 'reflection-response.extended' : 'reflection-response.reopened',
      subject: response.id,
      programme,
      municipality: response.municipalityId,
      details: { deadline, reasonHash: `sha256:${createHash('sha256').update(reason).digest('hex')}` },
    });
    return ok({ deadline });
  });
}

/** The response with its row locked: it cannot be sent, or reopened by another, under our hands. */
async function lockResponse(tx: Transaction, round: Round, number: string) {
  const found = await findResponse(tx, round, number);
  if (!found) return null;
  await tx.$queryRaw`SELECT 1 FROM "reflection_response" WHERE "id" = ${found.id}::uuid FOR UPDATE`;
  const row = await findResponse(tx, round, number);
  const status = RESPONSE_STATUSES.find((known) => known === row?.status);
  return row && status ? { ...row, status } : null;
}

async function currentLastDay(
  tx: Transaction,
  round: Round,
  { id, municipalityId }: { readonly id: string; readonly municipalityId: string },
): Promise<string> {
  const rows = await tx.reflectionAllowance.findMany({
    where: { programmeId: round.programme, municipalityId, responseId: id },
    select: { deadline: true },
  });
  return lastDay(
    round.deadline,
    rows.map(({ deadline }) => ({ kind: 'extension', deadline: isoDate(deadline) })),
  );
}

function faultsOf(
  deadline: string | null,
  reason: string,
  { least, today }: { readonly least: string | null; readonly today: string },
): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  if (deadline === null) faults.push({ field: 'deadline', code: 'date' });
  else if (deadline < today) faults.push({ field: 'deadline', code: 'in-the-past' });
  else if (least !== null && deadline <= least) faults.push({ field: 'deadline', code: 'not-later' });
  if (reason === '') faults.push({ field: 'reason', code: 'required' });
  if (reason.length > LONGEST_REASON) faults.push({ field: 'reason', code: 'too-long' });
  return faults;
}
