import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { BoardView } from '@/lib/dykos/board/types';
import { getProgress, getProgressPage } from '@/lib/dykos/queries';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2023-06-01T10:00:00Z');
const VIEW: BoardView = { day: '2022-12-31', compare: '2020-06-01', voice: 'evidence', region: null, page: 1 };
let actors: Readonly<Record<'group' | 'foreign' | 'leader' | 'governor' | 'directorate', Actor>>;

beforeAll(async () => {
  const client = await filledApplication();
  await addTenants(client);
  actors = {
    group: await actorNamed(client, 'project-group'),
    foreign: await actorNamed(client, 'project-group-other-programme'),
    leader: await actorNamed(client, 'leader-own'),
    governor: await actorNamed(client, 'governor-own'),
    directorate: await actorNamed(client, 'directorate'),
  };
});

const look = (actor: Actor, view: Partial<BoardView> = {}) =>
  getProgressPage(actor, 'pfp', { view: { ...VIEW, ...view }, now: NOW });
const names = (all: readonly { readonly municipality: { readonly name: string } }[] | undefined) =>
  all?.map(({ municipality }) => municipality.name);

describe('a page of the grid', () => {
  it('says of its rows what is said of them without pages, and counts everyone', async () => {
    const [page, whole] = [
      await look(actors.group),
      await getProgress(actors.group, 'pfp', { day: VIEW.day, compare: VIEW.compare, now: NOW }),
    ];
    const byName = (a: { municipality: { name: string } }, b: { municipality: { name: string } }) =>
      a.municipality.name < b.municipality.name ? -1 : 1;
    expect(page?.rows.toSorted(byName)).toEqual(whole?.municipalities.toSorted(byName));
    expect(page?.all.map(({ stages }) => stages.map(({ status }) => status))).toEqual(
      whole?.municipalities.map(({ stages }) => stages.map(({ status }) => status)),
    );
    expect(page?.regions).toHaveLength(3);
    expect(page?.rows.map(({ municipality }) => municipality.countyGovernor.id)).toEqual(
      page?.regions.flatMap(({ id }) => [id, id, id, id]),
    );
  });

  it('counts and shows a region alone where one is asked for, and everyone where there is none such', async () => {
    const page = await look(actors.group, { region: 'innlandet', page: 7 });
    expect(names(page?.rows)).toEqual(['Elverum', 'Nordre Land', 'Tynset', 'Vestre Toten']);
    expect([page?.page, page?.chosen.length, page?.all.length, page?.region?.id]).toEqual([1, 4, 12, 'innlandet']);
    const none = await look(actors.group, { region: 'finnes-ikke' });
    expect([none?.region, none?.chosen.length, none?.rows.length]).toEqual([null, 12, 12]);
  });

  it('holds no more than the reader follows', async () => {
    expect(names((await look(actors.governor))?.all)).toEqual(['Elverum', 'Nordre Land', 'Tynset', 'Vestre Toten']);
    expect(names((await look(actors.leader))?.all)).toEqual(['Tynset']);
    expect(await look(actors.directorate)).toBe(null);
    expect(await look(actors.foreign)).toBe(null);
  });
});
