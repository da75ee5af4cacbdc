import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import { getPoolExplanation } from '@/lib/allocation/explanation/queries';
import type { PrismaClient } from '@/lib/db/generated/client';
import { stableUuid } from '@/prisma/seed/write';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2026-03-02T09:00:00Z');
const RUN = stableUuid('test:run:withheld');

let client: PrismaClient;
let group: Actor;
let neighbour: Actor;
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  group = await actorNamed(client, 'project-group', NOW);
  neighbour = await actorNamed(client, 'leader-other', NOW);
  await asOwner(
    client,
    `INSERT INTO calculation_run (id, programme_id, year, name, starting_point, problem, result, provenance, problem_hash,
       result_hash, engine_version, created_by_system)
     SELECT '${RUN}', programme_id, year, 'Prøve', starting_point,
       jsonb_set(problem::jsonb, '{municipalities,0,continued}', '{"231.63": 123456}')::text, result, provenance, problem_hash,
       result_hash, engine_version, 'test'
     FROM calculation_run WHERE id = '${stableUuid('run:pfp:2021')}'`,
  );
  await asOwner(
    client,
    `INSERT INTO allocation (programme_id, municipality_id, year, version, status, amount, run_id)
     SELECT 'pfp', municipality_id, 2023, 9, 'decided', 1234000, '${RUN}' FROM municipality_version WHERE number = '3427' LIMIT 1`,
  );
});

describe('a decided amount whose calculation rests on grants that run on', () => {
  it.each([
    ['the public', () => publicActor],
    ['another municipality’s leader', () => neighbour],
  ])('is shown to %s without its steps, and says that they are withheld', async (_, actor) => {
    const shown = await getPoolExplanation(actor(), 'pfp', '3427', 2023);
    expect(shown).toMatchObject({ amount: 1234000, run: null, isWithheld: true });
    expect(JSON.stringify(shown)).not.toContain('123456');
  });

  it('is explained whole to the project group', async () => {
    const shown = await getPoolExplanation(group, 'pfp', '3427', 2023);
    expect(shown?.isWithheld).toBe(false);
    expect(shown?.run?.steps.length).toBeGreaterThan(0);
  });

  it('leaves the pilot’s own calculations open', async () => {
    const shown = await getPoolExplanation(publicActor, 'pfp', '3427', 2021);
    expect(shown).toMatchObject({ isWithheld: false, run: { isOpen: true } });
  });
});
