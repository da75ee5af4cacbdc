import { beforeAll, describe, expect, it } from 'vitest';
import type { PrismaClient } from '@/lib/db/generated/client';
import { getHome } from '@/lib/home/queries';
import type { Home } from '@/lib/home/types';
import type { RegistrationInput } from '@/lib/registration/commands';
import { ACTORS, type ActorName, CANARIES, type Canary, PERSONS, REGISTRATIONS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { NOW, registering, typed } from './setup/registering';
import { openSessionOf } from './setup/sessions';

const HOUR = 3_600_000;
const LAST_TIME = new Date(NOW.getTime() - 30 * HOUR);
const LATER = new Date(NOW.getTime() + HOUR);
const NOBODYS = ['anonymous', 'disabled'] as const;
const READERS = ACTORS.filter((name) => !NOBODYS.some((one) => one === name));

let client: PrismaClient;
let own: Awaited<ReturnType<typeof registering>>;
beforeAll(async () => {
  client = await filledApplication();
  own = await registering(client);
  for (const name of READERS)
    if (name !== 'anonymous' && name !== 'directorate') await openSessionOf(client, PERSONS[name], LAST_TIME);
});

const homeOf = async (name: ActorName, at = LATER): Promise<Home> =>
  (await getHome(own.actor(name), at)) ?? expect.fail(`${name} has no home`);
const taskOf = async (name: ActorName, id: string) =>
  (await homeOf(name)).tasks.filter(({ key }) => key.includes(id)).map(({ kind }) => kind);
const isNews = async (name: ActorName, id: string) => (await homeOf(name)).news.some(({ key }) => key.includes(id));
const whoHasNews = async (id: string) => {
  const found = await Promise.all(READERS.map(async (name) => ((await isNews(name, id)) ? [name] : [])));
  return found.flat();
};
const advice = (more: Readonly<Record<string, string>> = {}, input: Partial<RegistrationInput> = {}) =>
  own.plan({
    kind: 'advice',
    countyGovernor: 'innlandet',
    effectiveOn: '2026-11-01',
    typed: typed({ title: 'Om møteplasser', advice: 'Et råd', state: 'open', ...more }),
    ...input,
  });

describe('everyone’s home', () => {
  it('is nobody’s who is not signed in, or may not be', async () => {
    for (const name of NOBODYS) expect(await getHome(own.actor(name), LATER)).toBeNull();
  });

  it.each(READERS)('has no word for %s that is not theirs', async (name) => {
    const words = JSON.stringify(await homeOf(name));
    const told = (Object.keys(CANARIES) as Canary[]).filter((canary) => words.includes(canary));
    for (const canary of told) expect(CANARIES[canary], canary).toContain(name);
  });

  it.each<[ActorName, RegExp]>([
    ['leader-own', /\/kommuner\/3427\/|\/svar\/3427/],
    ['member-own', /\/kommuner\/3427\/|\/svar\/3427/],
    ['leader-other', /\/kommuner\/3801\/|\/svar\/3801/],
    // Tynset, Elverum, Nordre Land and Vestre Toten; the first is the only one with advice or rounds of its own here.
    ['governor-own', /\/kommuner\/3427\/registrering\/rad\/|\/oppfolging$|\/registre\//],
    ['governor-other', /\/kommuner\/3801\/registrering\/rad\/|\/oppfolging$|\/registre\//],
    ['project-group', /^\/program\/pfp\/(refleksjon|beregning|evaluering|registre)\//],
    ['evaluator', /^\/program\/pfp\/(refleksjon|evaluering|registre|kommuner\/\d{4}\/registrering\/vurderinger)\//],
    ['project-group-other-programme', /^\/program\/annet\//],
  ])('has for %s only what they can do something with', async (name, own) => {
    const { tasks, programmes } = await homeOf(name);
    expect(tasks.length).toBeGreaterThan(0);
    for (const { href } of tasks) expect(href).toMatch(own);
    expect(programmes.map(({ id }) => id)).toEqual([name === 'project-group-other-programme' ? 'annet' : 'pfp']);
  });

  it.each(['directorate', 'administrator'] as const)('asks nothing of %s', async (name) => {
    expect(await homeOf(name)).toMatchObject({ tasks: [], mayAct: false, hasRole: true });
  });

  it('leads each to the own dashboard: all, numbers, the region or the municipality', async () => {
    const dashboards = async (name: ActorName) =>
      (await homeOf(name)).shortcuts
        .filter(({ kind }) => kind.startsWith('dykos'))
        .map(({ href, name: of }) => [href, of]);
    const tynset = [['/program/pfp/kommuner/3427/dykos', 'Tynset']];
    expect(await dashboards('leader-own')).toEqual(tynset);
    expect(await dashboards('member-own')).toEqual(tynset);
    expect(await dashboards('leader-other')).toEqual([['/program/pfp/kommuner/3801/dykos', 'Horten']]);
    expect(await dashboards('governor-own')).toEqual([['/program/pfp/region/innlandet', 'Innlandet']]);
    for (const name of ['project-group', 'evaluator', 'directorate'] as const)
      expect(await dashboards(name)).toEqual([['/program/pfp/dykos', '']]);
    expect(await dashboards('administrator')).toEqual([]);
    const measures = async (name: ActorName) => (await homeOf(name)).shortcuts.some(({ kind }) => kind === 'measures');
    expect(await measures('leader-other')).toBe(true);
    expect(await measures('directorate')).toBe(false);
  });
});

describe('advice', () => {
  it('awaits those it was given to, and nobody else; a draft of it awaits its writer alone', async () => {
    for (const name of ['leader-own', 'member-own'] as const) {
      expect(await taskOf(name, REGISTRATIONS.adviceOwn)).toEqual(['advice-open']);
      expect(await taskOf(name, REGISTRATIONS.adviceDraft)).toEqual([]);
    }
    expect(await taskOf('leader-other', REGISTRATIONS.adviceOther)).toEqual(['advice-open']);
    expect(await taskOf('governor-own', REGISTRATIONS.adviceDraft)).toEqual(['draft']);
    for (const name of ['leader-other', 'governor-other', 'project-group', 'evaluator'] as const)
      expect(await taskOf(name, REGISTRATIONS.adviceOwn)).toEqual([]);
  });

  it('is told, then due, then followed up: each at its time and to its own', async () => {
    const given = advice({ followUpOn: '2026-11-20' });
    await own.save(given, 'governor-own');
    const { tasks } = await homeOf('leader-own');
    expect(tasks.find(({ key }) => key.includes(given.id))).toMatchObject({
      kind: 'advice-open',
      due: '2026-11-20',
      urgency: 'overdue',
      place: 'Tynset',
      href: `/program/pfp/kommuner/3427/registrering/rad/${given.id}`,
    });
    expect(await taskOf('governor-own', given.id)).toEqual(['advice-due']);
    expect(await taskOf('governor-other', given.id)).toEqual([]);
    expect(await whoHasNews(given.id)).toEqual(['project-group', 'leader-own', 'member-own', 'evaluator']);
    const done = advice(
      { state: 'followed-up', followUpOn: '2026-11-20', followUp: 'Møteplassen er tatt i bruk.' },
      { id: given.id, base: 1 },
    );
    await own.save(done, 'governor-own');
    expect(await taskOf('leader-own', given.id)).toEqual([]);
    expect(await taskOf('governor-own', given.id)).toEqual([]);
    const { news } = await homeOf('leader-own');
    const told = news.filter(({ key }) => key.includes(given.id)).map(({ kind }) => kind);
    expect(told.toSorted()).toEqual(['followed-up', 'registered']);
  });
});

describe('what has happened since last time', () => {
  it('is told to those who follow the municipality, and not to the one who did it', async () => {
    const plan = own.plan();
    await own.save(plan);
    expect(await whoHasNews(plan.id)).toEqual(['project-group', 'member-own', 'governor-own', 'evaluator']);
    await own.save(own.plan({ id: plan.id, base: 1, typed: typed({ name: 'Strategi 0–24, fornyet' }) }));
    const { news: both } = await homeOf('governor-own');
    expect(both.filter(({ key }) => key.includes(plan.id)).map(({ kind }) => kind)).toEqual(['registered', 'changed']);
    const theirs = own.plan({ municipality: own.horten });
    await own.save(theirs, 'leader-other');
    expect(await whoHasNews(theirs.id)).toEqual(['project-group', 'governor-other', 'evaluator']);
    const { news } = await homeOf('member-own');
    expect(news.find(({ key }) => key.includes(plan.id))).toMatchObject({
      kind: 'registered',
      registration: 'plan',
      place: 'Tynset',
      by: 'Ida',
      href: `/program/pfp/kommuner/3427/registrering/planer/${plan.id}`,
    });
  });

  it('never holds a draft; it awaits those who write it', async () => {
    const draft = own.plan({ state: 'draft', typed: typed({ name: 'Halvferdig plan' }) });
    await own.save(draft);
    expect(await whoHasNews(draft.id)).toEqual([]);
    for (const name of READERS) {
      const words = JSON.stringify(await homeOf(name));
      expect([name, words.includes('Halvferdig plan')]).toEqual([name, ['leader-own', 'member-own'].includes(name)]);
    }
    expect(await taskOf('member-own', draft.id)).toEqual(['draft']);
  });

  it('is nothing for whoever is here the first time, and says so', async () => {
    expect(await homeOf('directorate')).toMatchObject({ since: null, news: [], moreNews: 0 });
    expect((await homeOf('leader-own')).since).toEqual(LAST_TIME);
  });

  it('is told of shared things to everyone who has a place in the programme', async () => {
    const gathering = advice(
      {},
      { kind: 'gathering', municipality: null, typed: typed({ name: 'Samling', type: 'gathering' }) },
    );
    await own.save(gathering, 'governor-own');
    const told = await whoHasNews(gathering.id);
    expect(told).toEqual(expect.arrayContaining(['leader-own', 'leader-other', 'governor-other', 'project-group']));
    for (const name of ['governor-own', 'administrator', 'project-group-other-programme'] as const)
      expect(told).not.toContain(name);
  });
});
