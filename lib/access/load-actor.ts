import 'server-only';
import { type Transaction, withActor } from '../db/with-actor';
import { dateOf, osloDate } from '../time';
import { type Actor, type Grant, mintActor, publicActor, systemActor } from './actor';
import { isMembershipCurrent, isSessionAlive, TOUCH_INTERVAL } from './session-rules';

const READER = systemActor('session');

interface SessionRow extends MembershipRow {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
  readonly userId: string;
  readonly name: string;
  readonly disabledAt: Date | null;
  /** Null where the person has no membership at all. */
  readonly validFrom: Date | null;
  readonly validTo: Date | null;
}

/** The actor of a session id at an instant, or the public where the session does not count. */
export async function loadActor(sessionId: string, now: Date): Promise<Actor> {
  return withActor(READER, async (tx) => {
    // One statement, since every request asks: a row per membership, in the order in which they were given.
    const rows = await tx.$queryRaw<SessionRow[]>`
      SELECT s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt", s.ended_at AS "endedAt", u.id::text AS "userId", u.name,
        u.disabled_at AS "disabledAt", m.role, m.programme_id AS "programmeId", m.municipality_id AS "municipalityId",
        m.county_governor_id AS "countyGovernorId", m.valid_from AS "validFrom", m.valid_to AS "validTo"
      FROM session s JOIN app_user u ON u.id = s.user_id LEFT JOIN membership m ON m.user_id = u.id
      WHERE s.id = ${sessionId}::uuid ORDER BY m.valid_from, m.id`;
    const [session] = rows;
    if (!session || session.disabledAt || !isSessionAlive(session, now)) return publicActor;
    if (now.getTime() - session.lastSeenAt.getTime() >= TOUCH_INTERVAL) {
      await tx.session.updateMany({ where: { id: sessionId, endedAt: null }, data: { lastSeenAt: now } });
    }
    const day = dateOf(osloDate(now));
    const current = rows.filter(
      ({ validFrom, validTo }) => validFrom !== null && isMembershipCurrent(validFrom, validTo, day),
    );
    const grants = await grantsOf(tx, current, day);
    return mintActor({ userId: session.userId, sessionId, name: session.name, grants });
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
