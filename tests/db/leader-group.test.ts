import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { loadActor } from '@/lib/access/load-actor';
import { listDemonstrationPersons } from '@/lib/account/queries';
import type { PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import { endMembership, inviteMember } from '@/lib/leader-group/commands';
import { getLeaderGroup } from '@/lib/leader-group/queries';
import { ACTORS, type ActorName, PERSONS, RESPONSES } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { hashTables } from './setup/row-hash';
import { actorNamed, addTenants, asOwner, openSessionOf } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
process.env.DEMONSTRATION_SIGN_IN = 'on';
const NOW = new Date('2026-11-22T09:00:00Z');
const DAY = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY);

let client: PrismaClient;
let tynset: string;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName): Actor => {
  const found = actors.get(name);
  if (!found) throw new Error(name);
  return found;
};
const rows = async <Row>(sql: string) => (await asOwner(client, sql)) as readonly Row[];

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
  const [place] = await rows<{ id: string }>(
    "SELECT municipality_id AS id FROM municipality_version WHERE number = '3427'",
  );
  tynset = place?.id ?? '';
});

const place = () => ({ programme: 'pfp', municipality: tynset });
const invite = (name: string, email: string, by: ActorName = 'leader-own', now = NOW) =>
  inviteMember(actor(by), { ...place(), name, email }, now);
const OK = () => ({ ok: true, value: { municipality: tynset } });
const members = async (now = NOW) =>
  (await getLeaderGroup(actor('leader-own'), 'pfp', '3427', now))?.members.map(({ name }) => name) ?? [];
const personOf = async (email: string) =>
  (
    await rows<{ id: string; name: string; demonstration: boolean }>(
      `SELECT u.id::text, u.name, u.demonstration FROM app_user u JOIN user_address a ON a.user_id = u.id WHERE a.email = '${email}'`,
    )
  )[0];
const membershipOf = async (person: string) =>
  (
    await rows<{ id: string; valid_to: Date | null }>(
      `SELECT id::text, valid_to FROM membership WHERE user_id = '${person}' ORDER BY valid_from DESC`,
    )
  )[0];

describe('an invitation', () => {
  it('adds person, address, membership, mail and trail, once', async () => {
    expect(await invite(' Kari \r\n Nes ', 'Kari.Nes@Tynset.example')).toEqual(OK());
    expect(await invite('Kari', 'kari.nes@tynset.example')).toEqual(OK());
    const kari = await personOf('kari.nes@tynset.example');
    expect(kari).toMatchObject({ name: 'Kari Nes', demonstration: true });
    expect((await members()).slice(0, 2)).toEqual(['Ida', 'Kari Nes']);
    const id = kari?.id ?? '';
    expect(await rows(`SELECT role FROM membership WHERE user_id = '${id}'`)).toEqual([
      { role: 'leader-group-member' },
    ]);
    expect(await rows(`SELECT template FROM mail_message WHERE recipient_id = '${id}'`)).toEqual([
      { template: 'invitation' },
    ]);
    expect(
      await rows(`SELECT type, actor_user_id::text AS by FROM audit_event WHERE details ->> 'member' = '${id}'`),
    ).toEqual([{ type: 'leader-group.invited', by: PERSONS['leader-own'] }]);
  });

  it('lets the invited person be chosen on the demonstration’s sign-in page, and write', async () => {
    await invite('Per', 'per@tynset.example');
    const per = await personOf('per@tynset.example');
    const offered = await listDemonstrationPersons(actor('anonymous'), NOW);
    expect(offered?.find(({ userId }) => userId === per?.id)).toMatchObject({ name: 'Per', municipality: 'Tynset' });
    const signedIn = await loadActor(await openSessionOf(client, per?.id ?? '', NOW), NOW);
    expect(signedIn).toMatchObject({ grants: [{ role: 'leader-group-member', municipality: tynset }] });
  });

  it('adds two who press at once one person', async () => {
    await Promise.all([invite('Ola', 'ola@tynset.example'), invite('Ola', 'ola@tynset.example')]);
    expect(await rows("SELECT 1 AS one FROM user_address WHERE email = 'ola@tynset.example'")).toHaveLength(1);
    expect((await members()).filter((name) => name === 'Ola')).toHaveLength(1);
  });

  it('answers alike whether a person is known or not, and renames nobody', async () => {
    const [una] = await rows<{ email: string }>(
      `SELECT email FROM user_address WHERE user_id = '${PERSONS.evaluator}'`,
    );
    const email = una?.email ?? '';
    expect(await invite('Noen andre', email)).toEqual(OK());
    expect(await personOf(email)).toMatchObject({ id: PERSONS.evaluator, name: 'Una' });
    expect(await members()).toContain('Noen andre');
    expect(await members()).not.toContain('Una');
  });

  it('mixes no demonstration persons with real ones: anyone could play them', async () => {
    await asOwner(
      client,
      "INSERT INTO app_user (id, name) VALUES ('00000000-0000-4000-8000-0000000000aa', 'Ekte') ON CONFLICT DO NOTHING",
      "INSERT INTO user_address VALUES ('00000000-0000-4000-8000-0000000000aa', 'ekte@kommune.example') ON CONFLICT DO NOTHING",
    );
    expect(await invite('Ekte', 'ekte@kommune.example')).toMatchObject({
      failure: { faults: [{ field: 'email', code: 'not-usable' }] },
    });
  });

  it.each([
    ['', 'x@y.no', 'name', 'required'],
    ['x'.repeat(121), 'x@y.no', 'name', 'too-long'],
    ['Kari', '', 'email', 'required'],
    ['Kari', 'kari', 'email', 'email'],
    ['Kari', 'a@b.no, c@d.no', 'email', 'email'],
    ['Kari', 'a@b.no\r\nBcc: c@d.no', 'email', 'email'],
    ['Kari', '"a"@b.no', 'email', 'email'],
    ['Kari', 'a@b.no;c@d.no', 'email', 'email'],
  ])('refuses the name %j with the address %j', async (name, email, field, code) => {
    expect(await invite(name, email)).toEqual({ ok: false, failure: { kind: 'faults', faults: [{ field, code }] } });
  });
});

describe('the name of who was invited', () => {
  const seen = async () => (await getLeaderGroup(actor('leader-own'), 'pfp', '3427', NOW))?.members ?? [];
  const namesOf = (id: string, by: ActorName = 'leader-own') =>
    withActor(actor(by), (tx) => tx.user.findMany({ where: { id }, select: { name: true } }));
  const [RESPONSE, ROUND] = [RESPONSES.openOwn, 'prove-apen'];
  const GOVERNOR = PERSONS['governor-own'];

  it('is the one that was typed until they take part, also for the wall; then the one that they have here', async () => {
    await asOwner(
      client,
      `INSERT INTO user_address VALUES ('${GOVERNOR}', 'noen@tynset.example') ON CONFLICT (user_id) DO UPDATE SET email = excluded.email`,
    );
    const [registered] = await rows<{ name: string }>(`SELECT name FROM app_user WHERE id = '${GOVERNOR}'`);
    expect(await invite('Min gjetning', 'noen@tynset.example')).toEqual(OK());
    expect((await seen()).find(({ name }) => name === 'Min gjetning')).toMatchObject({ hasTakenPart: false });
    expect((await seen()).map(({ name }) => name)).not.toContain(registered?.name);
    expect(await namesOf(GOVERNOR)).toEqual([]);
    expect(await namesOf(GOVERNOR, 'member-own')).toEqual([]);
    // Signing in for other work tells nothing: only what they do in this group's form does.
    await loadActor(await openSessionOf(client, GOVERNOR, NOW), NOW);
    expect(await namesOf(GOVERNOR)).toEqual([]);
    await asOwner(
      client,
      `INSERT INTO reflection_presence (programme_id, municipality_id, response_id, user_id, seen_at)
       SELECT programme_id, municipality_id, id, '${GOVERNOR}', now() FROM reflection_response WHERE id = '${RESPONSE}' AND round_id = '${ROUND}'`,
    );
    expect(await namesOf(GOVERNOR)).toEqual([registered]);
    expect((await seen()).map(({ name }) => name)).not.toContain('Min gjetning');
    expect((await seen()).find(({ name }) => name === registered?.name)).toMatchObject({ hasTakenPart: true });
  });

  it('is shown by a save, too, for a browser without script tells nobody who is here', async () => {
    await invite('Liv', 'liv@tynset.example');
    const liv = (await personOf('liv@tynset.example'))?.id ?? '';
    expect(await namesOf(liv)).toEqual([]);
    await asOwner(
      client,
      `INSERT INTO reflection_save (programme_id, municipality_id, response_id, id, item_id, version, value, saved_by_id, saved_at)
       SELECT programme_id, municipality_id, id, gen_random_uuid(), 'prove-tekst', 2, '{"state":"answered","text":"x"}', '${liv}', now()
       FROM reflection_response WHERE id = '${RESPONSE}'`,
    );
    expect(await namesOf(liv)).toEqual([{ name: 'Liv' }]);
  });

  it('is the last one typed, and nobody’s but the group’s to read', async () => {
    for (const typed of ['Ene', 'Andre']) {
      await invite(typed, 'to@tynset.example', 'leader-own', typed === 'Ene' ? NOW : new Date(NOW.getTime() + 1000));
      expect((await seen()).map(({ name }) => name)).toContain(typed);
      const id = (await seen()).find(({ name }) => name === typed)?.membershipId ?? '';
      expect(await endMembership(actor('leader-own'), { ...place(), membership: id }, NOW)).toEqual(OK());
    }
    for (const name of ACTORS.filter((one) => !['leader-own', 'member-own'].includes(one))) {
      const where = { municipalityId: tynset };
      expect(await withActor(actor(name), (tx) => tx.leaderGroupInvitation.count({ where }))).toBe(0);
    }
  });
});

describe('the end of a membership', () => {
  it('takes access away at once and keeps the name', async () => {
    await invite('Siv', 'siv@tynset.example');
    const siv = (await personOf('siv@tynset.example'))?.id ?? '';
    const session = await openSessionOf(client, siv, later(2));
    const membership = (await membershipOf(siv))?.id ?? '';
    expect(await loadActor(session, later(2))).toMatchObject({ grants: [{ municipality: tynset }] });
    expect(await endMembership(actor('leader-own'), { ...place(), membership }, later(2))).toEqual(OK());
    expect(await endMembership(actor('leader-own'), { ...place(), membership }, later(3))).toEqual(OK());
    expect(await loadActor(session, later(2))).toMatchObject({ grants: [] });
    expect(await members(later(2))).not.toContain('Siv');
    expect(
      await rows(
        `SELECT 1 AS one FROM audit_event WHERE type = 'leader-group.removed' AND details ->> 'member' = '${siv}'`,
      ),
    ).toHaveLength(1);
  });

  it('works on the day that it began, again and again', async () => {
    for (let round = 0; round < 3; round += 1) {
      await invite('Tor', 'tor@tynset.example');
      expect(await members()).toContain('Tor');
      const tor = (await personOf('tor@tynset.example'))?.id ?? '';
      const membership = (await membershipOf(tor))?.id ?? '';
      expect(await endMembership(actor('leader-own'), { ...place(), membership }, NOW)).toEqual(OK());
      expect(await members()).not.toContain('Tor');
      expect(await rows(`SELECT 1 AS one FROM membership WHERE user_id = '${tor}'`)).toHaveLength(1);
    }
  });

  it('is not the project leader’s own, nor another municipality’s', async () => {
    for (const person of [PERSONS['leader-own'], PERSONS['leader-other'], PERSONS.evaluator]) {
      const membership = (await membershipOf(person))?.id ?? '';
      const [row] = await rows<{ role: string }>(`SELECT role FROM membership WHERE id = '${membership}'`);
      if (row?.role === 'leader-group-member') continue;
      expect(await endMembership(actor('leader-own'), { ...place(), membership }, NOW)).toEqual({
        ok: false,
        failure: 'not-found',
      });
    }
  });
});

describe('every actor', () => {
  it.each(ACTORS)('%s sees and changes what the policy says', async (name) => {
    const group = await getLeaderGroup(actor(name), 'pfp', '3427', NOW);
    expect(group !== null).toBe(['leader-own', 'member-own'].includes(name));
    expect(group?.mayInvite ?? false).toBe(name === 'leader-own');
    if (name === 'leader-own') return;
    const read = (sql: string) => asOwner(client, sql) as Promise<readonly Record<string, unknown>[]>;
    const before = await hashTables(read);
    expect(await invite('Fremmed', 'fremmed@evil.example', name)).toMatchObject({ failure: { kind: 'not-found' } });
    const membership = (await membershipOf(PERSONS['member-own']))?.id ?? '';
    expect(await endMembership(actor(name), { ...place(), membership }, NOW)).toMatchObject({ failure: 'not-found' });
    expect(await hashTables(read)).toEqual(before);
  });
});
