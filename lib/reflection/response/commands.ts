import 'server-only';
import type { Actor, UserActor } from '../../access/actor';
import { can } from '../../access/policy';
import { trail } from '../../audit/trail';
import { type Transaction, withActor } from '../../db/with-actor';
import { failure, ok, type Result } from '../../result';
import { before, instantOf, osloDate } from '../../time';
import { findForm, type RoundForm } from '../instrument/queries';
import { ROUND_SELECT, roundOf } from '../round/queries';
import { findClosedItems, findFields, findPeople, findPositions } from './field/queries';
import { type FoundResponse, findOwnResponse, isResponseId, receiptOf, statusOf } from './queries';
import { answerFault, answerText, isAnswered, normalAnswer } from './rules/answer';
import { type FormValues, readFields } from './rules/form-fields';
import { inTurn } from './rules/meeting';
import { seenBy, takesPositions, unseenBySigner } from './rules/positions';
import { seenOf, snapshotOf } from './rules/snapshot';
import { submittedRows } from './rules/submitted';
import { notWritableOn } from './rules/writability';
import type { Pulse, Receipt, ResponseFailure } from './types';

/** Who has not been heard of for this long is gone. Milliseconds. */
const PRESENCE = 60_000;
/** A transaction may commit this much later than the time it carries; fields of that time are told once more. Milliseconds. */
const OVERLAP = 15_000;

/** Keeps a member's own value, and what they disagree with in the joint one. Only the newest is kept: it is no answer. */
export async function savePosition(
  actor: Actor,
  responseId: string,
  position: { readonly item: string; readonly values: FormValues; readonly dissent: string },
  now: Date,
): Promise<Result<null, ResponseFailure>> {
  if (actor.kind !== 'user') return failure({ kind: 'not-found' });
  return withActor(actor, async (tx) => {
    const found = await findWritable(tx, actor, responseId, now);
    if (!found.ok) return found;
    const { programmeId, municipalityId, round } = found.value;
    const form = await findForm(tx, programmeId, round.id);
    const item = form?.sections.flatMap(({ items }) => items).find(({ id }) => id === position.item);
    if (!item || !takesPositions(round, item.kind)) return failure({ kind: 'not-found' });
    const [read] = readFields([item], position.values);
    // An empty position is none: giving it must not open the others'.
    if (!read || 'fault' in read || !isAnswered(read.answer) || answerFault(item, read.answer))
      return failure({ kind: 'invalid-answer' });
    const key = { programmeId, municipalityId, responseId, itemId: item.id, userId: actor.userId };
    const content = {
      value: answerText(normalAnswer(item, read.answer)),
      dissent: position.dissent.trim() || null,
      savedAt: now,
    };
    await tx.reflectionPosition.upsert({
      where: { programmeId_municipalityId_responseId_itemId_userId: key },
      create: { ...key, ...content },
      update: content,
    });
    return ok(null);
  });
}

/**
 * The leader's choice to give no own value for what they have not seen yet: an open *no opinion* on each such item, which the others
 * see, too. A leader must see all that they sign. Members pass item by item.
 */
export async function passPositions(
  actor: Actor,
  responseId: string,
  now: Date,
): Promise<Result<null, ResponseFailure>> {
  if (actor.kind !== 'user') return failure({ kind: 'not-found' });
  return withActor(actor, async (tx) => {
    const found = await findWritable(tx, actor, responseId, now);
    if (!found.ok) return found;
    const { programmeId, municipalityId, round } = found.value;
    if (!can(actor, 'reflection-response.sign', { programme: programmeId, municipality: municipalityId }))
      return failure({ kind: 'not-found' });
    const form = await findForm(tx, programmeId, round.id);
    const unseen = form ? unseenBySigner((await findSeen(tx, found.value, form, actor)).seen.closed) : [];
    const value = answerText({ state: 'no-answer' });
    const key = { programmeId, municipalityId, responseId, userId: actor.userId };
    await tx.reflectionPosition.createMany({
      data: unseen.map((itemId) => ({ ...key, itemId, value, dissent: null, savedAt: now })),
      skipDuplicates: true,
    });
    return ok(null);
  });
}

/** Notes that the actor is here, and tells who else is and what has been saved since the cursor. */
export async function touchPresence(
  actor: Actor,
  responseId: string,
  { item, cursor }: { readonly item: string | null; readonly cursor: string | null },
  now: Date,
): Promise<Result<Pulse, { readonly kind: 'not-found' }>> {
  if (actor.kind !== 'user' || !isResponseId(responseId)) return failure({ kind: 'not-found' });
  return withActor(actor, async (tx) => {
    const row = await tx.reflectionResponse.findUnique({
      where: { id: responseId },
      select: {
        programmeId: true,
        municipalityId: true,
        status: true,
        submissions: true,
        round: { select: ROUND_SELECT },
      },
    });
    const subject = row && { programme: row.programmeId, municipality: row.municipalityId };
    if (!row || !subject || !can(actor, 'reflection-response.write', subject)) return failure({ kind: 'not-found' });
    const { programmeId, municipalityId } = row;
    await tx.$executeRaw`
      INSERT INTO reflection_presence (programme_id, municipality_id, response_id, user_id, item_id, seen_at)
      VALUES (${programmeId}, ${municipalityId}, ${responseId}::uuid, ${actor.userId}::uuid, ${item}, ${now})
      ON CONFLICT (programme_id, municipality_id, response_id, user_id)
      DO UPDATE SET item_id = excluded.item_id, seen_at = excluded.seen_at`;
    const here = await tx.reflectionPresence.findMany({
      where: {
        programmeId,
        municipalityId,
        responseId,
        userId: { not: actor.userId },
        seenAt: { gt: before(now, PRESENCE) },
      },
      select: { userId: true, itemId: true },
      orderBy: { userId: 'asc' },
    });
    const people = await findPeople(
      tx,
      here.map(({ userId }) => userId),
    );
    const since = before(cursor === null ? now : instantOf(cursor), OVERLAP);
    const tenant = { programmeId, municipalityId, responseId };
    const ground = { ...tenant, round: roundOf(row.round), submissions: row.submissions };
    const shut = await findClosedItems(tx, ground, actor.userId);
    const saved = await findFields(tx, tenant, { since });
    const closed = shut.size === 0 ? [] : await findFields(tx, tenant, { items: [...shut] });
    return ok({
      present: here.map(({ userId, itemId }) => ({ ...people(userId), item: itemId })),
      fields: saved.filter((field) => !shut.has(field.item)),
      closed: closed.map(({ item, answer }) => ({ item, isAnswered: isAnswered(answer), holdsSomething: true })),
      status: statusOf(row.status),
      cursor: now.toISOString(),
    });
  });
}

/** Tells the leader that the answer is ready to be signed. A value written after it takes it back. */
export async function markReady(actor: Actor, responseId: string, now: Date): Promise<Result<null, ResponseFailure>> {
  return move(actor, responseId, 'awaiting-sign-off', now);
}

export async function takeBack(actor: Actor, responseId: string, now: Date): Promise<Result<null, ResponseFailure>> {
  return move(actor, responseId, 'writing', now);
}

async function move(actor: Actor, responseId: string, to: 'awaiting-sign-off' | 'writing', now: Date) {
  return withActor(actor, async (tx): Promise<Result<null, ResponseFailure>> => {
    const found = await findWritable(tx, actor, responseId, now);
    if (!found.ok) return found;
    const { programmeId, municipalityId, status } = found.value;
    if (status === to) return ok(null);
    if (status === 'not-started') return failure({ kind: 'empty' });
    const { count } = await tx.reflectionResponse.updateMany({
      where: { id: responseId, status },
      data: { status: to },
    });
    if (count === 0) return failure({ kind: 'changed' });
    await trail(tx, actor, {
      type: to === 'writing' ? 'reflection-response.taken-back' : 'reflection-response.awaits-sign-off',
      subject: responseId,
      programme: programmeId,
      municipality: municipalityId,
      details: {},
    });
    return ok(null);
  });
}

/**
 * Signs and sends the answer: freezes it with its hash, and gives the receipt. Pressed twice it is sent once, and gives the same
 * receipt. The response's row is locked, so that a save either is part of what is signed or is refused.
 */
export async function signOff(
  actor: Actor,
  responseId: string,
  seen: string,
  now: Date,
): Promise<Result<Receipt, ResponseFailure>> {
  if (actor.kind !== 'user' || !isResponseId(responseId)) return failure({ kind: 'not-found' });
  return inTurn(() => withActor(actor, (tx) => signInTurn(tx, actor, responseId, seen, now)), { patient: true });
}

async function signInTurn(
  tx: Transaction,
  actor: UserActor,
  responseId: string,
  seen: string,
  now: Date,
): Promise<Result<Receipt, ResponseFailure>> {
  // Who waits here while it is being sent does not lock it after: many pressings at once end together, not one by one.
  const locked = await tx.$queryRaw<object[]>`
      SELECT id::text FROM reflection_response WHERE id = ${responseId}::uuid AND status <> 'sent' FOR UPDATE`;
  const found = await findOwnResponse(tx, actor, { id: responseId });
  const subject = found && { programme: found.programmeId, municipality: found.municipalityId };
  if (!found || !subject || !can(actor, 'reflection-response.sign', subject)) return failure({ kind: 'not-found' });
  const last = found.sent.at(-1);
  if (found.status === 'sent' && last) return ok(receiptOf(last, await findPeople(tx, [last.signedById])));
  if (locked.length === 0) return failure({ kind: 'changed' });
  const { round, status, allowances, municipality, programmeId, municipalityId } = found;
  const reason = notWritableOn(round, status, allowances, osloDate(now));
  if (reason) return failure({ kind: 'not-writable', reason });
  const form = await findForm(tx, programmeId, round.id);
  if (!form) return failure({ kind: 'empty' });
  // Read once: what is compared with what the signer saw is what is signed.
  const { fields, positions, seen: current } = await findSeen(tx, found, form, actor);
  if (!fields.some(({ answer }) => isAnswered(answer))) return failure({ kind: 'empty' });
  if (seen !== seenOf(current.fields, current.positions)) return failure({ kind: 'changed' });
  if (unseenBySigner(current.closed).length > 0) return failure({ kind: 'position-first' });
  const number = found.submissions + 1;
  const { content, hash } = snapshotOf({
    round,
    municipality,
    number,
    sections: form.sections,
    fields,
    dissents: positions.flatMap(({ item, answer, dissent }) => (dissent === null ? [] : [{ item, answer, dissent }])),
    writers: await countWriters(tx, found),
    signedBy: actor.userId,
    signedAt: now.toISOString(),
  });
  const key = { programmeId, roundId: round.id, municipalityId, number };
  await tx.reflectionSubmission.createMany({
    data: [{ ...key, content, contentHash: hash, signedById: actor.userId, signedAt: now }],
  });
  const rows = fields.flatMap(({ item, answer }) => submittedRows(item, answer));
  await tx.reflectionSubmittedAnswer.createMany({
    data: rows.map(({ choices, ...row }) => ({ ...key, ...row, choices: [...choices] })),
  });
  await tx.reflectionResponse.updateMany({
    where: { id: responseId },
    data: { status: 'sent', submissions: number },
  });
  await trail(tx, actor, {
    type: 'reflection-response.sent',
    subject: responseId,
    ...subject,
    details: { number, contentHash: hash },
  });
  const signedBy = { id: actor.userId, name: actor.name };
  return ok({ number, signedAt: now.toISOString(), signedBy, contentHash: hash });
}

async function findWritable(
  tx: Transaction,
  actor: Actor,
  responseId: string,
  now: Date,
): Promise<Result<FoundResponse, ResponseFailure>> {
  const found = await findOwnResponse(tx, actor, { id: responseId });
  const subject = found && { programme: found.programmeId, municipality: found.municipalityId };
  if (!found || !subject || !can(actor, 'reflection-response.write', subject)) return failure({ kind: 'not-found' });
  const reason = notWritableOn(found.round, found.status, found.allowances, osloDate(now));
  return reason ? failure({ kind: 'not-writable', reason }) : ok(found);
}

/** What would be signed, and what the actor sees of it. */
async function findSeen(tx: Transaction, response: FoundResponse, form: RoundForm, actor: UserActor) {
  const items = form.sections.flatMap((section) => section.items);
  const fields = await findFields(tx, response);
  const positions = await findPositions(tx, response);
  return { fields, positions, seen: seenBy(actor.userId, response, { items, fields, positions }) };
}

async function countWriters(tx: Transaction, response: FoundResponse): Promise<number> {
  const { programmeId, municipalityId, responseId } = response;
  const writers = await tx.reflectionSave.groupBy({
    by: ['savedById'],
    where: { programmeId, municipalityId, responseId, savedById: { not: null } },
  });
  return writers.length;
}
