/** What an attacker would try with what is registered. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { mintActor, type UserActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { getRegionBoard } from '@/lib/dykos/board/queries';
import { getHome } from '@/lib/home/queries';
import { REGISTRATION_ROWS } from '@/lib/limits';
import { type RegistrationInput, saveRegistration } from '@/lib/registration/commands';
import { getRegistration } from '@/lib/registration/queries';
import { getMunicipalityRegister } from '@/lib/registration/register/queries';
import type { ActorName } from '@/tests/setup/tenants';
import { outcome } from './setup/attempt';
import { filledApplication } from './setup/database';
import { NOW, PLAN, REFUSED, registering, saved, typed } from './setup/registering';

let client: PrismaClient;
let own: Awaited<ReturnType<typeof registering>>;
beforeAll(async () => {
  client = await filledApplication();
  own = await registering(client);
});

/** One person with the roles of several. */
function withRolesOf(...names: readonly [ActorName, ...ActorName[]]): UserActor {
  const [first, ...rest] = names.map((name) => own.actor(name) as UserActor);
  if (!first) return expect.fail();
  return mintActor({ ...first, grants: [first, ...rest].flatMap(({ grants }) => grants) });
}

describe('a press sent again', () => {
  it('with another day is refused: to be told that it is saved, and lose the day, is worse', async () => {
    const input = own.plan();
    await own.save(input);
    expect(await own.save({ ...input, effectiveOn: '2021-05-01' })).toEqual(REFUSED);
    const draft = own.plan({ state: 'draft', effectiveOn: '' });
    expect([await own.save(draft), await own.save(draft)]).toEqual([saved(draft), saved(draft)]);
    expect(await own.save({ ...draft, effectiveOn: '2021-05-01' })).toEqual(REFUSED);
  });

  it('of what was taken back is the same once more', async () => {
    const input = own.plan();
    await own.save(input);
    const withdrawal = { ...input, base: 1, saveId: randomUUID(), state: 'withdrawn', effectiveOn: '' } as const;
    expect([await own.save(withdrawal), await own.save(withdrawal)]).toEqual([saved(input, 2), saved(input, 2)]);
  });
});

describe('somebody with two offices', () => {
  const advice = (municipality: string, countyGovernor: string): RegistrationInput =>
    own.plan({
      kind: 'advice',
      municipality,
      countyGovernor,
      typed: typed({ title: 'Råd', advice: 'Et råd', state: 'open' }),
    });
  const insert = (actor: UserActor, { id, municipality, countyGovernor }: RegistrationInput) =>
    `INSERT INTO registration (programme_id, id, version, kind, municipality_id, county_governor_id, state, effective_on, content,
       save_id, recorded_by_id)
     VALUES ('pfp', '${id}', 1, 'advice', '${municipality}', '${countyGovernor}', 'registered', '2020-02-01', '{}',
       '${randomUUID()}', '${actor.userId}')`;

  it('advises each region in the name of its own office', async () => {
    const both = withRolesOf('governor-own', 'governor-other');
    const [right, wrong] = [advice(own.horten, 'vestfold-og-telemark'), advice(own.horten, 'innlandet')];
    expect(await saveRegistration(both, wrong, NOW)).toEqual(REFUSED);
    expect(await outcome(both, insert(both, wrong))).toBe('42501');
    expect(await outcome(both, insert(both, right))).toBe('ran');
    expect((await saveRegistration(both, right, NOW)).ok).toBe(true);
  });

  it('gives no advice to the municipality that they lead in another region', async () => {
    const both = withRolesOf('governor-own', 'leader-other');
    const wrong = advice(own.horten, 'innlandet');
    expect(await saveRegistration(both, wrong, NOW)).toEqual(REFUSED);
    expect(await outcome(both, insert(both, wrong))).toBe('42501');
  });
});

describe('what was only ever a draft', () => {
  it('is nobody else’s to know of after it is taken back: neither that it was, nor when', async () => {
    const input = own.plan({ state: 'draft', typed: typed({ name: 'Hemmelig kladd' }) });
    await own.save(input);
    await own.save({ ...input, base: 1, saveId: randomUUID(), state: 'withdrawn', effectiveOn: '', typed: {} });
    expect((await own.historyOf(input.id))?.map(({ state }) => state)).toEqual(['draft', 'withdrawn']);
    for (const by of ['project-group', 'governor-own', 'evaluator'] as const) {
      expect([by, await own.historyOf(input.id, by)]).toEqual([by, null]);
      const register = await getMunicipalityRegister(own.actor(by), 'pfp', '3427', NOW);
      expect(register?.lists.flatMap(({ rows }) => rows.map(({ id }) => id))).not.toContain(input.id);
    }
  });

  it('is no news', async () => {
    const earlier = new Date(NOW.getTime() - 3_600_000);
    const governor = own.actor('governor-own') as UserActor;
    await own.rows(
      `INSERT INTO session (id, user_id, created_at, last_seen_at, expires_at) VALUES ('${randomUUID()}', '${governor.userId}',
         '${earlier.toISOString()}', '${earlier.toISOString()}', '${NOW.toISOString()}')`,
    );
    const [hidden, shown] = [own.plan({ state: 'draft' }), own.plan()];
    for (const input of [hidden, shown]) {
      await own.save(input);
      await own.save({ ...input, base: 1, saveId: randomUUID(), state: 'withdrawn', effectiveOn: '', typed: {} });
    }
    const news = (await getHome(governor, NOW))?.news.map(({ href }) => href) ?? [];
    expect(news.some((href) => href.endsWith(shown.id))).toBe(true);
    expect(news.some((href) => href.endsWith(hidden.id))).toBe(false);
  });
});

describe('what is taken back', () => {
  const back = (input: RegistrationInput) =>
    ({ ...input, base: 1, saveId: randomUUID(), state: 'withdrawn', effectiveOn: '', typed: {} }) as const;
  const seen = async (by: ActorName, { kind, id, municipality }: RegistrationInput) =>
    (await getRegistration(own.actor(by), 'pfp', { kind, id, municipality }))?.versions.length ?? null;

  it('of a measure is gone for those who only learn from it, and stays where it is registered', async () => {
    const measure = own.plan({ kind: 'measure', typed: typed({ name: 'Kari Nes', state: 'planned' }) });
    await own.save(measure);
    expect(await seen('leader-other', measure)).toBe(1);
    await own.save(back(measure));
    for (const by of ['leader-other', 'governor-other', 'directorate', 'anonymous'] as const)
      expect([by, await seen(by, measure)]).toEqual([by, null]);
    for (const by of ['leader-own', 'member-own', 'governor-own', 'evaluator', 'project-group'] as const)
      expect([by, await seen(by, measure)]).toEqual([by, 2]);
  });

  it('of the evaluation is gone for the public, and stays for those of the programme', async () => {
    const goal = own.plan({
      kind: 'conclusion',
      municipality: null,
      typed: typed({ goal: 'Mål', level: 'pilot-goal' }),
    });
    await own.save(goal, 'evaluator');
    expect(await seen('anonymous', goal)).toBe(1);
    await own.save(back(goal), 'evaluator');
    for (const by of ['anonymous', 'project-group-other-programme'] as const) expect(await seen(by, goal)).toBeNull();
    for (const by of ['evaluator', 'project-group', 'leader-other'] as const) expect(await seen(by, goal)).toBe(2);
  });
});

describe('an address that nobody typed', () => {
  it('names no region, and breaks nothing', async () => {
    for (const governor of ['\0', "innlandet'", 'x'.repeat(10_000), '__proto__'])
      expect(await getRegionBoard(own.actor('evaluator'), 'pfp', governor, { query: {}, now: NOW })).toBeNull();
  });
});

describe('a flood', () => {
  const fill = (rows: number, content = '{"name": "Fylt"}') =>
    own.rows(`INSERT INTO registration (programme_id, id, version, kind, municipality_id, state, effective_on, content, save_id,
        recorded_by_system)
      SELECT 'pfp', gen_random_uuid(), 1, 'plan', '${own.horten}', 'registered', '2020-02-01', '${content}', gen_random_uuid(), 'test'
      FROM generate_series(1, ${rows})`);
  const FULL = { ok: false, failure: { kind: 'faults', faults: [{ field: 'name', code: 'full' }] } };
  const plan = (more: Partial<RegistrationInput> = {}) =>
    own.plan({ municipality: own.horten, typed: typed(PLAN), ...more });

  it('of one kind from one owner ends in words; what is there can still be taken back, once', async () => {
    const input = plan();
    expect((await own.save(input, 'leader-other')).ok).toBe(true);
    await fill(REGISTRATION_ROWS);
    expect(await own.save(plan(), 'leader-other')).toEqual(FULL);
    expect(await own.save({ ...input, base: 1, saveId: randomUUID() }, 'leader-other')).toEqual(FULL);
    const back = (base: number) => ({ ...input, base, saveId: randomUUID(), state: 'withdrawn', typed: {} }) as const;
    expect(await own.save(back(1), 'leader-other')).toEqual(saved(input, 2));
    expect(await own.save(back(2), 'leader-other')).toEqual(FULL);
    // The same press is still the same press; the others have their own room.
    expect((await own.save(input, 'leader-other')).ok).toBe(true);
    expect((await own.save(own.plan())).ok).toBe(true);
  });
});
