import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { Prisma, PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import { findFactRows } from '@/lib/dykos/facts/queries';
import { getMunicipalityProgress, getProgress, getProgressAggregates } from '@/lib/dykos/queries';
import { type FactRow, factsOf } from '@/lib/dykos/rules/facts';
import { CHARACTERISTICS, type Characteristic, type MunicipalityProgress, STATUSES } from '@/lib/dykos/types';
import { openAnswers } from '@/lib/reflection/publication/commands';
import { listVersions } from '@/lib/registration/queries';
import { datingOf } from '@/lib/source/rules';
import { ACTORS, type ActorName, FOREIGN } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';

const NOW = new Date('2026-11-22T09:00:00Z');
const END = '2022-12-31';
let client: PrismaClient;
const actors = new Map<ActorName, Actor>();
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
});
afterEach(() => void vi.restoreAllMocks());

function actor(name: ActorName): Actor {
  const found = actors.get(name);
  if (!found) throw new Error(name);
  return found;
}

const idOf = async (name: string) => {
  const [row] = (await asOwner(
    client,
    `SELECT v.municipality_id AS id FROM municipality_version v JOIN participation p USING (municipality_id)
     WHERE p.programme_id = 'pfp' AND v.name = '${name}' LIMIT 1`,
  )) as readonly { id: string }[];
  return row?.id ?? '';
};

/** Adds a version as the owner; content of its own, marked as a demonstration. */
async function register(
  municipality: string,
  kind: string,
  effectiveOn: string,
  content: object,
  { id = randomUUID(), version = 1, state = 'registered' }: { id?: string; version?: number; state?: string } = {},
): Promise<string> {
  await asOwner(
    client,
    `INSERT INTO registration (programme_id, id, version, kind, municipality_id, state, effective_on, content, demonstration, save_id, recorded_by_system)
     VALUES ('pfp', '${id}', ${version}, '${kind}', '${await idOf(municipality)}', '${state}', '${effectiveOn}',
       '${JSON.stringify(content)}', true, '${randomUUID()}', 'test')`,
  );
  return id;
}

const of = (found: { readonly municipalities: readonly MunicipalityProgress[] } | null, name: string) => {
  const one = found?.municipalities.find(({ municipality }) => municipality.name === name);
  if (!one) throw new Error(name);
  return one;
};
const part = (one: Pick<MunicipalityProgress, 'characteristics'>, which: Characteristic) => {
  const found = one.characteristics.find(({ characteristic }) => characteristic === which);
  if (!found) throw new Error(which);
  return found;
};

const OF_INNLANDET = ['Elverum', 'Nordre Land', 'Tynset', 'Vestre Toten'];
const OF_VESTFOLD_TELEMARK = ['Bamble', 'Horten', 'Larvik', 'Siljan'];
const OF_TRONDELAG = ['Frøya', 'Namsos', 'Nærøysund', 'Trondheim'];
const ALL = [...OF_VESTFOLD_TELEMARK, ...OF_INNLANDET, ...OF_TRONDELAG];

/** Whose progress each sees in the pilot; null for those to whom it is not there. */
const FOLLOWED: Readonly<Record<ActorName, readonly string[] | null>> = {
  anonymous: null,
  'project-group': ALL,
  'project-group-other-programme': null,
  'leader-own': ['Tynset'],
  'leader-other': ['Horten'],
  'member-own': ['Tynset'],
  'governor-own': OF_INNLANDET,
  'governor-other': OF_VESTFOLD_TELEMARK,
  evaluator: ALL,
  directorate: null,
  administrator: null,
  disabled: null,
};
const COUNTED: readonly ActorName[] = ['project-group', 'evaluator', 'directorate'];

describe('who sees whose progress', () => {
  it.each(ACTORS)('%s', async (name) => {
    const found = await getProgress(actor(name), 'pfp', { day: END });
    const names = found?.municipalities.map(({ municipality }) => municipality.name).toSorted() ?? null;
    expect(names).toEqual(FOLLOWED[name]?.toSorted() ?? null);
    const one = async (number: string) =>
      (await getMunicipalityProgress(actor(name), 'pfp', number, { day: END }))?.municipality.name;
    expect(await one('3427')).toBe(names?.includes('Tynset') ? 'Tynset' : undefined);
    expect(await one('5001')).toBe(names?.includes('Trondheim') ? 'Trondheim' : undefined);
    const counts = await getProgressAggregates(actor(name), 'pfp', { day: END });
    expect(counts?.municipalities).toBe(COUNTED.includes(name) ? 12 : undefined);
  });

  it('never widens by asking for others', async () => {
    const [tynset, horten] = [await idOf('Tynset'), await idOf('Horten')];
    const asked = await getProgress(actor('governor-own'), 'pfp', { day: END, municipalities: [tynset, horten] });
    expect(asked?.municipalities.map(({ municipality }) => municipality.id)).toEqual([tynset]);
    const region = await getProgress(actor('governor-own'), 'pfp', {
      day: END,
      countyGovernor: 'vestfold-og-telemark',
    });
    expect(region?.municipalities).toEqual([]);
    const narrowed = await getProgress(actor('evaluator'), 'pfp', { day: END, countyGovernor: 'innlandet' });
    expect(narrowed?.municipalities.map(({ municipality }) => municipality.name)).toEqual(OF_INNLANDET);
  });

  it('says nothing of what is not there', async () => {
    expect(await getProgress(actor('project-group'), 'finnes-ikke', { day: END })).toBe(null);
    expect(await getMunicipalityProgress(actor('project-group'), 'pfp', '0301', { day: END })).toBe(null);
    expect(await getMunicipalityProgress(actor('project-group'), 'pfp', "' OR 1=1", { day: END })).toBe(null);
  });
});

describe('what is selected', () => {
  it('gives the rules what the whole content gives them, for every registration there is', async () => {
    await register('Namsos', 'baseline', '2020-02-02', {
      title: 'x',
      challenges: 'å',
      sectors: ['school', 'health'],
      users: ['parents'],
      adoptions: [{ by: 'leader-group', on: '2020-03-03' }],
      indicators: [{ name: 'a', value: '1', target: '2', source: 's' }, { name: 'b', value: '1' }, { name: 'c' }],
    });
    await register('Namsos', 'deliberation', '2020-02-02', {
      title: 'x',
      needs: 'n',
      alternatives: [
        { alternative: 'a', outcome: 'chosen' },
        { alternative: 'b', outcome: 'set-aside', reason: 'fordi' },
      ],
      parties: ['politicians'],
      money: ['pool'],
    });
    await withActor(actor('project-group'), async (tx) => {
      const whole = await listVersions(tx, { programmeId: 'pfp' });
      const ids = [...new Set(whole.flatMap(({ municipality }) => municipality ?? []))];
      const selected = await findFactRows(tx, 'pfp', ids, '9999-12-31');
      expect(ids.length).toBe(12);
      const inOrder = (rows: readonly FactRow[]) =>
        rows.toSorted((a, b) => a.id.localeCompare(b.id) || a.version - b.version);
      for (const id of ids) {
        const own = whole
          .filter(({ municipality, kind }) => municipality === id && kind !== 'assessment')
          .map((one) => ({ ...one, dating: datingOf(one.citation) ?? undefined }));
        for (const day of ['2020-06-30', END, '2026-11-22']) {
          const facts = (registrations: readonly FactRow[]) =>
            factsOf({ registrations: inOrder(registrations), forms: [], pools: [] }, day);
          expect(facts(selected.get(id) ?? [])).toEqual(facts(own));
        }
      }
    });
  });

  it('holds no prose, no name and no role', async () => {
    const ids = [await idOf('Namsos'), await idOf('Trondheim')];
    await withActor(actor('project-group'), async (tx) => {
      const selected = await findFactRows(tx, 'pfp', ids, '9999-12-31');
      const longest = Math.max(
        ...[...selected.values()]
          .flat()
          .flatMap(({ content }) => (JSON.stringify(content).match(/"[^"]*"/g) ?? []).map(({ length }) => length)),
      );
      expect(longest).toBeLessThanOrEqual(34);
      expect(JSON.stringify([...selected.values()])).not.toContain('irektør');
    });
  });
});

describe('through time', () => {
  it('shows on each day what held, and what changed between two', async () => {
    const id = await register('Frøya', 'baseline', '2021-02-01', {
      title: 'Ny',
      sectors: ['school', 'health', 'police'],
    });
    await register(
      'Frøya',
      'baseline',
      '2021-03-01',
      { title: 'Ny', sectors: ['school', 'health', 'police'], adoptions: [{ by: 'leader-group', on: '2021-05-01' }] },
      { id, version: 2 },
    );
    await register(
      'Frøya',
      'baseline',
      '2021-09-01',
      { title: 'Ny', sectors: ['school'] },
      { id, version: 3, state: 'withdrawn' },
    );
    const at = async (day: string, compare?: string) =>
      part(
        of(await getProgress(actor('project-group'), 'pfp', { day, ...(compare && { compare }) }), 'Frøya'),
        'joint-needs',
      );
    expect((await at('2021-04-30')).status).toBe('begun');
    expect((await at('2021-05-01')).status).toBe('in-practice');
    expect((await at('2021-09-01')).status).toBe('begun');
    const found = of(
      await getProgress(actor('governor-own'), 'pfp', { day: END }).then(() =>
        getProgress(actor('project-group'), 'pfp', { day: '2021-06-01', compare: '2021-04-01' }),
      ),
      'Frøya',
    );
    expect(found.changes).toMatchObject([
      {
        characteristic: 'joint-needs',
        from: 'begun',
        to: 'in-practice',
        direction: 'up',
        because: [{ id, demonstration: true }],
      },
    ]);
    expect(part(found, 'joint-needs').before).toBe('begun');
    expect(found.demonstration).toBe(true);
    // Looking back from an earlier day to a later one is the same change, the other way.
    const back = of(
      await getProgress(actor('project-group'), 'pfp', { day: '2021-04-01', compare: '2021-06-01' }),
      'Frøya',
    );
    expect(back.changes).toMatchObject([{ from: 'in-practice', to: 'begun', direction: 'down', because: [{ id }] }]);
    const detail = await getMunicipalityProgress(actor('evaluator'), 'pfp', '5014', { day: END });
    const days = detail?.history
      .filter(({ changes }) => changes.some((one) => one.characteristic === 'joint-needs'))
      .map(({ day }) => day);
    expect(days?.slice(-2)).toEqual(['2021-05-01', '2021-09-01']);
    expect(detail?.overlays.map(({ overlay }) => overlay)).toEqual([
      'ladder',
      'elements',
      'traits',
      'ideal',
      'present',
    ]);
  });

  it('leaves drafts to those who write them, and counts them for nobody', async () => {
    await register('Tynset', 'deliberation', '2020-05-01', { title: 'Kladd', alternatives: [] }, { state: 'draft' });
    const found = of(await getProgress(actor('leader-own'), 'pfp', { day: END }), 'Tynset');
    expect(part(found, 'deliberation').status).toBe('not-begun');
  });
});

describe('three voices', () => {
  it('keeps the judgement from outside beside the status: latest word, author, day', async () => {
    const before = part(of(await getProgress(actor('leader-own'), 'pfp', { day: END }), 'Tynset'), 'arenas');
    expect(before.assessment).toBe(null);
    await register('Tynset', 'assessment', '2021-03-01', {
      characteristic: 'arenas',
      status: 'anchored',
      reason: 'Godt sett.',
    });
    await register('Tynset', 'assessment', '2022-03-01', {
      characteristic: 'arenas',
      status: 'begun',
      reason: 'Mindre nå.',
    });
    const at = async (day: string) =>
      part(of(await getProgress(actor('leader-own'), 'pfp', { day }), 'Tynset'), 'arenas');
    expect((await at('2021-06-01')).assessment).toMatchObject({
      status: 'anchored',
      reason: 'Godt sett.',
      on: '2021-03-01',
      demonstration: true,
    });
    const after = await at(END);
    expect(after.assessment).toMatchObject({ status: 'begun', on: '2022-03-01', by: null, source: null });
    expect([after.status, after.because]).toEqual([before.status, before.because]);
  });

  it('shows a leader group its own self-rating, and others only that there is one', async () => {
    const own = of(await getProgress(actor('member-own'), 'pfp', { day: END }), 'Tynset');
    expect(part(own, 'arenas').selfRating).toMatchObject({
      round: '2022',
      demonstration: true,
      range: { minimum: 1, maximum: 5 },
    });
    expect(own.isSelfRatingHidden).toBe(false);
    for (const name of ['governor-own', 'project-group', 'evaluator'] as const) {
      const found = of(await getProgress(actor(name), 'pfp', { day: END, now: NOW }), 'Tynset');
      expect(found.characteristics.every(({ selfRating }) => selfRating === null)).toBe(true);
      expect([name, found.isSelfRatingHidden]).toEqual([name, true]);
      // That the form was sent is a fact that they follow: the status is the same for everyone.
      expect(found.characteristics.map(({ status }) => status)).toEqual(
        own.characteristics.map(({ status }) => status),
      );
    }
    const earlier = of(await getProgress(actor('member-own'), 'pfp', { day: '2019-06-30' }), 'Tynset');
    expect([part(earlier, 'arenas').selfRating, earlier.isSelfRatingHidden]).toEqual([null, false]);
  });

  it('shows the evaluator the rounds that it has opened, for as long as that holds', async () => {
    const now = new Date();
    const opened = await openAnswers(actor('evaluator'), { programme: 'pfp', round: '2022', reason: '' }, now);
    expect(opened.ok).toBe(true);
    const at = async (instant: Date, name: ActorName = 'evaluator') =>
      part(of(await getProgress(actor(name), 'pfp', { day: END, now: instant }), 'Horten'), 'leadership').selfRating
        ?.round;
    expect(await at(new Date(now.getTime() + 60_000))).toBe('2022');
    expect(await at(new Date(now.getTime() + 3_700_000))).toBe(undefined);
    expect(await at(now, 'project-group')).toBe(undefined);
    expect(await at(now, 'governor-other')).toBe(undefined);
  });
});

describe('counts', () => {
  it('are of the same statuses, and name nobody', async () => {
    const everyone = await getProgress(actor('project-group'), 'pfp', { day: END });
    const counted = await getProgressAggregates(actor('directorate'), 'pfp', { day: END });
    for (const which of CHARACTERISTICS) {
      const own = everyone?.municipalities.map((one) => part(one, which).status) ?? [];
      expect(counted?.counts?.[which]).toEqual(
        Object.fromEntries(STATUSES.map((status) => [status, own.filter((one) => one === status).length])),
      );
    }
    expect(JSON.stringify(counted)).not.toMatch(/Tynset|3427/);
  });

  it('are not told where fewer than five take part', async () => {
    const other = await getProgressAggregates(actor('project-group-other-programme'), FOREIGN, { day: END });
    expect([other?.municipalities, other?.counts]).toEqual([1, null]);
  });
});

it('asks the database as often for twelve as for one', async () => {
  let asked = 0;
  const counting = client.$transaction.bind(client);
  vi.spyOn(client, '$transaction').mockImplementation(((
    work: (tx: Prisma.TransactionClient) => Promise<unknown>,
    limits: object,
  ) => counting((tx) => work(countedCalls(tx, () => (asked += 1))), limits)) as never);
  const count = async (work: () => Promise<unknown>) => {
    asked = 0;
    await work();
    return asked;
  };
  const one = await count(() => getProgress(actor('leader-own'), 'pfp', { day: END }));
  const four = await count(() => getProgress(actor('governor-own'), 'pfp', { day: END }));
  const all = await count(() =>
    getProgress(actor('project-group'), 'pfp', { day: END, compare: '2020-01-01', now: NOW }),
  );
  const detail = await count(() => getMunicipalityProgress(actor('project-group'), 'pfp', '5001', { day: END }));
  expect({ one, four, all, detail }).toEqual({ one: 8, four: 7, all: 7, detail: 7 });
});

/** A transaction that counts what is asked through it: raw queries, and each method of a model. */
function countedCalls<T extends object>(tx: T, onCall: () => void): T {
  return new Proxy(tx, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value === 'function' && String(name).startsWith('$')) {
        return (...given: unknown[]) => {
          onCall();
          return value.apply(target, given);
        };
      }
      if (typeof value !== 'object' || value === null || typeof name === 'symbol') return value;
      return new Proxy(value, {
        get: (model, method) => {
          onCall();
          return Reflect.get(model, method);
        },
      });
    },
  });
}
