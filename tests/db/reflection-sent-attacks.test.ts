/** What an attacker would try with what was sent and what is published. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { ACTORS, type ActorName, PERSONS, RESPONSES } from '@/tests/setup/tenants';
import { outcome, rowsSeen, Undone } from './setup/attempt';
import { filledApplication } from './setup/database';
import { disclose, save } from './setup/reflection-statements';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

let client: PrismaClient;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName) => actors.get(name) ?? publicActor;

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name));
});

describe('what is published', () => {
  const release = `INSERT INTO reflection_release (programme_id, round_id, id, threshold, published_by_id, published_at)
    VALUES ('pfp', 'prove-apen', '${randomUUID()}', 5, '${PERSONS['project-group']}', now())`;
  const figure = (round: string, n = 2, mean = 'NULL') =>
    `INSERT INTO reflection_published_statistic (programme_id, round_id, item_id, "group", n, "of", mean, suppressed)
     VALUES ('pfp', '${round}', 'ny', 'programme', ${n}, 12, ${mean}, ${mean === 'NULL'})`;

  it.each<ActorName>(['project-group', 'evaluator', 'leader-own'])(
    'is not for %s to write: the application counts',
    async (name) => {
      expect(await outcome(actor(name), release)).toBe('42501');
      expect(['42501', '23001']).toContain(await outcome(actor(name), figure('prove-ferdig')));
    },
  );

  /** In the application's own name. */
  const asSystem = async (...statements: readonly string[]) => {
    const constraint = await asOwner(client, ...statements, 'SELECT 1 / 0').catch((error) =>
      JSON.stringify(error.meta),
    );
    return /reflection_\w+|division by zero/.exec(String(constraint))?.[0];
  };
  it('rests on as many answers as its release says, even where the application errs', async () => {
    const shown = [release, figure('prove-apen', 4, '3.5')];
    expect(await asSystem(...shown)).not.toBe('division by zero');
    expect(await asSystem(release, figure('prove-apen', 5, '3.5'))).toBe('division by zero');
    expect(await asSystem(release, figure('prove-apen', 4))).toBe('division by zero');
  });

  it('comes out once: a second release of a round fails at its key', async () => {
    const again = release.replace('prove-apen', 'prove-ferdig');
    await expect(asOwner(client, again)).rejects.toThrow(/Unique|unique|reflection_release_pk/);
  });
});

describe('what was sent', () => {
  // Of the tenants' own rounds alone: on a shared database other files give reasons for the pilot's rounds.
  const READ =
    "SELECT DISTINCT round_id AS text FROM reflection_submitted_answer WHERE programme_id = 'pfp' AND round_id LIKE 'prove-%' ORDER BY 1";
  const seen = async (name: ActorName, ...before: readonly string[]) => {
    const found = await rowsSeen(actor(name), READ, async (tx) => {
      for (const sql of before) await tx.$executeRawUnsafe(sql);
    });
    return found.map(({ text }) => text);
  };

  it('is for the project group only in the round that it gave its reason for', async () => {
    expect(await seen('project-group')).toEqual(['prove-apen']);
    expect(await seen('governor-own')).toEqual([]);
    expect(await seen('directorate')).toEqual([]);
    expect(await seen('project-group-other-programme')).toEqual([]);
  });

  it.each<[ActorName, string, string, string]>([
    ['project-group', 'gives a reason', disclose('project-group'), 'ran'],
    ['project-group', 'gives another’s reason', disclose('evaluator'), '42501'],
    ['project-group', 'dates a reason ahead', disclose('project-group', "now() + interval '1 year'"), '42501'],
    ['evaluator', 'gives a reason', disclose('evaluator'), '42501'],
    ['leader-own', 'gives a reason', disclose('leader-own'), '42501'],
    ['project-group-other-programme', 'gives a reason', disclose('project-group-other-programme'), '42501'],
  ])('%s %s', async (name, _what, sql, expected) => {
    expect(await outcome(actor(name), sql)).toBe(expected);
  });

  it('shows with a reason that holds, and not with one that was dated ahead or has run out', async () => {
    const person = PERSONS['project-group'];
    // Written as the owner, since the wall refuses such rows.
    const holds = async (from: string) => {
      const visible = await client
        .$transaction(async (tx) => {
          await tx.$queryRawUnsafe("SELECT set_config('app.system', 'on', true)");
          await tx.$executeRawUnsafe(disclose('project-group', from));
          await tx.$queryRawUnsafe(`SELECT set_config('role', 'fellespott_app', true), set_config('app.system', '', true),
            set_config('app.user_id', '${person}', true), set_config('app.manages', 'pfp', true)`);
          const found = await tx.$queryRawUnsafe<{ text: string }[]>(READ);
          throw Object.assign(new Undone(), { seen: found.map(({ text }) => text) });
        })
        .catch((error) => (error as { seen: string[] }).seen);
      return visible.includes('prove-ferdig');
    };
    expect(await holds('now()')).toBe(true);
    expect(await holds("now() - interval '2 hours'")).toBe(false);
    expect(await holds("now() + interval '1 year'")).toBe(false);
  });

  it('is not had through a table of the attacker’s own by the same name', async () => {
    const shadow = [
      'CREATE TEMPORARY TABLE reflection_disclosure (programme_id text, round_id text, user_id uuid, expires_at timestamptz, created_at timestamptz) ON COMMIT DROP',
      `INSERT INTO pg_temp.reflection_disclosure VALUES ('pfp', 'prove-ferdig', '${PERSONS['project-group']}', now() + interval '1 hour', now())`,
    ];
    expect(await seen('project-group', ...shadow)).toEqual(['prove-apen']);
    const states = [
      'CREATE TEMPORARY TABLE reflection_round (programme_id text, id text, status text) ON COMMIT DROP',
      "INSERT INTO pg_temp.reflection_round VALUES ('pfp', 'prove-ferdig', 'open')",
    ];
    const write = save({ response: RESPONSES.doneOwn, version: 1 });
    expect(await outcome(actor('leader-own'), ...states, write)).toBe('23001');
  });

  it('is not had by asking inside one’s own transaction for another’s rights', async () => {
    expect(await outcome(actor('leader-other'), 'SET LOCAL row_security = off', 'SELECT * FROM reflection_save')).toBe(
      '42501',
    );
    expect(await outcome(actor('leader-other'), 'ALTER TABLE reflection_save DISABLE ROW LEVEL SECURITY')).toBe(
      '42501',
    );
    expect(await outcome(actor('leader-other'), 'ALTER TABLE reflection_save DISABLE TRIGGER ALL')).toBe('42501');
    expect(await outcome(actor('leader-other'), "SET LOCAL session_replication_role = 'replica'")).toBe('42501');
    expect(await outcome(actor('leader-other'), 'DROP POLICY reflection_save_read ON reflection_save')).toBe('42501');
  });
});
