import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { endMembership, inviteMember } from '@/lib/leader-group/commands';
import { getLeaderGroup } from '@/lib/leader-group/queries';
import type { ActorName } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const DAY = 86_400_000;
// Far ahead of every other file's invitations, and apart from each other.
const [FIRST, SECOND, THIRD] = ['2027-02-01', '2027-02-11', '2027-02-21'].map(
  (day) => new Date(`${day}T09:00:00Z`),
) as [Date, Date, Date];

let client: PrismaClient;
let tynset: string;
let horten: string;
const actors = new Map<ActorName, Actor>();
const rows = async <Row>(sql: string) => (await asOwner(client, sql)) as readonly Row[];
const idOf = async (number: string) =>
  (await rows<{ id: string }>(`SELECT municipality_id AS id FROM municipality_version WHERE number = '${number}'`))[0]
    ?.id ?? '';

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ['leader-own', 'leader-other'] as const) actors.set(name, await actorNamed(client, name));
  [tynset, horten] = [await idOf('3427'), await idOf('3801')];
});

const actor = (name: ActorName): Actor => {
  const found = actors.get(name);
  if (!found) throw new Error(name);
  return found;
};
const place = () => ({ programme: 'pfp', municipality: tynset });
const OK = () => ({ ok: true, value: { municipality: tynset } });
const invite = (name: string, email: string, now: Date) =>
  inviteMember(actor('leader-own'), { ...place(), name, email }, now);
const members = async (now: Date) => (await getLeaderGroup(actor('leader-own'), 'pfp', '3427', now))?.members ?? [];

describe('how many invitations there may be', () => {
  const refusal = (code: string, most: number, again: Date | null) => ({
    ok: false,
    failure: {
      kind: 'faults',
      faults: [{ field: 'email', code, limit: { code, most, again: again?.toISOString() ?? null } }],
    },
  });
  const endOf = async (email: string, now: Date) => {
    const [own] = await rows<{ id: string }>(
      `SELECT m.id::text FROM membership m JOIN user_address a ON a.user_id = m.user_id
       WHERE a.email = '${email}' AND m.municipality_id = '${tynset}' ORDER BY m.valid_from DESC`,
    );
    expect(await endMembership(actor('leader-own'), { ...place(), membership: own?.id ?? '' }, now)).toEqual(OK());
  };
  const mails = async (email: string) =>
    (
      await rows(
        `SELECT 1 AS one FROM mail_message m JOIN user_address a ON a.user_id = m.recipient_id
         WHERE a.email = '${email}' AND m.template = 'invitation'`,
      )
    ).length;

  it('is three a day to one address, however often the membership is ended between', async () => {
    const email = 'offer@tynset.example';
    for (let round = 0; round < 3; round += 1) {
      expect(await invite('Offer', email, FIRST)).toEqual(OK());
      await endOf(email, FIRST);
    }
    const day = new Date(FIRST.getTime() + DAY);
    expect(await invite('Offer', email, FIRST)).toEqual(refusal('address-day', 3, day));
    expect(await invite('Offer', email, new Date(day.getTime() - 1))).toEqual(refusal('address-day', 3, day));
    expect(await mails(email)).toBe(3);
    expect(await invite('Offer', email, day)).toEqual(OK());
    await endOf(email, day);
  });

  it('counts what other groups sent to the address, apart and with room for more, and says no time of theirs', async () => {
    const email = 'alle@tynset.example';
    expect(await invite('Alle', email, FIRST)).toEqual(OK());
    await endOf(email, FIRST);
    const byHorten = (count: number) =>
      asOwner(
        client,
        `INSERT INTO leader_group_invitation (programme_id, municipality_id, id, user_id, name, created_at)
         SELECT 'pfp', '${horten}', gen_random_uuid(), a.user_id, 'Alle', '${FIRST.toISOString()}'
         FROM user_address a, generate_series(1, ${count}) WHERE a.email = '${email}'`,
      );
    await byHorten(10);
    expect(await invite('Alle', email, FIRST)).toEqual(OK());
    await endOf(email, FIRST);
    expect(await invite('Alle', email, FIRST)).toMatchObject({
      failure: { faults: [{ limit: { code: 'address-many', most: 12, again: null } }] },
    });
  });

  it('is thirty a day by one group, also when they are sent at once, and adds nobody beyond', async () => {
    const before = (await rows('SELECT 1 AS one FROM app_user')).length;
    const [{ count }] = (await rows<{ count: number }>(
      `SELECT count(*)::int AS count FROM leader_group_invitation
       WHERE municipality_id = '${tynset}' AND created_at > '${new Date(SECOND.getTime() - DAY).toISOString()}'`,
    )) as [{ count: number }];
    expect(count).toBe(0);
    for (let round = 0; round < 27; round += 1) {
      expect(await invite('Gjest', `gjest-${round}@tynset.example`, SECOND)).toEqual(OK());
      await endOf(`gjest-${round}@tynset.example`, SECOND);
    }
    const late = Array.from({ length: 6 }, (_, one) => invite('Sen', `sen-${one}@tynset.example`, SECOND));
    const outcomes = await Promise.all(late);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3);
    for (const one of outcomes.filter(({ ok }) => !ok))
      expect(one).toEqual(refusal('group-day', 30, new Date(SECOND.getTime() + DAY)));
    expect((await rows('SELECT 1 AS one FROM app_user')).length).toBe(before + 30);
    expect(await invite('Sen', 'sen-ny@tynset.example', new Date(SECOND.getTime() + DAY))).toEqual(OK());
  });

  it('is none into a group of twenty-five, also when two press at once', async () => {
    const room = 25 - (await members(THIRD)).length;
    for (let one = 1; one < room; one += 1)
      expect(await invite('Fyll', `fyll-${one}@tynset.example`, THIRD)).toEqual(OK());
    const last = await Promise.all([
      invite('Nest', 'nest@tynset.example', THIRD),
      invite('Sist', 'sist@tynset.example', THIRD),
    ]);
    expect(last.filter(({ ok }) => ok)).toHaveLength(1);
    expect(last.find(({ ok }) => !ok)).toEqual(refusal('group-full', 25, null));
    expect(await members(THIRD)).toHaveLength(25);
    // Who is in the group already is not one more.
    expect(await invite('Fyll', 'fyll-1@tynset.example', THIRD)).toEqual(OK());
  });
});
