import 'server-only';
import { type Transaction, withActor } from '../db/with-actor';
import { dateOf, osloDate } from '../time';
import { type Actor, type Grant, mintActor, publicActor, systemActor } from './actor';
import { isMembershipCurrent, isSessionAlive, TOUCH_INTERVAL } from './session-rules';

const READER = systemActor('session');

/** The actor of a session id at an instant, or the public where the session does not count. */
export async function loadActor(sessionId: string, now: Date): Promise<Actor> {
  return withActor(READER, async (tx) => {
    const session = await tx.session.findUnique({
      where: { id: sessionId },
      select: {
        lastSeenAt: true,
        expiresAt: true,
        endedAt: true,
        user: {
          select: {
            id: true,
            name: true,
            disabledAt: true,
            memberships: {
              select: {
                role: true,
                programmeId: true,
                municipalityId: true,
                countyGovernorId: true,
                validFrom: true,
                validTo: true,
              },
            },
          },
        },
      },
    });
    if (!session || session.user.disabledAt || !isSessionAlive(session, now)) return publicActor;
    if (now.getTime() - session.lastSeenAt.getTime() >= TOUCH_INTERVAL) {
      await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { lastSeenAt: now } });
    }
    const day = dateOf(osloDate(now));
    const current = session.user.memberships.filter((membership) =>
      isMembershipCurrent(membership.validFrom, membership.validTo, day),
    );
    const grants = await grantsOf(tx, current, day);
    return mintActor({ userId: session.user.id, sessionId, name: session.user.name, grants });
  });
}

interface MembershipRow {
  readonly role: string;
  readonly programmeId: string | null;
  readonly municipalityId: string | null;
  readonly countyGovernorId: string | null;
}

async function grantsOf(tx: Transaction, rows: readonly MembershipRow[], day: Date): Promise<readonly Grant[]> {
  const offices = rows.flatMap((row) => (row.countyGovernorId ? [row.countyGovernorId] : []));
  const regions =
    offices.length === 0
      ? []
      : await tx.participation.findMany({
          where: {
            countyGovernorId: { in: offices },
            validFrom: { lte: day },
            OR: [{ validTo: null }, { validTo: { gt: day } }],
          },
          select: { programmeId: true, municipalityId: true, countyGovernorId: true },
        });
  return rows.flatMap((row): readonly Grant[] => {
    const { programmeId: programme, municipalityId: municipality, countyGovernorId: countyGovernor } = row;
    switch (row.role) {
      case 'administrator':
        return [{ role: row.role }];
      case 'project-group':
      case 'evaluator':
      case 'directorate':
        return programme ? [{ role: row.role, programme }] : [];
      case 'project-leader':
      case 'leader-group-member':
        return programme && municipality ? [{ role: row.role, programme, municipality }] : [];
      case 'county-governor': {
        if (!programme || !countyGovernor) return [];
        const own = regions.filter((r) => r.programmeId === programme && r.countyGovernorId === countyGovernor);
        return [{ role: row.role, programme, countyGovernor, municipalities: own.map((r) => r.municipalityId) }];
      }
      default:
        return [];
    }
  });
}
