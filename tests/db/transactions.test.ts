import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import type { ActorName } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants } from './setup/sessions';

let client: PrismaClient;
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
});

const SETTINGS = [
  'app.system',
  'app.user_id',
  'app.administrator',
  'app.manages',
  'app.evaluates',
  'app.tenants',
  'app.answers',
  'app.leads',
];
const READ_SETTINGS = `SELECT current_user::text AS role, session_user::text AS login, pg_backend_pid() AS connection,
  concat_ws('|', ${SETTINGS.map((name) => `current_setting('${name}', true)`).join(', ')}) AS settings`;
interface Settings {
  readonly role: string;
  readonly login: string;
  readonly connection: number;
  readonly settings: string;
}

describe('transactions of many actors at once', () => {
  it('leak nothing: 200 of five tenants, each reading what is its own and nothing else', async () => {
    const grants: Partial<Record<ActorName, readonly string[]>> = {
      'leader-own': ['page=kanari-lopende-tynset'],
      'leader-other': ['page=kanari-lopende-horten'],
      'project-group-other-programme': ['page=kanari-lopende-annet'],
      'project-group': ['page=kanari-lopende-horten', 'page=kanari-lopende-tynset'],
      anonymous: [],
    };
    type Task = readonly [Actor, readonly string[]];
    const actors: Task[] = [];
    for (const [name, rows] of Object.entries(grants)) actors.push([await actorNamed(client, name as ActorName), rows]);
    const nobody: Task = [publicActor, []];
    const tasks = Array.from({ length: 200 }, (_, index) => actors[(index * 7) % actors.length] ?? nobody);
    const outcomes = await Promise.all(
      tasks.map(async ([actor, expected], index) =>
        withActor(
          actor,
          async (tx) => {
            const before = await tx.continuedGrant.findMany({ orderBy: { sourceReference: 'asc' } });
            await tx.$queryRawUnsafe(`SELECT pg_sleep(${(index % 5) / 1000})::text`);
            const after = await tx.continuedGrant.findMany({ orderBy: { sourceReference: 'asc' } });
            return [before, after].every((rows) => String(rows.map((row) => row.sourceReference)) === String(expected));
          },
          { maxWait: 30_000, timeout: 30_000 },
        ),
      ),
    );
    expect(outcomes).toHaveLength(200);
    expect(outcomes.every(Boolean)).toBe(true);
  });
});

describe('drafts of many leader groups at once', () => {
  it('stay with their own: 200 readers, of whom some may see one draft and most none', async () => {
    const drafts: Partial<Record<ActorName, readonly string[]>> = {
      'leader-own': ['kanari-kladd-tynset'],
      'member-own': ['kanari-kladd-tynset'],
      'leader-other': ['kanari-kladd-horten'],
      'governor-own': [],
      'project-group': [],
      evaluator: [],
    };
    const readers: (readonly [Actor, readonly string[]])[] = [];
    for (const [name, own] of Object.entries(drafts)) readers.push([await actorNamed(client, name as ActorName), own]);
    const seen = await Promise.all(
      Array.from({ length: 200 }, async (_, index) => {
        const [actor, own] = readers[(index * 5) % readers.length] ?? [publicActor, []];
        const rows = await withActor(
          actor,
          async (tx) => {
            await tx.$queryRawUnsafe(`SELECT pg_sleep(${(index % 5) / 1000})::text`);
            return tx.reflectionSave.findMany({ where: { itemId: 'prove-tekst' }, select: { value: true } });
          },
          { maxWait: 30_000, timeout: 30_000 },
        );
        return String(rows.map(({ value }) => /kanari-[\w-]+/.exec(value)?.[0])) === String(own);
      }),
    );
    expect(seen).toHaveLength(200);
    expect(seen.every(Boolean)).toBe(true);
  });
});

describe('a connection that goes back to the pool', () => {
  const forget = async () => {
    // As many at once as the pool holds, so that every connection that was used is asked.
    const rows = await Promise.all(Array.from({ length: 10 }, () => client.$queryRawUnsafe<Settings[]>(READ_SETTINGS)));
    return rows.flat();
  };

  it('has forgotten role and settings after a transaction that succeeded, one that threw, and one that the server broke off', async () => {
    const actor = await actorNamed(client, 'project-group');
    const inside = await Promise.all(
      Array.from({ length: 20 }, () => withActor(actor, (tx) => tx.$queryRawUnsafe<Settings[]>(READ_SETTINGS))),
    );
    for (const [row] of inside) {
      expect(row?.role).toBe('fellespott_app');
      expect(row?.settings).toContain('pfp');
    }
    await expect(withActor(actor, () => Promise.reject(new Error('thrown')))).rejects.toThrow('thrown');
    await expect(withActor(actor, (tx) => tx.$queryRawUnsafe('SELECT 1 / 0'))).rejects.toThrow();
    const after = await forget();
    expect(after).toHaveLength(10);
    for (const { role, login, settings } of after) {
      expect(role).toBe(login);
      expect(role).not.toBe('fellespott_app');
      expect(settings.replaceAll('|', '')).toBe('');
    }
    const before = new Set(inside.flat().map(({ connection }) => connection));
    expect(after.some(({ connection }) => before.has(connection))).toBe(true);
  });
});

describe('a transaction behind the wall', () => {
  it('cannot be widened by what an actor is called: settings are values, never SQL', async () => {
    const actor = await actorNamed(client, 'leader-own');
    const strange = { ...actor, grants: [{ role: 'project-group', programme: "pfp','x'); RESET ROLE; --" }] } as Actor;
    const [row] = await withActor(strange, (tx) => tx.$queryRawUnsafe<Settings[]>(READ_SETTINGS));
    expect(row?.role).toBe('fellespott_app');
    expect(await withActor(strange, (tx) => tx.continuedGrant.count())).toBe(0);
  });

  it('is undone whole when the work throws', async () => {
    const actor = await actorNamed(client, 'project-group');
    const before = await withActor(actor, (tx) => tx.continuedGrant.count());
    const work = withActor(actor, async (tx) => {
      await tx.continuedGrant.deleteMany({});
      throw new Error('afterwards');
    });
    await expect(work).rejects.toThrow('afterwards');
    expect(await withActor(actor, (tx) => tx.continuedGrant.count())).toBe(before);
  });
});
