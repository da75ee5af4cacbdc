import 'server-only';
import { randomUUID } from 'node:crypto';
import { type Actor, systemActor, type UserActor } from '../access/actor';
import { can } from '../access/policy';
import { trail } from '../audit/trail';
import { type Transaction, withActor } from '../db/with-actor';
import { isReservedAddress, mailLocale, mailRow } from '../mail/rules';
import { VERSION_SELECT, versionsOf } from '../municipality/queries';
import { displayName, versionAt } from '../municipality/rules';
import { findProgramme } from '../programme/queries';
import { failure, ok, type Result } from '../result';
import { dateOf, isoDate, osloDate } from '../time';
import { currentOn, findInvitationGround } from './queries';
import { invitationLimit, readInvitation } from './rules';
import type { InvitationState } from './types';

interface Place {
  readonly programme: string;
  readonly municipality: string;
}
export type InviteFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'faults'; readonly faults: InvitationState['faults'] };

const ROLE = 'leader-group-member';
const NOT_FOUND = failure({ kind: 'not-found' } as const);

/**
 * Adds a person to the leader group by name and address. Persons, addresses and memberships are beyond what any user may write,
 * so the application writes them, after the policy has been asked, and the trail names the one who asked. Whoever is known by
 * the address already keeps the name they have, and the group sees the one that was typed; the answer is the same, so nobody
 * learns who is known here.
 */
export async function inviteMember(
  actor: Actor,
  input: Place & { readonly name: string; readonly email: string },
  now: Date,
): Promise<Result<{ readonly municipality: string }, InviteFailure>> {
  const { programme, municipality } = input;
  if (actor.kind !== 'user' || !can(actor, 'leader-group.invite', { programme, municipality })) return NOT_FOUND;
  const read = readInvitation(input);
  if (!read.ok) return failure({ kind: 'faults', faults: read.failure });
  return withActor(systemActor('invitation'), async (tx) => {
    await lockGroup(tx, input);
    await lockAddress(tx, read.value.email);
    const invitee = await findInvitee(tx, actor, read.value.email);
    if (!invitee) return failure({ kind: 'faults', faults: [{ field: 'email', code: 'not-usable' }] });
    const tenant = { programmeId: programme, municipalityId: municipality };
    if (invitee.userId) {
      const where = { userId: invitee.userId, ...tenant, ...currentOn(now) };
      if (await tx.membership.findFirst({ where, select: { id: true } })) return ok({ municipality });
    }
    const limit = invitationLimit(await findInvitationGround(tx, input, invitee.userId, now), now);
    if (limit) return failure({ kind: 'faults', faults: [{ field: 'email', code: limit.code, limit }] });
    const userId = invitee.userId ?? (await addPerson(tx, read.value, invitee.demonstration));
    const id = randomUUID();
    await tx.membership.createMany({
      data: [{ id, userId, role: ROLE, ...tenant, validFrom: dateOf(osloDate(now)) }],
      skipDuplicates: true,
    });
    await tx.leaderGroupInvitation.createMany({
      data: [{ ...tenant, id: randomUUID(), userId, name: read.value.name, createdAt: now }],
    });
    await tx.mailMessage.createMany({
      data: [await invitationMail(tx, { ...input, userId, membership: id }, now)],
      skipDuplicates: true,
    });
    const event = { subject: municipality, programme, municipality, details: { member: userId } };
    await trail(tx, actor, { type: 'leader-group.invited', ...event });
    return ok({ municipality });
  });
}

/** One change of a group at a time, so that what was counted still holds when the invitation is added. */
async function lockGroup(tx: Transaction, { programme, municipality }: Place): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "participation"
    WHERE "programme_id" = ${programme} AND "municipality_id" = ${municipality} FOR UPDATE`;
}

/** Two groups that invite the same address at once add one person, and count each other's invitation. Always after the group. */
async function lockAddress(tx: Transaction, email: string): Promise<void> {
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`invitation ${email}`}, 0))::text`;
}

/**
 * Whom the address belongs to, if anyone, and whether they are demonstration persons; null where it cannot be used. Such a person
 * can be played by anyone, so it is invited by demonstration persons alone, and they invite nobody else.
 */
async function findInvitee(
  tx: Transaction,
  inviter: UserActor,
  email: string,
): Promise<{ readonly userId: string | null; readonly demonstration: boolean } | null> {
  const { demonstration } = await tx.user.findUniqueOrThrow({
    where: { id: inviter.userId },
    select: { demonstration: true },
  });
  const known = await tx.userAddress.findUnique({
    where: { email },
    select: { userId: true, user: { select: { demonstration: true } } },
  });
  if (known) return known.user.demonstration === demonstration ? { userId: known.userId, demonstration } : null;
  return demonstration && !isReservedAddress(email) ? null : { userId: null, demonstration };
}

async function addPerson(
  tx: Transaction,
  { name, email }: { readonly name: string; readonly email: string },
  demonstration: boolean,
): Promise<string> {
  const id = randomUUID();
  await tx.user.createMany({ data: [{ id, name, demonstration }] });
  await tx.userAddress.createMany({ data: [{ userId: id, email }] });
  return id;
}

/** The round that is open, if any, gives the mail its link and its date; else the municipality's page. */
async function invitationMail(
  tx: Transaction,
  { programme, municipality, userId, membership }: Place & { readonly userId: string; readonly membership: string },
  now: Date,
) {
  const names = (await findProgramme(tx, programme))?.names;
  const { municipality: place } = await tx.participation.findUniqueOrThrow({
    where: { programmeId_municipalityId: { programmeId: programme, municipalityId: municipality } },
    select: {
      municipality: {
        select: {
          versions: { select: { ...VERSION_SELECT.select, officialForm: true }, orderBy: { validFrom: 'asc' } },
        },
      },
    },
  });
  const version = versionAt(versionsOf(place.versions), osloDate(now));
  const round = await tx.reflectionRound.findFirst({
    where: { programmeId: programme, status: 'open', deadline: { gte: dateOf(osloDate(now)) } },
    select: { id: true, deadline: true },
    orderBy: { deadline: 'asc' },
  });
  const locale = mailLocale(place.versions.at(-1)?.officialForm);
  const home = `/program/${programme}`;
  return mailRow(
    {
      programmeId: programme,
      id: randomUUID(),
      municipalityId: municipality,
      recipientId: userId,
      template: 'invitation',
      parameters: {
        locale,
        municipality: displayName(version),
        subject: names?.[locale] ?? programme,
        path: round
          ? `${home}/refleksjon/${round.id}/svar/${version.number}`
          : `${home}/kommuner/${version.number}/ledergruppe`,
        ...(round && { deadline: isoDate(round.deadline) }),
      },
      key: `invitation:${membership}`,
    },
    now,
  );
}

/** Ends a member's membership today. The project leader's own is not theirs to end; pressing twice ends it once. */
export async function endMembership(
  actor: Actor,
  input: Place & { readonly membership: string },
  now: Date,
): Promise<Result<{ readonly municipality: string }, 'not-found'>> {
  const { programme, municipality, membership } = input;
  if (actor.kind !== 'user' || !can(actor, 'leader-group.invite', { programme, municipality }))
    return failure('not-found');
  return withActor(systemActor('invitation'), async (tx) => {
    await lockGroup(tx, input);
    const where = { id: membership, role: ROLE, programmeId: programme, municipalityId: municipality };
    const row = await tx.membership.findFirst({ where, select: { userId: true, validFrom: true, validTo: true } });
    if (!row) return failure('not-found');
    const today = dateOf(osloDate(now));
    if (row.validTo && row.validTo <= today) return ok({ municipality });
    await endOn(tx, where, row, today);
    const event = { subject: municipality, programme, municipality, details: { member: row.userId } };
    await trail(tx, actor, { type: 'leader-group.removed', ...event });
    return ok({ municipality });
  });
}

const DAY = 86_400_000;

/**
 * The row stays, because what its person wrote is shown with their name. One that began today is dated a day back, since no
 * membership ends on the day it begins; where such a row is there already, that one keeps the name.
 */
async function endOn(
  tx: Transaction,
  where: { readonly id: string; readonly role: string; readonly programmeId: string; readonly municipalityId: string },
  { userId, validFrom }: { readonly userId: string; readonly validFrom: Date },
  today: Date,
): Promise<void> {
  if (validFrom < today) {
    await tx.membership.updateMany({ where, data: { validTo: today } });
    return;
  }
  const yesterday = new Date(today.getTime() - DAY);
  const { id: _, ...tenant } = where;
  const twin = await tx.membership.count({ where: { ...tenant, userId, validFrom: yesterday } });
  if (twin > 0) await tx.membership.deleteMany({ where });
  else await tx.membership.updateMany({ where, data: { validFrom: yesterday, validTo: today } });
}
