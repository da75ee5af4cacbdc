import 'server-only';
import type { Actor, UserActor } from '../access/actor';
import { can } from '../access/policy';
import { type Transaction, withActor } from '../db/with-actor';
import { eventsOf } from '../evaluation/timeline/rules/events';
import { dayThatCounts, eventsAhead } from '../evaluation/timeline/rules/order';
import { VERSION_SELECT, versionsOf } from '../municipality/queries';
import { displayName, versionAt } from '../municipality/rules';
import { ROUND_SELECT, roundOf } from '../reflection/round/queries';
import type { Round } from '../reflection/types';
import { osloDate } from '../time';
import { findFacts, findVersions, type NameOf, placesOf } from './facts/queries';
import type { PlacedVersion, Places } from './facts/types';
import { findNews, placedNews } from './news/queries';
import { homeTasks } from './rules';
import type { Home, HomeDate, Shortcut } from './types';

/** How much fits before it stops being a glance. */
const MOST_NEWS = 12;
const MOST_DATES = 6;

/** What meets the actor after sign-in; null for the public. The number of queries is the same however many municipalities there are. */
export async function getHome(actor: Actor, now: Date): Promise<Home | null> {
  if (actor.kind !== 'user' || !can(actor, 'account.read')) return null;
  const today = osloDate(now);
  const places = placesOf(actor);
  const common = {
    name: actor.name,
    today,
    hasRole: actor.grants.length > 0,
    mayAct: places.own.length + places.offices.length + places.runs.length > 0,
  };
  return withActor(actor, async (tx) => {
    const since = await findPreviousStart(tx, actor);
    if (places.programmes.length === 0)
      return { ...common, since, tasks: [], news: [], moreNews: 0, dates: [], shortcuts: [], programmes: [] };
    const versions = await findVersions(tx, actor, places);
    const rows = await tx.reflectionRound.findMany({
      where: { programmeId: { in: [...places.programmes] } },
      select: ROUND_SELECT,
      orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
    });
    const rounds = rows.map(roundOf);
    const raw = since ? await findNews(tx, actor, places, since) : [];
    const named = [...places.own, ...versions, ...raw].flatMap(({ municipality }) => municipality ?? []);
    const nameOf = await findNames(tx, places, named);
    const facts = await findFacts(tx, actor, places, { versions, rounds, nameOf, today });
    return {
      ...common,
      since,
      tasks: homeTasks(facts, today),
      news: raw.slice(0, MOST_NEWS).map((one) => placedNews(one, nameOf)),
      moreNews: Math.max(0, raw.length - MOST_NEWS),
      dates: datesOf(places, versions, rounds, today),
      shortcuts: shortcutsOf(actor, places, nameOf, await findRegions(tx, places)),
      programmes: await findProgrammes(tx, places),
    };
  });
}

/** When the session before this one began; null where this is the first. */
async function findPreviousStart(tx: Transaction, { userId, sessionId }: UserActor): Promise<Date | null> {
  const current = await tx.session.findUnique({ where: { id: sessionId }, select: { createdAt: true } });
  if (!current) return null;
  const previous = await tx.session.findFirst({
    where: { userId, id: { not: sessionId }, createdAt: { lt: current.createdAt } },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  });
  return previous?.createdAt ?? null;
}

async function findNames(tx: Transaction, { programmes }: Places, ids: readonly string[]): Promise<NameOf> {
  const rows = await tx.participation.findMany({
    where: { programmeId: { in: [...programmes] }, municipalityId: { in: [...new Set(ids)] } },
    select: {
      programmeId: true,
      municipalityId: true,
      programme: { select: { firstYear: true } },
      municipality: { select: { versions: VERSION_SELECT } },
    },
  });
  const names = new Map(
    rows.map(({ programmeId, municipalityId, programme, municipality }) => {
      const version = versionAt(versionsOf(municipality.versions), `${programme.firstYear}-01-01`);
      return [`${programmeId}:${municipalityId}`, { number: version.number, name: displayName(version) }] as const;
    }),
  );
  return (programme, municipality) => names.get(`${programme}:${municipality}`) ?? { number: '', name: '' };
}

function datesOf(
  { programmes }: Places,
  versions: readonly PlacedVersion[],
  rounds: readonly Round[],
  today: string,
): readonly HomeDate[] {
  return programmes
    .flatMap((programme) => {
      const own = versions.filter((one) => one.programme === programme && one.state !== 'draft');
      const registered = { versions: own, sourceOf: () => null, offices: {} };
      const events = eventsOf(
        registered,
        rounds.filter((round) => round.programme === programme),
      );
      return eventsAhead(events, today).map((event) => ({ programme, event, day: dayThatCounts(event, today) }));
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .slice(0, MOST_DATES);
}

/** The pages that one has most to do with: first what is one's own, then what is the programme's. */
function shortcutsOf(
  actor: UserActor,
  { own, offices, runs, calculates, programmes }: Places,
  nameOf: NameOf,
  regions: ReadonlyMap<string, string>,
): readonly Shortcut[] {
  return [
    ...own.flatMap(({ programme, municipality }): readonly Shortcut[] => {
      const { number, name } = nameOf(programme, municipality);
      const page = `/program/${programme}/kommuner/${number}`;
      return [
        { kind: 'dykos-own', href: `${page}/dykos`, name },
        { kind: 'registrations', href: `${page}/registrering`, name },
        { kind: 'municipality', href: page, name },
      ];
    }),
    ...offices.flatMap(({ programme, countyGovernor }): readonly Shortcut[] => {
      const name = regions.get(countyGovernor) ?? '';
      return [
        { kind: 'dykos-region', href: `/program/${programme}/region/${countyGovernor}`, name },
        { kind: 'region', href: `/program/${programme}/tildelinger?region=${countyGovernor}`, name },
      ];
    }),
    ...programmes.flatMap((programme): readonly Shortcut[] => {
      const home = `/program/${programme}`;
      const seesAll = (['progress.read', 'progress.read-aggregates'] as const).some((one) =>
        can(actor, one, { programme }),
      );
      return [
        ...(seesAll ? [{ kind: 'dykos', href: `${home}/dykos`, name: '' } as const] : []),
        ...(runs.includes(programme) ? [{ kind: 'rounds', href: `${home}/refleksjon/runder`, name: '' } as const] : []),
        ...(calculates.includes(programme)
          ? [{ kind: 'calculation', href: `${home}/beregning`, name: '' } as const]
          : []),
        ...(can(actor, 'measure.read', { programme })
          ? [{ kind: 'measures', href: `${home}/tiltak`, name: '' } as const]
          : []),
        { kind: 'evaluation', href: `${home}/evaluering`, name: '' },
        { kind: 'registers', href: `${home}/registre`, name: '' },
      ];
    }),
  ];
}

/** In the order in which the places were given. */
async function findProgrammes(tx: Transaction, { programmes }: Places): Promise<Home['programmes']> {
  const rows = await tx.programme.findMany({
    where: { id: { in: [...programmes] } },
    select: { id: true, nameNb: true, nameNn: true, nameEn: true },
  });
  return programmes.flatMap((id) =>
    rows
      .filter((row) => row.id === id)
      .map(({ nameNb, nameNn, nameEn }) => ({ id, names: { nb: nameNb, nn: nameNn, en: nameEn } })),
  );
}

async function findRegions(tx: Transaction, { offices }: Places): Promise<ReadonlyMap<string, string>> {
  if (offices.length === 0) return new Map();
  const rows = await tx.countyGovernor.findMany({
    where: { id: { in: offices.map(({ countyGovernor }) => countyGovernor) } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
