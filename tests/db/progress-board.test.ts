import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { getBoardFrame, getMunicipalityBoard, getOwnBoardPath, getRegionBoard } from '@/lib/dykos/board/queries';
import { stableUuid } from '@/prisma/seed/write';
import { PERSONS, REGISTRATIONS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2023-06-01T10:00:00Z');
const LOOK = { query: {}, now: NOW };
let actors: Readonly<Record<'group' | 'foreign' | 'leader' | 'governor' | 'waiting' | 'directorate', Actor>>;

beforeAll(async () => {
  const client = await filledApplication();
  await addTenants(client);
  // An office in a programme that none of its municipalities is in yet.
  await asOwner(
    client,
    `INSERT INTO membership (id, user_id, role, programme_id, county_governor_id, valid_from)
     VALUES ('${stableUuid('test:waiting')}', '${PERSONS['governor-other']}', 'county-governor', 'annet', 'vestfold-og-telemark', '2024-01-01')`,
  );
  actors = {
    group: await actorNamed(client, 'project-group'),
    foreign: await actorNamed(client, 'project-group-other-programme'),
    leader: await actorNamed(client, 'leader-own'),
    governor: await actorNamed(client, 'governor-own'),
    waiting: await actorNamed(client, 'governor-other'),
    directorate: await actorNamed(client, 'directorate'),
  };
});

describe('where people are led', () => {
  it('to their own region, their own municipality, or nowhere', async () => {
    expect(await getOwnBoardPath(actors.governor, 'pfp')).toBe('/program/pfp/region/innlandet');
    expect(await getOwnBoardPath(actors.leader, 'pfp')).toMatch(/^\/program\/pfp\/kommuner\/\d{4}\/dykos$/);
    expect(await getOwnBoardPath(actors.leader, 'annet')).toBe(null);
    expect(await getOwnBoardPath(actors.foreign, 'pfp')).toBe(null);
  });
});

describe('a region', () => {
  it('is for its own county governor and for those who follow all', async () => {
    const open = async (actor: Actor, region: string) =>
      (await getRegionBoard(actor, 'pfp', region, LOOK))?.board.progress.municipalities.length ?? null;
    expect(await open(actors.governor, 'innlandet')).toBe(4);
    expect(await open(actors.group, 'innlandet')).toBe(4);
    expect(await open(actors.governor, 'trondelag')).toBe(null);
    expect(await open(actors.leader, 'innlandet')).toBe(null);
    expect(await open(actors.directorate, 'innlandet')).toBe(null);
    expect(await open(actors.foreign, 'innlandet')).toBe(null);
  });

  it('is there before it has municipalities, empty, for its own office and nobody else', async () => {
    const at = { query: {}, now: new Date('2026-06-01T10:00:00Z') };
    const open = async (actor: Actor, region: string) =>
      (await getRegionBoard(actor, 'annet', region, at))?.board.progress.municipalities ?? null;
    expect(await open(actors.waiting, 'vestfold-og-telemark')).toEqual([]);
    expect(await open(actors.waiting, 'innlandet')).toBe(null);
    expect(await open(actors.governor, 'vestfold-og-telemark')).toBe(null);
    expect(await open(actors.foreign, 'vestfold-og-telemark')).toBe(null);
  });

  it('counts what is registered of its own municipalities alone, and tells states, never answers', async () => {
    const looked = await getRegionBoard(actors.governor, 'pfp', 'innlandet', LOOK);
    const ids = looked?.board.progress.municipalities.map(({ municipality }) => municipality.id) ?? [];
    expect(looked?.board.measures.length).toBeGreaterThan(0);
    for (const one of [...(looked?.board.measures ?? []), ...(looked?.board.states ?? [])])
      expect(ids).toContain(one.municipality);
    expect(Object.keys(looked?.board.states[0] ?? {}).sort()).toEqual(['municipality', 'round', 'status']);
    expect(looked?.board.mayAdvise).toBe(true);
    expect((await getRegionBoard(actors.group, 'pfp', 'innlandet', LOOK))?.board.mayAdvise).toBe(false);
  });

  it('shows a past day as it stood', async () => {
    const then = await getRegionBoard(actors.governor, 'pfp', 'innlandet', { query: { per: '2019-01-01' }, now: NOW });
    expect(then?.board.measures).toEqual([]);
    expect(
      then?.board.progress.municipalities.flatMap(({ characteristics }) => characteristics.map(({ status }) => status)),
    ).toEqual(Array.from({ length: 24 }, () => 'not-begun'));
  });
});

describe('a municipality', () => {
  it('is for its own leaders, its county governor and those who follow all', async () => {
    const open = async (actor: Actor, number: string) =>
      (await getMunicipalityBoard(actor, 'pfp', number, LOOK))?.board.progress.municipality.name ?? null;
    expect(await open(actors.leader, '3427')).toBe('Tynset');
    expect(await open(actors.governor, '3427')).toBe('Tynset');
    expect(await open(actors.group, '3427')).toBe('Tynset');
    expect(await open(actors.leader, '3801')).toBe(null);
    expect(await open(actors.governor, '3801')).toBe(null);
    expect(await open(actors.directorate, '3427')).toBe(null);
    expect(await open(actors.foreign, '3427')).toBe(null);
  });

  it('names every fact that decided by what it is called, and compares with the last round that ended', async () => {
    const looked = await getMunicipalityBoard(actors.leader, 'pfp', '3427', LOOK);
    const refs = looked?.board.progress.characteristics.flatMap(({ because }) => because) ?? [];
    const registered = refs.filter(({ kind }) => kind !== 'form' && kind !== 'pool');
    expect(registered.length).toBeGreaterThan(0);
    for (const { id } of registered) expect(looked?.board.titles[id]).toMatch(/\S/);
    expect(looked?.view.compare).toBe('2022-11-30');
    expect([looked?.board.isOwn, looked?.board.mayAssess]).toEqual([true, false]);
  });
});

describe('the frame', () => {
  it('holds the programme’s events for whoever has a place in it, and nothing for others', async () => {
    expect((await getBoardFrame(actors.directorate, 'pfp', NOW))?.markers.map(({ type }) => type)).toContain(
      'pandemic',
    );
    expect(await getBoardFrame(actors.foreign, 'pfp', NOW)).toBe(null);
    expect((await getBoardFrame(actors.foreign, 'annet', NOW))?.rounds.map(({ status }) => status)).not.toContain(
      'planned',
    );
  });
});

describe('advice on a municipality’s dashboard', () => {
  it('is what its own county governor has given, without drafts, and from the day it was given', async () => {
    const adviceOf = async (actor: Actor, query: object = {}) =>
      (await getMunicipalityBoard(actor, 'pfp', '3427', { query, now: NOW }))?.board.advice.map(({ id }) => id) ?? null;
    for (const actor of [actors.leader, actors.governor, actors.group])
      expect(await adviceOf(actor)).toEqual([REGISTRATIONS.adviceOwn]);
    expect(await adviceOf(actors.leader, { per: '2020-01-31' })).toEqual([]);
    expect(await adviceOf(actors.waiting)).toBe(null);
    expect(await adviceOf(actors.directorate)).toBe(null);
  });
});
