/** The means of the tests of registrations: who acts, where, and a plan to be saved. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { type RegistrationInput, saveRegistration } from '@/lib/registration/commands';
import { getRegistration } from '@/lib/registration/queries';
import { inputName } from '@/lib/registration/rules/content';
import { ACTORS, type ActorName } from '@/tests/setup/tenants';
import { hashTables } from './row-hash';
import { actorNamed, addTenants, asOwner } from './sessions';

export const NOW = new Date('2026-11-22T09:00:00Z');
export const REFUSED = { ok: false, failure: { kind: 'not-found' } };
export const PLAN = { name: 'Strategi 0–24' };

export const typed = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [inputName(name), value]));

export const saved = (input: RegistrationInput, version = 1) => ({
  ok: true,
  value: expect.objectContaining({ id: input.id, version }),
});

/** On a database with the tenants’ rows. */
export async function registering(client: PrismaClient) {
  await addTenants(client);
  const actors = new Map<ActorName, Actor>();
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
  const actor = (name: ActorName): Actor => actors.get(name) ?? expect.fail(name);
  const places = (await asOwner(
    client,
    "SELECT municipality_id AS id, number FROM municipality_version WHERE number IN ('3427', '3801') ORDER BY number",
  )) as readonly { id: string }[];
  const [tynset = '', horten = ''] = places.map(({ id }) => id);
  return {
    actor,
    tynset,
    horten,
    rows: (sql: string) => asOwner(client, sql),
    hash: () => hashTables((sql) => client.$queryRawUnsafe(sql)),
    plan: (more: Partial<RegistrationInput> = {}): RegistrationInput => ({
      programme: 'pfp',
      kind: 'plan',
      id: randomUUID(),
      saveId: randomUUID(),
      base: 0,
      municipality: tynset,
      countyGovernor: null,
      effectiveOn: '2020-05-01',
      state: 'registered',
      typed: typed(PLAN),
      ...more,
    }),
    save: (input: RegistrationInput, by: ActorName = 'leader-own') => saveRegistration(actor(by), input, NOW),
    historyOf: async (id: string, by: ActorName = 'leader-own', kind = 'plan') =>
      (await getRegistration(actor(by), 'pfp', { kind, id, municipality: tynset }))?.versions ?? null,
  };
}
