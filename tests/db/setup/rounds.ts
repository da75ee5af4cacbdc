/** What tests of rounds have in common: actors on one day, rounds of their own, and a look at rows as the owner. */
import { expect } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { openRound, planRound } from '@/lib/reflection/round/commands';
import { ACTORS, type ActorName } from '@/tests/setup/tenants';
import { filledApplication } from './database';
import { actorNamed, addTenants, asOwner } from './sessions';

export const NOW = new Date('2026-11-22T09:00:00Z');
const TODAY = '2026-11-22';
export const NOT_FOUND = { ok: false, failure: { kind: 'not-found' } };

let client: PrismaClient;
const actors = new Map<ActorName, Actor>();

/** To be called before all tests of a file. */
export async function prepareRounds(): Promise<PrismaClient> {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
  return client;
}

export function actor(name: ActorName): Actor {
  const found = actors.get(name);
  if (!found) throw new Error(name);
  return found;
}

export const rows = async <Row>(sql: string) => (await asOwner(client, sql)) as readonly Row[];
export const key = (round: string) => ({ programme: 'pfp', round });

export const planOf = (id: string, more: Record<string, string> = {}) => ({
  programme: 'pfp',
  id,
  year: '2026',
  opensOn: TODAY,
  deadline: '2026-12-01',
  nameNb: '',
  nameNn: '',
  nameEn: '',
  copyFrom: 'ovelse',
  ...more,
});

export async function eventsOf(subject: string): Promise<readonly string[]> {
  const found = await rows<{ type: string }>(`SELECT type FROM audit_event WHERE subject = '${subject}' ORDER BY id`);
  return found.map(({ type }) => type);
}

let counter = 0;
/** A round of its own for a test, planned and perhaps opened. */
export async function newRound(state: 'planned' | 'open', more: Record<string, string> = {}): Promise<string> {
  counter += 1;
  const id = `prove-${Date.now().toString(36)}-${counter}`;
  expect(await planRound(actor('evaluator'), planOf(id, more))).toEqual({ ok: true, value: { id } });
  if (state === 'open') expect((await openRound(actor('project-group'), key(id), NOW)).ok).toBe(true);
  return id;
}
