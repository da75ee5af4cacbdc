import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { getCatalogue } from '@/lib/measure/catalogue/queries';
import { CATALOGUE_PAGE, type MeasureFilter, NO_FILTER } from '@/lib/measure/catalogue/types';
import { getMeasure } from '@/lib/measure/queries';
import { ACTORS, type ActorName, FOREIGN, REGISTRATIONS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';

const NOW = new Date('2026-11-22T09:00:00Z');
const LEARN: readonly ActorName[] = [
  'project-group',
  'leader-own',
  'leader-other',
  'member-own',
  'governor-own',
  'governor-other',
  'evaluator',
];
const FOLLOW_TYNSET: readonly ActorName[] = ['project-group', 'leader-own', 'member-own', 'governor-own', 'evaluator'];
let client: PrismaClient;
const actors = new Map<ActorName, Actor>();
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
});

function actor(name: ActorName): Actor {
  const found = actors.get(name);
  if (!found) throw new Error(name);
  return found;
}

/** Adds a version of Tynset's, as the owner. */
async function register(
  kind: string,
  content: object,
  { id = randomUUID(), version = 1, state = 'registered', on = '2020-02-01' } = {},
) {
  await asOwner(
    client,
    `INSERT INTO registration (programme_id, id, version, kind, municipality_id, state, effective_on, content, demonstration, save_id, recorded_by_system)
     VALUES ('pfp', '${id}', ${version}, '${kind}', (SELECT municipality_id FROM municipality_version WHERE number = '3427'), '${state}',
       '${on}', '${JSON.stringify(content)}', true, '${randomUUID()}', 'test')`,
  );
  return id;
}

const catalogue = (name: ActorName, filter: Partial<MeasureFilter> = {}, page = 1, programme = 'pfp') =>
  getCatalogue(actor(name), programme, { filter: { ...NO_FILTER, ...filter }, order: 'municipality', page }, NOW);

describe('the catalogue', () => {
  it.each(ACTORS)('for %s', async (name) => {
    const found = await catalogue(name);
    expect(found !== null).toBe(LEARN.includes(name));
    if (!found) return;
    const names = found.measures.map((one) => one.name);
    expect(names).toContain('kanari-tiltak-tynset');
    // Drafts stay with those who write them, on their own page; other programmes’ are other programmes’.
    expect(names.filter((one) => /kladd|annet/.test(one))).toEqual([]);
    const own = name === 'leader-own' || name === 'member-own' ? ['Tynset'] : name === 'leader-other' ? ['Horten'] : [];
    expect(found.mayRegister.map((place) => place.name)).toEqual(own);
  });

  it('tells of the twelve municipalities what the sources tell', async () => {
    const found = await catalogue('evaluator', { search: 'frøya én dør' });
    expect(found?.measures).toMatchObject([
      {
        name: 'Tjenestekontor med én dør inn',
        state: 'started',
        evaluation: 'none',
        gaps: ['no-evaluation-plan'],
        demonstration: false,
        place: { name: 'Frøya', region: { name: 'Trøndelag' } },
        source: { sourceId: '001' },
      },
    ]);
    expect(found?.measures[0]?.history.map(({ state, on }) => `${state} ${on}`)).toEqual([
      'planned 2020-03-01',
      'started 2022-12-31',
    ]);
  });

  it('asks for nothing where a region or a municipality is not the programme’s', async () => {
    const found = await catalogue('evaluator', { region: 'finnes-ikke', municipality: '0301' });
    expect(found?.filter).toEqual(NO_FILTER);
    expect(found?.summary.total).toBe(found?.total);
  });

  it('leaves out what was taken back and what is to hold later, and gives pages of fifty', async () => {
    const before = (await catalogue('evaluator'))?.total ?? 0;
    const gone = await register('measure', { name: 'Trukket', state: 'planned' });
    await register('measure', { name: 'Trukket', state: 'planned' }, { id: gone, version: 2, state: 'withdrawn' });
    await register('measure', { name: 'Kommer', state: 'planned' }, { on: '2027-01-01' });
    expect((await catalogue('evaluator'))?.total).toBe(before);
    expect(await getMeasure(actor('evaluator'), 'pfp', gone, NOW)).toBeNull();
    for (let index = 0; before + index <= CATALOGUE_PAGE; index += 1)
      await register('measure', { name: `Sidemann ${index}`, state: 'planned' });
    const [first, second, beyond] = [
      await catalogue('evaluator'),
      await catalogue('evaluator', {}, 2),
      await catalogue('evaluator', {}, 9),
    ];
    expect([first?.measures.length, second?.measures.length, beyond?.page]).toEqual([CATALOGUE_PAGE, 1, 2]);
    expect(second?.summary.total).toBe(CATALOGUE_PAGE + 1);
  });
});

describe('one measure', () => {
  it.each(ACTORS)('for %s: the deliberation behind it for those who follow the municipality', async (name) => {
    const deliberation = await register('deliberation', { title: 'Drøfting', needs: 'Behov', alternatives: [] });
    const marker = await register('marker', { type: 'reorganisation', title: 'Tynset omorganiserer' });
    const id = await register('measure', { name: 'Med drøfting', state: 'planned', deliberation });
    const found = await getMeasure(actor(name), 'pfp', id, NOW);
    expect(found !== null).toBe(LEARN.includes(name));
    if (!found) return;
    const follows = FOLLOW_TYNSET.includes(name);
    expect(found.deliberation?.id).toBe(follows ? deliberation : undefined);
    expect(found.hidesDeliberation).toBe(!follows);
    expect(found.seesRegister).toBe(follows);
    expect(found.mayWrite).toBe(name === 'leader-own' || name === 'member-own');
    const markers = found.timeline.flatMap((item) => (item.kind === 'marker' ? [item.marker] : []));
    expect(markers.some((one) => one.id === marker)).toBe(follows);
    expect(markers.some(({ isForAll, type }) => isForAll && type === 'pandemic')).toBe(true);
  });

  it('is not there as a draft, as another kind, in another programme, or under no id', async () => {
    const ids = [
      REGISTRATIONS.draftOwn,
      REGISTRATIONS.baselineOwn,
      REGISTRATIONS.measureForeign,
      'finnes-ikke',
      randomUUID(),
    ];
    for (const id of ids) expect(await getMeasure(actor('leader-own'), 'pfp', id, NOW)).toBeNull();
    expect(await getMeasure(actor('leader-own'), FOREIGN, REGISTRATIONS.measureForeign, NOW)).toBeNull();
  });
});
