import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import { ACTORS, type ActorName, PERSONS, RUNS } from '@/tests/setup/tenants';
import { affected, errorCode } from './setup/attempt';
import { filledApplication } from './setup/database';
import { listTables } from './setup/row-hash';
import { actorNamed, addTenants, asOwner } from './setup/sessions';
import { PUBLIC_TABLES, VISIBLE } from './setup/visible-rows';

let client: PrismaClient;
let tables: readonly string[];
let tenants: ReadonlyMap<string, string>;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName) => actors.get(name) ?? publicActor;

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  tables = await listTables((sql) => client.$queryRawUnsafe(sql));
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name));
  const numbers = await client.$queryRawUnsafe<{ id: string; number: string }[]>(
    "SELECT municipality_id AS id, number FROM municipality_version WHERE number IN ('3427', '3801')",
  );
  tenants = new Map(numbers.map(({ id, number }) => [id, number]));
});

describe('what an actor can read', () => {
  it.each(ACTORS)('%s reads of other tenants nothing, and of own what is listed', async (name) => {
    for (const [from, { select, rows }] of Object.entries(VISIBLE)) {
      const found = await withActor(actor(name), (tx) =>
        tx.$queryRawUnsafe<{ key: string }[]>(`SELECT DISTINCT ${select} AS key FROM ${from}`),
      );
      const keys = found.map(({ key }) => key.replace(/[^:]+$/, (id) => tenants.get(id) ?? id)).sort();
      expect({ from, keys }).toEqual({ from, keys: rows[name] ?? [] });
    }
  });

  it.each(ACTORS)(
    '%s reads own sessions, memberships and name; of others only who has to do with them',
    async (name) => {
      const mine = name === 'anonymous' || name === 'disabled' ? [] : [PERSONS[name]];
      const read = (sql: string) =>
        withActor(actor(name), async (tx) => (await tx.$queryRawUnsafe<{ id: string }[]>(sql)).map(({ id }) => id));
      expect(await read('SELECT DISTINCT user_id::text AS id FROM session')).toEqual(mine);
      const members = await read('SELECT DISTINCT user_id::text AS id FROM membership');
      const users = await read('SELECT id::text AS id FROM app_user');
      const pilot = 24;
      const tynsetsGroup = 3;
      const expected: Partial<Record<ActorName, number>> = {
        'project-group': pilot - 1,
        'project-group-other-programme': 1,
        administrator: pilot + 2,
        'leader-own': tynsetsGroup,
        'member-own': tynsetsGroup,
      };
      const count = expected[name] ?? mine.length;
      // The evaluator sees that a municipality has somebody to remind, not who it is.
      expect([members.length, users.length]).toEqual([name === 'evaluator' ? pilot - 1 : count, count]);
      for (const id of mine) expect(users).toContain(id);
    },
  );

  it('is everything public for everyone, so that no table is shut by mistake', async () => {
    for (const table of PUBLIC_TABLES) {
      const sql = `SELECT count(*)::int AS count FROM "${table}"`;
      const [all] = await asOwner(client, sql);
      expect(all).not.toEqual({ count: 0 });
      expect(await withActor(publicActor, (tx) => tx.$queryRawUnsafe(sql))).toEqual([all]);
    }
  });

  it('is a run that a decided amount rests on, for everyone', async () => {
    const runs = await withActor(publicActor, (tx) => tx.calculationRun.findMany({ select: { id: true } }));
    expect(runs.map(({ id }) => id)).toContain(RUNS.foreignDecided);
    expect(runs.map(({ id }) => id)).not.toContain(RUNS.own);
  });
});

const FROZEN = {
  'DELETE reflection_form_item': '23001',
  'DELETE reflection_form_section': '23001',
  'DELETE reflection_round': '23001',
  'UPDATE reflection_form_item': '23001',
  'UPDATE reflection_form_section': '23001',
};
const GROUP = { 'DELETE reflection_presence': 1, 'UPDATE reflection_presence': 1, 'UPDATE reflection_response': 6 };

/** Rows that an actor's UPDATE and DELETE of a whole table reach, or the refusal. Everything not named here is none. */
const WRITABLE: Partial<Record<ActorName, Record<string, number | string>>> = {
  'project-group': {
    'UPDATE continued_grant': 2,
    'DELETE continued_grant': 2,
    'UPDATE allocation': '23001',
    'DELETE allocation': '23001',
    ...FROZEN,
    'UPDATE reflection_round': 8,
    'UPDATE reflection_response': 52,
  },
  'project-group-other-programme': {
    'UPDATE continued_grant': 1,
    'DELETE continued_grant': 1,
    'UPDATE allocation': '23001',
    'DELETE allocation': '23001',
    ...FROZEN,
    'UPDATE reflection_round': 2,
    'UPDATE reflection_response': 1,
  },
  evaluator: { ...FROZEN, 'UPDATE reflection_round': 8, 'UPDATE reflection_response': 52 },
  'leader-own': GROUP,
  'leader-other': GROUP,
  'member-own': { 'UPDATE reflection_position': 4, 'UPDATE reflection_response': 6 },
};

/** A column to write to: the first; of a session and a response one of the two that may ever change. */
async function columnOf(table: string): Promise<string> {
  if (table === 'session') return 'ended_at';
  if (table === 'reflection_response') return 'status';
  const [column] = await client.$queryRawUnsafe<{ name: string }[]>(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' AND table_schema = 'public' LIMIT 1`,
  );
  return column?.name ?? '';
}

describe('what an actor can write', () => {
  it.each(ACTORS)('%s changes and removes no row of any table but those listed', async (name) => {
    const own = name === 'anonymous' || name === 'disabled' ? {} : { 'UPDATE session': 1 };
    const reached: Record<string, number | string> = {};
    for (const table of tables) {
      const column = await columnOf(table);
      const update = await affected(actor(name), `UPDATE "${table}" SET "${column}" = "${column}"`);
      const remove = await affected(actor(name), `DELETE FROM "${table}"`);
      if (update !== 0) reached[`UPDATE ${table}`] = update;
      if (remove !== 0) reached[`DELETE ${table}`] = remove;
    }
    expect(reached).toEqual({ ...own, ...WRITABLE[name] });
  });

  /** A write that reads nothing meets only the rules for writing; those for reading do not hide rows from it. */
  const BLIND: Record<string, string> = {
    session: 'ended_at = now()',
    membership: "role = 'administrator', programme_id = NULL, municipality_id = NULL, county_governor_id = NULL",
    app_user: "name = 'x'",
    continued_grant: 'amount = 1',
    calculation_run: "name = 'x'",
    audit_event: "subject = 'x'",
    participation: 'valid_to = NULL',
    historical_grant: 'amount = 1',
  };
  it.each(ACTORS)('%s reaches no more with writes that read nothing', async (name) => {
    const own: Record<string, number> = name === 'anonymous' || name === 'disabled' ? {} : { session: 1 };
    const grants = { 'project-group': 2, 'project-group-other-programme': 1 };
    const expected = name in grants ? { ...own, continued_grant: grants[name as keyof typeof grants] } : own;
    const reached: Record<string, number | string> = {};
    for (const [table, change] of Object.entries(BLIND)) {
      const count = await affected(actor(name), `UPDATE "${table}" SET ${change}`);
      if (count !== 0) reached[table] = count;
    }
    expect(reached).toEqual(expected);
  });

  it.each(ACTORS)('%s adds no row like one that is there, to any table', async (name) => {
    const accepted = new Set<string>();
    for (const table of tables) {
      const copies = await asOwner(
        client,
        `SELECT to_jsonb(t)::text AS row, to_jsonb(t) ->> 'programme_id' AS programme FROM "${table}" t
         ORDER BY t::text LIKE '%kanari%' DESC, t::text LIKE '%prove-%' DESC, md5(t::text) LIMIT 8`,
      );
      for (const { row, programme } of copies as readonly { row: string; programme: string | null }[]) {
        const sql = `INSERT INTO "${table}" SELECT * FROM jsonb_populate_record(NULL::"${table}", '${row.replaceAll("'", "''")}')`;
        // A row that passes the wall (42501) and the guards (23001) fails later, at its key.
        const refusals = ['42501', '23001'];
        if (!refusals.includes(await errorCode(actor(name), sql))) accepted.add(`${table} of ${programme}`);
      }
    }
    const of = (programme: string, ...names: readonly string[]) => names.map((table) => `${table} of ${programme}`);
    const group = ['allocation', 'calculation_run', 'continued_grant', 'reflection_disclosure'];
    const runs = ['reflection_form_item', 'reflection_form_section', 'reflection_item', 'reflection_round'];
    const mayAdd: Partial<Record<ActorName, readonly string[]>> = {
      'project-group': of('pfp', ...group, ...runs, 'mail_message', 'reflection_allowance'),
      'project-group-other-programme': of('annet', ...group, ...runs),
      evaluator: of('pfp', ...runs, 'mail_message', 'reflection_extract'),
      'leader-own': of('pfp', 'mail_message', 'reflection_presence'),
      'leader-other': of('pfp', 'mail_message', 'reflection_presence'),
      'member-own': of('pfp', 'reflection_position'),
    };
    expect([...accepted].sort()).toEqual([...(mayAdd[name] ?? [])].sort());
  });
});

describe('a single row', () => {
  const municipality = (number: string) =>
    `(SELECT municipality_id FROM municipality_version WHERE number = '${number}')`;
  const [tynset, horten] = [municipality('3427'), municipality('3801')];
  const grant = (programme: string, id: string) =>
    `INSERT INTO continued_grant (programme_id, municipality_id, scheme_id, year, amount, source_id, source_reference)
     VALUES ('${programme}', ${id}, '231.63', 2022, 1, '002', 'x')`;
  const pool = (programme: string, status: string) =>
    `INSERT INTO allocation (programme_id, municipality_id, year, version, status, amount, source_id)
     VALUES ('${programme}', ${tynset}, 2029, 1, '${status}', 1, '002')`;
  const event = (user: string, programme = 'NULL', where = 'NULL') =>
    `INSERT INTO audit_event (actor_user_id, acting_role, type, subject, details, programme_id, municipality_id)
     VALUES ('${user}', 'x', 'session.ended', 'x', '{}', ${programme}, ${where})`;

  it.each<[ActorName, string, string, string]>([
    ['project-group', 'adds an own continued grant', grant('pfp', tynset), 'ran'],
    ['project-group', 'adds one to another programme', grant('annet', tynset), '42501'],
    ['project-group-other-programme', 'adds one to the pilot', grant('pfp', horten), '42501'],
    ['leader-own', 'adds a continued grant', grant('pfp', tynset), '42501'],
    ['governor-own', 'adds a continued grant', grant('pfp', tynset), '42501'],
    ['evaluator', 'adds a continued grant', grant('pfp', tynset), '42501'],
    ['project-group', 'drafts a pool', pool('pfp', 'draft'), 'ran'],
    ['project-group', 'adds a decided pool', pool('pfp', 'decided'), '42501'],
    ['project-group', 'drafts a pool of another programme', pool('annet', 'draft'), '42501'],
    ['administrator', 'drafts a pool', pool('pfp', 'draft'), '42501'],
    ['leader-own', 'adds to the trail in own name', event(PERSONS['leader-own']), 'ran'],
    ['leader-own', 'adds to the trail in another name', event(PERSONS['leader-other']), '42501'],
    ['anonymous', 'adds to the trail', event(PERSONS['leader-own']), '42501'],
    ['leader-own', 'adds to the trail of the own municipality', event(PERSONS['leader-own'], "'pfp'", tynset), 'ran'],
    ['leader-own', 'adds to the trail of another municipality', event(PERSONS['leader-own'], "'pfp'", horten), '42501'],
    ['leader-own', 'adds to the trail of another programme', event(PERSONS['leader-own'], "'annet'", tynset), '42501'],
    ['project-group', 'adds to the trail of another programme', event(PERSONS['project-group'], "'annet'"), '42501'],
  ])('%s %s', async (name, _what, sql, expected) => {
    expect(await errorCode(actor(name), sql)).toBe(expected);
  });

  it('is never the deciding of a draft, nor another programme’s name on an own row', async () => {
    const decide = "UPDATE allocation SET status = 'decided' WHERE status = 'draft'";
    expect(await errorCode(actor('project-group'), decide)).toBe('42501');
    const move = "UPDATE continued_grant SET programme_id = 'annet' WHERE municipality_id = ";
    expect(await errorCode(actor('project-group'), `${move}${tynset}`)).toBe('42501');
    for (const change of ["expires_at = now() + interval '1 day'", 'created_at = now()', 'id = gen_random_uuid()']) {
      expect(await errorCode(actor('leader-own'), `UPDATE session SET ${change}`)).toBe('42501');
    }
    const give = `UPDATE session SET user_id = '${PERSONS['leader-other']}'`;
    expect(await errorCode(actor('leader-own'), give)).toBe('42501');
  });
});
