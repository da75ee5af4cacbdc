import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { type Transaction, withActor } from '../db/with-actor';
import { mailSettings } from '../env';
import { compareNames } from '../format';
import { findParticipant, versionsOf } from '../municipality/queries';
import { displayName, versionAt } from '../municipality/rules';
import { findProgramme } from '../programme/queries';
import { before, dateOf, isoDate, osloDate } from '../time';
import { INVITATION_WINDOW } from './rules';
import type { InvitationGround, LeaderGroup, Member } from './types';

/** The leader group of a municipality today, for its own members. Null for everyone else. */
export async function getLeaderGroup(
  actor: Actor,
  programmeId: string,
  number: string,
  now: Date,
): Promise<LeaderGroup | null> {
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const participant = programme && (await findParticipant(tx, programmeId, number));
    if (!programme || !participant) return null;
    const subject = { programme: programmeId, municipality: participant.municipalityId };
    if (actor.kind !== 'user' || !can(actor, 'leader-group.read', subject)) return null;
    const version = versionAt(versionsOf(participant.municipality.versions), `${programme.firstYear}-01-01`);
    return {
      programme,
      municipality: { id: participant.municipalityId, number: version.number, name: displayName(version) },
      members: await listMembers(tx, subject, now),
      mayInvite: can(actor, 'leader-group.invite', subject),
      isMailSent: mailSettings() !== null,
    };
  });
}

const GROUP = ['project-leader', 'leader-group-member'];

/** The wall gives no name of who was invited and has not taken part; of them the name stands that the leader wrote, the last one. */
async function listMembers(
  tx: Transaction,
  { programme, municipality }: { readonly programme: string; readonly municipality: string },
  now: Date,
): Promise<readonly Member[]> {
  const tenant = { programmeId: programme, municipalityId: municipality };
  const rows = await tx.membership.findMany({
    where: { ...tenant, role: { in: GROUP }, ...currentOn(now) },
    select: { id: true, userId: true, role: true, validFrom: true },
  });
  const userId = { in: rows.map((row) => row.userId) };
  const users = await tx.user.findMany({ where: { id: userId }, select: { id: true, name: true } });
  const invitations = await tx.leaderGroupInvitation.findMany({
    where: { ...tenant, userId },
    select: { userId: true, name: true },
    orderBy: { createdAt: 'asc' },
  });
  const registered = new Map(users.map(({ id, name }) => [id, name]));
  const written = new Map(invitations.map((one) => [one.userId, one.name]));
  return rows
    .map(
      (row): Member => ({
        membershipId: row.id,
        name: registered.get(row.userId) ?? written.get(row.userId) ?? '',
        hasTakenPart: registered.has(row.userId),
        role: row.role === 'project-leader' ? 'project-leader' : 'leader-group-member',
        since: isoDate(row.validFrom),
      }),
    )
    .sort(
      (a, b) =>
        Number(b.role === 'project-leader') - Number(a.role === 'project-leader') || compareNames(a.name, b.name),
    );
}

/**
 * What the limits of invitations count, inside the transaction that invites. The one who calls it holds the group and the address,
 * so that nothing is added between the count and the invitation.
 */
export async function findInvitationGround(
  tx: Transaction,
  { programme, municipality }: { readonly programme: string; readonly municipality: string },
  userId: string | null,
  now: Date,
): Promise<InvitationGround> {
  const tenant = { programmeId: programme, municipalityId: municipality };
  const counted = { createdAt: { gt: before(now, INVITATION_WINDOW) } };
  const select = { createdAt: true, programmeId: true, municipalityId: true } as const;
  const isOwn = (one: { readonly programmeId: string; readonly municipalityId: string }) =>
    one.programmeId === programme && one.municipalityId === municipality;
  const byGroup = await tx.leaderGroupInvitation.findMany({ where: { ...tenant, ...counted }, select });
  const toPerson = userId ? await tx.leaderGroupInvitation.findMany({ where: { userId, ...counted }, select }) : [];
  return {
    members: await tx.membership.count({ where: { ...tenant, role: { in: GROUP }, ...currentOn(now) } }),
    byGroup: byGroup.map(({ createdAt }) => createdAt),
    toPerson: toPerson.filter(isOwn).map(({ createdAt }) => createdAt),
    byOthers: toPerson.filter((one) => !isOwn(one)).map(({ createdAt }) => createdAt),
  };
}

/** Memberships that hold on the day of an instant, in Norway. */
export function currentOn(now: Date) {
  const day = dateOf(osloDate(now));
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}
