import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { type Transaction, withActor } from '../db/with-actor';
import { mailSettings } from '../env';
import { compareNames } from '../format';
import { findParticipant, versionsOf } from '../municipality/queries';
import { displayName, versionAt } from '../municipality/rules';
import { findProgramme } from '../programme/queries';
import { dateOf, isoDate, osloDate } from '../time';
import type { LeaderGroup, Member } from './types';

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

async function listMembers(
  tx: Transaction,
  { programme, municipality }: { readonly programme: string; readonly municipality: string },
  now: Date,
): Promise<readonly Member[]> {
  const rows = await tx.membership.findMany({
    where: {
      programmeId: programme,
      municipalityId: municipality,
      role: { in: ['project-leader', 'leader-group-member'] },
      ...currentOn(now),
    },
    select: { id: true, role: true, validFrom: true, user: { select: { name: true } } },
  });
  return rows
    .map(
      ({ id, role, validFrom, user }): Member => ({
        membershipId: id,
        name: user.name,
        role: role === 'project-leader' ? 'project-leader' : 'leader-group-member',
        since: isoDate(validFrom),
      }),
    )
    .sort(
      (a, b) =>
        Number(b.role === 'project-leader') - Number(a.role === 'project-leader') || compareNames(a.name, b.name),
    );
}

/** Memberships that hold on the day of an instant, in Norway. */
export function currentOn(now: Date) {
  const day = dateOf(osloDate(now));
  return { validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] };
}
