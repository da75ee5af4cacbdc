import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Prisma } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import { findFactRows } from '@/lib/dykos/facts/queries';
import { getMunicipalityProgress, getProgress, getProgressAggregates } from '@/lib/dykos/queries';
import { type FactRow, factsOf } from '@/lib/dykos/rules/facts';
import { CHARACTERISTICS, STATUSES } from '@/lib/dykos/types';
import { listVersions } from '@/lib/registration/queries';
import { datingOf } from '@/lib/source/rules';
import { ACTORS, type ActorName, FOREIGN } from '@/tests/setup/tenants';
import { END, NOW, partOf, type Tenants, tenantsOfProgress } from './setup/progress';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';

let tenants: Tenants;
const actor = (name: ActorName) => tenants.actor(name);
beforeAll(async () => {
  tenants = await tenantsOfProgress();
});
afterEach(() => void vi.restoreAllMocks());

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
    const [tynset, horten] = [await tenants.idOf('Tynset'), await tenants.idOf('Horten')];
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
    await tenants.register('Namsos', 'baseline', '2020-02-02', {
      title: 'x',
      challenges: 'å',
      sectors: ['school', 'health'],
      users: ['parents'],
      adoptions: [{ by: 'leader-group', on: '2020-03-03' }],
      indicators: [{ name: 'a', value: '1', target: '2', source: 's' }, { name: 'b', value: '1' }, { name: 'c' }],
    });
    await tenants.register('Namsos', 'deliberation', '2020-02-02', {
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
    const ids = [await tenants.idOf('Namsos'), await tenants.idOf('Trondheim')];
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

describe('counts', () => {
  it('are of the same statuses, and name nobody', async () => {
    const everyone = await getProgress(actor('project-group'), 'pfp', { day: END });
    const counted = await getProgressAggregates(actor('directorate'), 'pfp', { day: END });
    for (const which of CHARACTERISTICS) {
      const own = everyone?.municipalities.map((one) => partOf(one, which).status) ?? [];
      expect(counted?.counts?.[which]).toEqual(
        Object.fromEntries(STATUSES.map((status) => [status, own.filter((one) => one === status).length])),
      );
    }
    // Directorates are told, too, that forms behind the counts are made up.
    expect(counted?.demonstration).toBe(true);
    expect(JSON.stringify(counted)).not.toMatch(/Tynset|3427/);
  });

  it('are not told where fewer than five take part', async () => {
    const other = await getProgressAggregates(actor('project-group-other-programme'), FOREIGN, { day: END });
    expect([other?.municipalities, other?.counts]).toEqual([1, null]);
  });
});

it('asks the database as often for twelve as for one', async () => {
  let asked = 0;
  const counting = tenants.client.$transaction.bind(tenants.client);
  vi.spyOn(tenants.client, '$transaction').mockImplementation(((
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
