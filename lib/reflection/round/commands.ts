import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { trail } from '../../audit/trail';
import { Prisma } from '../../db/generated/client';
import { type Transaction, withActor } from '../../db/with-actor';
import { findProgramme } from '../../programme/queries';
import { failure, ok, type Result } from '../../result';
import { dateOf, osloDate } from '../../time';
import type { Round } from '../types';
import { findRound, lockRound } from './queries';
import { type PlanFields, readDate, readPlan } from './rules/plan';
import { canGo } from './rules/transitions';
import type { FieldFault, RoundFailure, RoundPlan, RoundRefusal } from './types';

type Outcome = Result<{ readonly id: string }, RoundFailure>;
interface RoundKey {
  readonly programme: string;
  readonly round: string;
}

const NOT_FOUND = failure({ kind: 'not-found' } as const);
const faults = (...found: readonly FieldFault[]) => failure({ kind: 'faults', faults: found } as const);
const refused = (reason: RoundRefusal) => failure({ kind: 'refused', reason } as const);
const mayRun = (actor: Actor, programme: string) => can(actor, 'reflection-round.run', { programme });

/** Plans a round with the form of an earlier one, or with none yet. The same id twice is refused, whoever was first. */
export async function planRound(
  actor: Actor,
  input: PlanFields & { readonly programme: string; readonly copyFrom: string },
): Promise<Outcome> {
  const { programme, copyFrom } = input;
  if (!mayRun(actor, programme)) return NOT_FOUND;
  const read = readPlan(input);
  if (!read.ok) return faults(...read.failure);
  return withActor(actor, async (tx) => {
    if (!(await findProgramme(tx, programme))) return NOT_FOUND;
    const source = copyFrom === '' ? null : await findRound(tx, programme, copyFrom);
    if (copyFrom !== '' && !source) return faults({ field: 'copyFrom', code: 'unknown-round' });
    const row = { programmeId: programme, id: read.value.id, status: 'planned', ...columnsOf(read.value) };
    const { count } = await tx.reflectionRound.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return faults({ field: 'id', code: 'id-taken' });
    if (source) await copyForm(tx, programme, source.id, row.id);
    await trailPlan(tx, actor, 'reflection-round.planned', programme, read.value);
    return ok({ id: row.id });
  });
}

async function copyForm(tx: Transaction, programmeId: string, from: string, to: string): Promise<void> {
  const where = { programmeId, roundId: from };
  const sections = await tx.reflectionFormSection.findMany({
    where,
    select: { id: true, position: true, texts: true },
  });
  const items = await tx.reflectionFormItem.findMany({
    where,
    select: { itemId: true, wordingVersion: true, sectionId: true, position: true },
  });
  const into = { programmeId, roundId: to };
  await tx.reflectionFormSection.createMany({
    data: sections.map(({ texts, ...section }) => ({ ...section, ...into, texts: texts as Prisma.InputJsonValue })),
  });
  await tx.reflectionFormItem.createMany({ data: items.map((item) => ({ ...item, ...into })) });
}

/** Changes a round that has not opened. Its id stays: the form's address may already have been passed on. */
export async function changeRound(actor: Actor, input: PlanFields & { readonly programme: string }): Promise<Outcome> {
  const { programme } = input;
  if (!mayRun(actor, programme)) return NOT_FOUND;
  const read = readPlan(input);
  if (!read.ok) return faults(...read.failure);
  return onRound(actor, { programme, round: read.value.id }, async (tx, round) => {
    if (round.status !== 'planned') return refused('not-planned');
    await tx.reflectionRound.updateMany({ where: keyOf(round), data: columnsOf(read.value) });
    await trailPlan(tx, actor, 'reflection-round.changed', programme, read.value);
    return ok({ id: round.id });
  });
}

/** Removes a planned round with its form. What has opened stays for ever. */
export async function removeRound(actor: Actor, key: RoundKey): Promise<Outcome> {
  return onRound(actor, key, async (tx, round) => {
    if (round.status !== 'planned') return refused('not-planned');
    const form = { programmeId: round.programme, roundId: round.id };
    await tx.reflectionFormItem.deleteMany({ where: form });
    await tx.reflectionFormSection.deleteMany({ where: form });
    await tx.reflectionRound.deleteMany({ where: keyOf(round) });
    await trailPlan(tx, actor, 'reflection-round.removed', round.programme, round);
    return ok({ id: round.id });
  });
}

/** Opens a round: its form is frozen, and every municipality that takes part gets its answer to write. */
export async function openRound(actor: Actor, key: RoundKey, now: Date): Promise<Outcome> {
  return onRound(actor, key, async (tx, round) => {
    if (!canGo(round.status, 'open')) return refused('not-planned');
    const [today, form] = [osloDate(now), { programmeId: round.programme, roundId: round.id }];
    if (round.deadline < today) return refused('deadline-passed');
    if ((await tx.reflectionFormItem.count({ where: form })) === 0) return refused('no-items');
    const asked = await tx.participation.findMany({
      where: participating(round, today),
      select: { municipalityId: true },
    });
    if (asked.length === 0) return refused('no-participants');
    await tx.reflectionRound.updateMany({ where: keyOf(round), data: { status: 'open', openedAt: now } });
    await tx.reflectionResponse.createMany({
      data: asked.map(({ municipalityId }) => ({
        ...form,
        municipalityId,
        id: randomUUID(),
        status: 'not-started',
        createdAt: now,
      })),
    });
    const details = { responses: asked.length };
    await trail(tx, actor, { type: 'reflection-round.opened', subject: round.id, programme: round.programme, details });
    return ok({ id: round.id });
  });
}

/** Municipalities of the programme on the day that answering begins. */
function participating(round: Round, today: string) {
  const day = dateOf(round.opensOn > today ? round.opensOn : today);
  const isStillIn = { OR: [{ validTo: null }, { validTo: { gt: day } }] };
  return { programmeId: round.programme, validFrom: { lte: day }, ...isStillIn };
}

/** Closes a round: only municipalities with more time, or a correction, still write. */
export async function closeRound(actor: Actor, key: RoundKey, now: Date): Promise<Outcome> {
  return onRound(actor, key, async (tx, round) => {
    if (!canGo(round.status, 'closed')) return refused('not-open');
    await tx.reflectionRound.updateMany({ where: keyOf(round), data: { status: 'closed', closedAt: now } });
    const responses = await tx.reflectionResponse.count({
      where: { programmeId: round.programme, roundId: round.id, submissions: { gt: 0 } },
    });
    const event = { subject: round.id, programme: round.programme, details: { responses } };
    await trail(tx, actor, { type: 'reflection-round.closed', ...event });
    return ok({ id: round.id });
  });
}

/** Gives everybody more time. An open round's deadline only moves to a later day. */
export async function moveDeadline(
  actor: Actor,
  input: RoundKey & { readonly deadline: string },
  now: Date,
): Promise<Outcome> {
  return onRound(actor, input, async (tx, round) => {
    if (round.status !== 'open') return refused('not-open');
    const deadline = readDate(input.deadline);
    if (deadline === null) return faults({ field: 'deadline', code: 'date' });
    if (deadline <= round.deadline) return faults({ field: 'deadline', code: 'not-later' });
    if (deadline < osloDate(now)) return faults({ field: 'deadline', code: 'in-the-past' });
    await tx.reflectionRound.updateMany({ where: keyOf(round), data: { deadline: dateOf(deadline) } });
    await trailPlan(tx, actor, 'reflection-round.changed', round.programme, { ...round, deadline });
    return ok({ id: round.id });
  });
}

/** Work on a round whose row is locked, so that two who press at once take one step, not two. */
function onRound(
  actor: Actor,
  { programme, round: id }: RoundKey,
  work: (tx: Transaction, round: Round) => Promise<Outcome>,
): Promise<Outcome> {
  if (!mayRun(actor, programme)) return Promise.resolve(NOT_FOUND);
  return withActor(actor, async (tx) => {
    const round = await lockRound(tx, programme, id);
    return round ? work(tx, round) : NOT_FOUND;
  });
}

const keyOf = ({ programme, id }: Round) => ({ programmeId: programme, id });

function columnsOf({ names, opensOn, deadline, year, positionsFirst, demonstration }: RoundPlan) {
  const dates = { opensOn: dateOf(opensOn), deadline: dateOf(deadline) };
  return { year, positionsFirst, demonstration, ...dates, names: names ? { ...names } : Prisma.DbNull };
}

function trailPlan(
  tx: Transaction,
  actor: Actor,
  type: 'reflection-round.planned' | 'reflection-round.changed' | 'reflection-round.removed',
  programme: string,
  { id, opensOn, deadline }: Pick<RoundPlan, 'id' | 'opensOn' | 'deadline'>,
): Promise<void> {
  return trail(tx, actor, { type, subject: id, programme, details: { opensOn, deadline } });
}
