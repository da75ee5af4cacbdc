import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import { getDecidedRunFile, getPoolExplanation } from '@/lib/allocation/explanation/queries';
import { isOpenProblem } from '@/lib/allocation/explanation/rules';
import { getRun } from '@/lib/calculation/queries';
import type { PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import { stableUuid } from '@/prisma/seed/write';
import { ACTORS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2026-03-02T09:00:00Z');
const RUN = stableUuid('test:run:withheld');
const PILOT = stableUuid('run:pfp:2021');

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

const idsSeen = (by: Actor) =>
  withActor(by, async (tx) => (await tx.calculationRun.findMany({ select: { id: true } })).map(({ id }) => id));

describe('the wall before the calculation', () => {
  it('gives the row that the page withholds to the project group alone, and the pilot’s to everyone', async () => {
    for (const name of ACTORS) {
      const seen = await idsSeen(await actorNamed(client, name, NOW));
      expect({ name, withheld: seen.includes(RUN) }).toEqual({ name, withheld: name === 'project-group' });
      expect({ name, open: seen.includes(PILOT) }).toEqual({ name, open: true });
    }
  });

  it('gives no file of it, to whomever', async () => {
    for (const part of ['problem', 'result'] as const) {
      expect(await getDecidedRunFile(publicActor, 'pfp', 2023, part)).toBeNull();
      expect(await getDecidedRunFile(group, 'pfp', 2023, part)).toBeNull();
      expect(await getDecidedRunFile(publicActor, 'pfp', 2021, part)).toMatch(/^\{/);
    }
  });

  it.each([
    '{"municipalities":[{"continued":{"231.63":1}}],"schemes":[]}',
    '{"municipalities":[{},{"continued":{"231.63":0}}],"schemes":[]}',
    '{"municipalities":[{"continued":{}}],"schemes":[]}',
    '{"municipalities":[],"schemes":[{"components":[{"kind":"key"},{"kind":"set","reason":"x"}]}]}',
    '{"municipalities":[],"schemes":[{"components":[{"kind":"key"}]}]}',
    '{"municipalities":[{"continued":{}}],"schemes":[{"components":[]}]}',
  ])('judges %s as the application does', async (problem) => {
    const [row] = await asOwner(client, `SELECT app_is_open_problem('${problem}') AS open`);
    expect(row).toEqual({ open: isOpenProblem(JSON.parse(problem)) });
  });

  it('takes what it cannot read for closed', async () => {
    for (const text of ['', 'ingen beregning', '{"municipalities":', '"\\u0000"'])
      expect(await asOwner(client, `SELECT app_is_open_problem('${text}') AS open`)).toEqual([{ open: false }]);
  });
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
    expect(shown?.run?.isOpen).toBe(false);
    expect(JSON.stringify(await getRun(group, 'pfp', RUN))).toContain('123456');
  });

  it('leaves the pilot’s own calculations open', async () => {
    const shown = await getPoolExplanation(publicActor, 'pfp', '3427', 2021);
    expect(shown).toMatchObject({ isWithheld: false, run: { isOpen: true } });
  });
});
