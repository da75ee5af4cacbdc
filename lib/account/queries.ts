import 'server-only';
import { type Actor, ROLES, type Role, systemActor } from '../access/actor';
import { can } from '../access/policy';
import { isMembershipCurrent, isSessionAlive } from '../access/session-rules';
import { type Transaction, withActor } from '../db/with-actor';
import { env, offersDemonstrationSignIn } from '../env';
import { compareNames } from '../format';
import { dateOf, osloDate } from '../time';
import type { Account, AccountRole, DemonstrationPerson } from './types';

const MEMBERSHIP = {
  role: true,
  validFrom: true,
  validTo: true,
  programme: { select: { nameNb: true } },
  participation: {
    select: {
      municipality: { select: { versions: { select: { name: true }, orderBy: { validFrom: 'desc' }, take: 1 } } },
    },
  },
  countyGovernor: { select: { name: true } },
} as const;

/** The persons that the demonstration sign-in offers, or null where it does not exist. Open to all, as the page is. */
export async function listDemonstrationPersons(
  actor: Actor,
  now: Date,
): Promise<readonly DemonstrationPerson[] | null> {
  if (!can(actor, 'session.start') || !offersDemonstrationSignIn(env())) return null;
  const day = dateOf(osloDate(now));
  // Before sign-in nobody sees users, so the application reads them in its own name.
  return withActor(systemActor('sign-in'), async (tx) => {
    const rows = await tx.membership.findMany({
      where: { user: { demonstration: true, disabledAt: null } },
      select: { ...MEMBERSHIP, user: { select: { id: true, name: true } } },
    });
    return rows
      .filter((row) => isMembershipCurrent(row.validFrom, row.validTo, day))
      .map((row) => ({ userId: row.user.id, name: row.user.name, ...roleOf(row) }))
      .sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || compareNames(placeOf(a), placeOf(b)));
  });
}

function placeOf({ municipality, countyGovernor, name }: DemonstrationPerson): string {
  return municipality ?? countyGovernor ?? name;
}

/** The actor's own account: roles and open sessions. Null for the public. */
export async function getAccount(actor: Actor, now: Date): Promise<Account | null> {
  if (actor.kind !== 'user' || !can(actor, 'account.read')) return null;
  return withActor(actor, async (tx) => ({
    name: actor.name,
    roles: await listRoles(tx, actor.userId),
    sessions: await listSessions(tx, actor.userId, actor.sessionId, now),
  }));
}

async function listRoles(tx: Transaction, userId: string): Promise<readonly AccountRole[]> {
  const rows = await tx.membership.findMany({ where: { userId }, select: MEMBERSHIP, orderBy: { validFrom: 'asc' } });
  return rows.map(roleOf);
}

async function listSessions(tx: Transaction, userId: string, current: string, now: Date) {
  const rows = await tx.session.findMany({
    where: { userId, endedAt: null, expiresAt: { gt: now } },
    select: { id: true, createdAt: true, lastSeenAt: true, expiresAt: true, endedAt: true },
    orderBy: { lastSeenAt: 'desc' },
    take: 50,
  });
  return rows
    .filter((row) => isSessionAlive(row, now))
    .map(({ id, createdAt, lastSeenAt }) => ({ id, current: id === current, createdAt, lastSeenAt }));
}

interface MembershipRow {
  readonly role: string;
  readonly validFrom: Date;
  readonly validTo: Date | null;
  readonly programme: { readonly nameNb: string } | null;
  readonly participation: {
    readonly municipality: { readonly versions: readonly { readonly name: string | null }[] };
  } | null;
  readonly countyGovernor: { readonly name: string } | null;
}

function roleOf(row: MembershipRow): AccountRole {
  return {
    role: row.role as Role, // membership_scope_check admits no other
    programme: row.programme?.nameNb ?? null,
    municipality: row.participation?.municipality.versions[0]?.name ?? null,
    countyGovernor: row.countyGovernor?.name ?? null,
    validFrom: row.validFrom.toISOString().slice(0, 10),
    validTo: row.validTo?.toISOString().slice(0, 10) ?? null,
  };
}
