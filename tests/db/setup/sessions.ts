/** Sessions of the persons that act in tests, and the actors that the application makes of them. */
import { randomUUID } from 'node:crypto';
import { type Actor, publicActor } from '@/lib/access/actor';
import { loadActor } from '@/lib/access/load-actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { type ActorName, PERSONS, tenantRows } from '@/tests/setup/tenants';

const HOUR = 3_600_000;

/** Runs SQL as the tables' owner in the application's own name. Returns the rows. */
export async function asOwner(client: PrismaClient, ...statements: readonly string[]): Promise<readonly object[]> {
  return client.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT set_config('app.system', 'on', true)`;
    let rows: readonly object[] = [];
    for (const sql of statements) rows = await tx.$queryRawUnsafe<object[]>(sql);
    return rows;
  });
}

export async function addTenants(client: PrismaClient): Promise<void> {
  await asOwner(client, ...tenantRows);
}

/** Opens a session as a sign-in does, without the trail. Returns its id. */
export async function openSessionOf(client: PrismaClient, person: string, now: Date): Promise<string> {
  const id = randomUUID();
  const [from, to] = [now.toISOString(), new Date(now.getTime() + 12 * HOUR).toISOString()];
  await asOwner(
    client,
    `INSERT INTO session (id, user_id, created_at, last_seen_at, expires_at) VALUES ('${id}', '${person}', '${from}', '${from}', '${to}')`,
  );
  return id;
}

/** The actor that a request with a session of this person gets. */
export async function actorNamed(client: PrismaClient, name: ActorName, now = new Date()): Promise<Actor> {
  if (name === 'anonymous') return publicActor;
  return loadActor(await openSessionOf(client, PERSONS[name], now), now);
}
