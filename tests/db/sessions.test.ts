import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import { loadActor } from '@/lib/access/load-actor';
import { openSession, sealSession } from '@/lib/access/token';
import { endSession, startDemonstrationSession } from '@/lib/account/commands';
import { getAccount, listDemonstrationPersons } from '@/lib/account/queries';
import type { PrismaClient } from '@/lib/db/generated/client';
import { PERSONS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { hashTables } from './setup/row-hash';
import { addTenants, asOwner, openSessionOf } from './setup/sessions';

process.env.DEMONSTRATION_SIGN_IN = 'on';
process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';

let client: PrismaClient;
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
});

const NOW = new Date('2026-03-02T09:00:00Z');
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const kindAt = async (session: string, minutes: number) => (await loadActor(session, later(minutes))).kind;
const hashes = () => hashTables((sql) => asOwner(client, sql) as Promise<readonly Record<string, unknown>[]>);
const events = async () =>
  (await asOwner(client, "SELECT * FROM audit_event WHERE type LIKE 'session.%' ORDER BY id")) as readonly Record<
    string,
    unknown
  >[];

async function signIn(person: string = PERSONS['leader-own']): Promise<string> {
  const started = await startDemonstrationSession(publicActor, { person }, NOW);
  if (!started.ok) throw new Error(started.failure);
  return started.value.sessionId;
}

describe('a session', () => {
  it('makes an actor with the roles that hold on the day', async () => {
    const actor = await loadActor(await signIn(), NOW);
    expect(actor).toMatchObject({
      kind: 'user',
      userId: PERSONS['leader-own'],
      grants: [{ role: 'project-leader', programme: 'pfp', municipality: 'k0437' }],
    });
    const governor = await loadActor(await openSessionOf(client, PERSONS['governor-own'], NOW), NOW);
    expect(governor).toMatchObject({
      grants: [{ role: 'county-governor', programme: 'pfp', countyGovernor: 'innlandet' }],
    });
    const [grant] = governor.kind === 'user' ? governor.grants : [];
    expect(grant && 'municipalities' in grant && [...grant.municipalities].sort()).toEqual([
      'k0427',
      'k0437',
      'k0529',
      'k0538',
    ]);
  });

  it('ends an hour after the last visit, and each visit begins the hour anew', async () => {
    const idle = await signIn();
    expect(await kindAt(idle, 59.9)).toBe('user');
    expect(await kindAt(idle, 59.9 + 59.9)).toBe('user');
    expect(await kindAt(idle, 59.9 + 59.9 + 60)).toBe('public');
    expect(await kindAt(await signIn(), 60)).toBe('public');
  });

  it('ends twelve hours after it began, however busy', async () => {
    const session = await signIn();
    for (let minutes = 0; minutes < 12 * 60; minutes += 50) expect(await kindAt(session, minutes)).toBe('user');
    expect(await kindAt(session, 12 * 60 - 0.1)).toBe('user');
    expect(await kindAt(session, 12 * 60)).toBe('public');
  });

  it('is dead after sign-out for whoever copied the cookie; other sessions live on', async () => {
    const [session, other] = [await signIn(), await signIn()];
    const copied = await sealSession(session);
    expect(await openSession(copied)).toBe(session);
    const actor = await loadActor(session, NOW);
    expect(await endSession(actor, { scope: 'this' }, NOW)).toEqual({ ok: true, value: { ended: 1 } });
    expect(await kindAt((await openSession(copied)) ?? '', 0)).toBe('public');
    expect(await kindAt(other, 0)).toBe('user');
  });

  it('ends with all others at once, and never someone else’s', async () => {
    const [mine, second, foreign] = [await signIn(), await signIn(), await signIn(PERSONS['leader-other'])];
    const actor = await loadActor(mine, NOW);
    await endSession(actor, { scope: 'others' }, NOW);
    expect([await kindAt(mine, 0), await kindAt(second, 0), await kindAt(foreign, 0)]).toEqual([
      'user',
      'public',
      'user',
    ]);
  });

  it('is dead when the user is disabled, and of no use when the membership has ended', async () => {
    const disabled = await openSessionOf(client, PERSONS.disabled, NOW);
    expect(await kindAt(disabled, 0)).toBe('public');
    const session = await openSessionOf(client, PERSONS['member-own'], NOW);
    expect(await loadActor(session, NOW)).toMatchObject({ grants: [{ role: 'leader-group-member' }] });
    const end = (date: string) =>
      asOwner(client, `UPDATE membership SET valid_to = ${date} WHERE user_id = '${PERSONS['member-own']}'`);
    // The last day is exclusive, and it is the day in Norway that counts: 22:30 UTC in March is 23:30 there.
    await end("'2026-03-03'");
    try {
      expect(await loadActor(session, new Date('2026-03-02T09:30:00Z'))).toMatchObject({ grants: [{}] });
      const lateInOslo = await openSessionOf(client, PERSONS['member-own'], new Date('2026-03-02T22:30:00Z'));
      expect(await loadActor(lateInOslo, new Date('2026-03-02T22:30:00Z'))).toMatchObject({ grants: [{}] });
      expect(await loadActor(lateInOslo, new Date('2026-03-02T23:00:00Z'))).toMatchObject({ kind: 'user', grants: [] });
    } finally {
      await end('NULL');
    }
  });

  it('of a county governor loses a municipality that has left the programme', async () => {
    const session = await openSessionOf(client, PERSONS['governor-own'], NOW);
    const leave = (date: string) =>
      asOwner(
        client,
        `UPDATE participation SET valid_to = ${date} WHERE programme_id = 'pfp' AND municipality_id = 'k0437'`,
      );
    await leave("'2026-03-02'");
    try {
      const actor = await loadActor(session, NOW);
      expect(JSON.stringify(actor)).toContain('k0427');
      expect(JSON.stringify(actor)).not.toContain('k0437');
    } finally {
      await leave('NULL');
    }
  });

  it('is nobody’s for an id that was never given, and for a token of another secret or make', async () => {
    expect(await kindAt('00000000-0000-4000-8000-000000000000', 0)).toBe('public');
    const token = await sealSession(await signIn());
    for (const other of ['', 'x', `${token}x`, token.slice(0, -4), token.replace(/^[^.]*/, 'eyJhbGciOiJub25lIn0')]) {
      expect(await openSession(other)).toBeNull();
    }
  });
});

describe('signing in as a demonstration person', () => {
  it('is refused alike for a stranger, a disabled person and one who is no demonstration', async () => {
    const before = await hashes();
    for (const person of [
      '00000000-0000-4000-8000-000000000000',
      PERSONS.disabled,
      PERSONS['project-group-other-programme'],
    ]) {
      expect(await startDemonstrationSession(publicActor, { person }, NOW)).toEqual({
        ok: false,
        failure: 'not-found',
      });
    }
    expect(await hashes()).toEqual(before);
  });

  it('offers demonstration persons alone', async () => {
    const offered = (await listDemonstrationPersons(publicActor, NOW)) ?? [];
    expect(offered).toHaveLength(24);
    expect(JSON.stringify(offered)).not.toContain('kanari');
  });

  it('shows an account to its owner alone', async () => {
    const actor = await loadActor(await signIn(), NOW);
    expect(await getAccount(actor, NOW)).toMatchObject({
      name: 'Ida',
      roles: [{ role: 'project-leader', municipality: 'Tynset' }],
    });
    expect(await getAccount(publicActor, NOW)).toBeNull();
  });
});

describe('the trail of sessions', () => {
  const onlyIn = (before: readonly object[], after: readonly object[]) => after.slice(before.length);

  it('has one event for each sign-in and sign-out, with who and what but no name', async () => {
    const before = await events();
    const session = await signIn();
    expect(onlyIn(before, await events())).toMatchObject([
      {
        type: 'session.started',
        actor_system: 'sign-in',
        acting_role: 'system',
        subject: PERSONS['leader-own'],
        details: { demonstration: true },
      },
    ]);
    await endSession(await loadActor(session, NOW), { scope: 'this' }, NOW);
    const [, ended, ...more] = onlyIn(before, await events());
    expect(ended).toMatchObject({
      type: 'session.ended',
      actor_user_id: PERSONS['leader-own'],
      actor_system: null,
      acting_role: 'project-leader',
      details: { all: false },
    });
    expect(more).toEqual([]);
    expect(
      Object.values(ended ?? {})
        .map(String)
        .join(),
    ).not.toContain('Ida');
  });

  it('has both where a person changes into another, whose old session then is dead', async () => {
    const session = await signIn();
    const actor = await loadActor(session, NOW);
    const before = await events();
    const next = await startDemonstrationSession(actor, { person: PERSONS['leader-other'] }, NOW);
    expect(onlyIn(before, await events())).toMatchObject([
      { type: 'session.ended', actor_user_id: PERSONS['leader-own'] },
      { type: 'session.started', subject: PERSONS['leader-other'] },
    ]);
    expect(await kindAt(session, 0)).toBe('public');
    expect(next.ok && (await kindAt(next.value.sessionId, 0))).toBe('user');
  });

  it('has none where nothing ended: a second sign-out, or nobody signed in', async () => {
    const session = await signIn();
    const actor = await loadActor(session, NOW);
    await endSession(actor, { scope: 'this' }, NOW);
    const before = await hashes();
    await endSession(actor, { scope: 'this' }, NOW);
    expect(await endSession(publicActor, { scope: 'this' }, NOW)).toEqual({ ok: false, failure: 'not-found' });
    expect(await hashes()).toEqual(before);
  });

  /** Faults of the database itself: at once when the event is written, and at the very end, when all is done but the commit. */
  const FAULTS = {
    'when the event is written':
      'CREATE TRIGGER test_fault BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION test_fault()',
    'at the commit':
      'CREATE CONSTRAINT TRIGGER test_fault AFTER INSERT ON audit_event DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION test_fault()',
  };

  it.each(Object.entries(FAULTS))(
    'and the change stand or fall together: a fault %s leaves neither',
    async (_when, trigger) => {
      const session = await signIn();
      const actor: Actor = await loadActor(session, NOW);
      const before = await hashes();
      await asOwner(
        client,
        "CREATE FUNCTION test_fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'fault'; END $$",
        trigger,
      );
      try {
        await expect(signIn()).rejects.toThrow();
        await expect(endSession(actor, { scope: 'this' }, NOW)).rejects.toThrow();
      } finally {
        await asOwner(client, 'DROP TRIGGER test_fault ON audit_event', 'DROP FUNCTION test_fault');
      }
      expect(await hashes()).toEqual(before);
      expect(await kindAt(session, 0)).toBe('user');
    },
  );
});
