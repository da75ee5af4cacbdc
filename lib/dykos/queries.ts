import 'server-only';
import { type Actor, systemActor } from '../access/actor';
import { can } from '../access/policy';
import { withActor } from '../db/with-actor';
import { compareNames } from '../format';
import { findProgramme } from '../programme/queries';
import type { Programme } from '../programme/types';
import { DISCLOSURE_MINUTES } from '../reflection/publication/types';
import { before } from '../time';
import { gridOf, pageOf } from './board/rules/grid';
import type { BoardView, ProgressPage } from './board/types';
import {
  type FactRows,
  type FactScope,
  type FollowedForm,
  findAnswers,
  findAssessments,
  findFactRows,
  findForms,
  findParticipants,
  openedBy,
  type Participant,
} from './facts/queries';
import { historyOf } from './rules/change';
import { overlaysOf } from './rules/evidence/overlays';
import { countStatuses, type MunicipalityRecord, progressOf, weighedOf } from './rules/progress';
import {
  FEWEST_TOLD,
  type MunicipalityProgressDetail,
  type Progress,
  type ProgressAggregates,
  type ProgressChoice,
} from './types';

/**
 * The application itself: for what the rows beside it would give away, and for counts. What it reads may leave this file as days and
 * counts only, and for municipalities that the actor was found to follow.
 */
const READER = systemActor('progress');

/** The municipalities whose progress the actor follows in a programme: all, some by id, or none (null). */
function followed(actor: Actor, programme: string): 'all' | readonly string[] | null {
  if (can(actor, 'progress.read', { programme })) return 'all';
  if (actor.kind !== 'user') return null;
  const own = actor.grants
    .flatMap((grant) => {
      if (!('programme' in grant) || grant.programme !== programme) return [];
      return 'municipality' in grant ? [grant.municipality] : 'municipalities' in grant ? grant.municipalities : [];
    })
    .filter((municipality) => can(actor, 'registration.read', { programme, municipality }));
  return own.length > 0 ? [...new Set(own)] : null;
}

/**
 * Where the municipalities stand that the actor follows: everyone's for the project group and the evaluator, the region's for a
 * county governor, one's own for a leader group. Null for anyone else. The number of queries is the same however many there are.
 */
export async function getProgress(
  actor: Actor,
  programmeId: string,
  { day, compare = null, municipalities, countyGovernor, now }: ProgressChoice,
): Promise<Progress | null> {
  const allowed = followed(actor, programmeId);
  if (!allowed) return null;
  const asked = municipalities ?? null;
  const ids = allowed === 'all' ? asked : allowed.filter((id) => asked === null || asked.includes(id));
  const scope = { programme: programmeId, municipalities: ids, countyGovernor: countyGovernor ?? null, number: null };
  const ground = await readGround(actor, scope, now);
  if (!ground) return null;
  const records = await readRecords(actor, ground, { day, compare });
  return {
    programme: ground.programme,
    day,
    compare,
    municipalities: records.map((record) => progressOf(record, weighedOf(record, day), compare)),
  };
}

/**
 * The same for a grid page by page. Everyone is weighed, since everyone is counted; what changed and what others say is read and
 * weighed for the rows of the page alone.
 */
export async function getProgressPage(
  actor: Actor,
  programmeId: string,
  { view, now }: { readonly view: BoardView; readonly now?: Date },
): Promise<ProgressPage | null> {
  const { day, compare } = view;
  const allowed = followed(actor, programmeId);
  if (!allowed) return null;
  const municipalities = allowed === 'all' ? null : allowed;
  const scope = { programme: programmeId, municipalities, countyGovernor: null, number: null };
  // Side by side: the facts are the longest to wait for, and whose they are is known without the rest.
  const [ground, facts] = await Promise.all([
    readGround(actor, scope, now),
    withActor(actor, (tx) => findFactRows(tx, programmeId, municipalities, day)),
  ]);
  if (!ground) return null;
  const { regions, region, ordered } = gridOf(
    ground.participants.map(({ place }) => ({ municipality: place })),
    view.region,
    compareNames,
  );
  const { page, rows } = pageOf(ordered, view.page);
  const shown = rows.map(({ municipality }) => municipality.id);
  const records = await readRecords(actor, ground, { day, compare, detailed: shown, facts });
  const weighed = new Map(records.map((record) => [record.place.id, { record, on: weighedOf(record, day) }]));
  const all = [...weighed.values()].map(({ on }) => on.standing);
  return {
    programme: ground.programme,
    day,
    compare,
    all,
    regions: regions.map(({ id, name }) => ({ id, name })),
    region: region && { id: region.id, name: region.name },
    chosen: region ? all.filter(({ municipality }) => municipality.countyGovernor.id === region.id) : all,
    page,
    rows: shown.flatMap((id) => {
      const known = weighed.get(id);
      return known ? [progressOf(known.record, known.on, compare)] : [];
    }),
  };
}

/** One municipality by any number that it has had, with its history and the other models; null where the actor does not follow it. */
export async function getMunicipalityProgress(
  actor: Actor,
  programmeId: string,
  number: string,
  { day, compare = null, now }: Pick<ProgressChoice, 'day' | 'compare' | 'now'>,
): Promise<MunicipalityProgressDetail | null> {
  const allowed = followed(actor, programmeId);
  if (!allowed || !/^\d{4}$/.test(number)) return null;
  const municipalities = allowed === 'all' ? null : allowed;
  const scope = { programme: programmeId, municipalities, countyGovernor: null, number };
  const ground = await readGround(actor, scope, now);
  const [record] = ground ? await readRecords(actor, ground, { day, compare }) : [];
  if (!ground || !record) return null;
  const weighed = weighedOf(record, day);
  return {
    programme: ground.programme,
    day,
    compare,
    ...progressOf(record, weighed, compare),
    overlays: overlaysOf(weighed.facts),
    history: historyOf(record, day),
  };
}

/** How many municipalities have which status, for those who see no more than that; no counts where they are too few to hide one. */
export async function getProgressAggregates(
  actor: Actor,
  programmeId: string,
  { day }: Pick<ProgressChoice, 'day'>,
): Promise<ProgressAggregates | null> {
  if (!can(actor, 'progress.read-aggregates', { programme: programmeId })) return null;
  const scope = { programme: programmeId, municipalities: null, countyGovernor: null, number: null };
  const ground = await readGround(READER, scope);
  if (!ground) return null;
  const { programme } = ground;
  const records = await readRecords(READER, ground, { day, compare: null, detailed: [] });
  const municipalities = records.length;
  if (municipalities < FEWEST_TOLD) return { programme, day, municipalities, counts: null, demonstration: false };
  const weighed = records.map((record) => weighedOf(record, day));
  const demonstration = weighed.some(({ standing }) => standing.demonstration);
  return {
    programme,
    day,
    municipalities,
    counts: countStatuses(weighed.map(({ statuses }) => statuses)),
    demonstration,
  };
}

/** Who is asked about, and what the application itself knows of them. */
interface Ground {
  readonly programme: Programme;
  /** By name. */
  readonly participants: readonly Participant[];
  readonly forms: ReadonlyMap<string, readonly FollowedForm[]>;
}

async function readGround(actor: Actor, scope: FactScope, now?: Date): Promise<Ground | null> {
  const { programme: programmeId } = scope;
  const mayOpen = actor.kind === 'user' && can(actor, 'reflection-answers.read', { programme: programmeId });
  const opened = openedBy(actor, mayOpen, now ? before(now, DISCLOSURE_MINUTES * 60_000) : null);
  // Places and pools are public; the days of forms are told by rows that hold the answers, too.
  return withActor(READER, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const participants = await findParticipants(tx, scope, `${programme.firstYear}-01-01`);
    const forms = await findForms(
      tx,
      programmeId,
      participants.map(({ place }) => place.id),
      opened,
    );
    return {
      programme,
      participants: participants.toSorted((a, b) => compareNames(a.place.name, b.place.name)),
      forms,
    };
  });
}

interface Reading {
  readonly day: string;
  readonly compare: string | null;
  /** Ids of those whose assessments and answers are asked for; all where left out. */
  readonly detailed?: readonly string[];
  /** Where they have been read already. */
  readonly facts?: FactRows;
}

/** Everything known of the participants, in their order, as far as the actor may see it. */
async function readRecords(
  actor: Actor,
  { programme: { id: programmeId }, participants, forms }: Ground,
  { day, compare, detailed, facts }: Reading,
): Promise<readonly MunicipalityRecord[]> {
  const ids = participants.map(({ place }) => place.id);
  const asked = detailed ?? ids;
  const own = new Set(
    actor.kind === 'user'
      ? ids.filter((municipality) => can(actor, 'reflection-response.read', { programme: programmeId, municipality }))
      : [],
  );
  const rounds = new Set([...forms.values()].flatMap((all) => all.flatMap((one) => (one.isOpened ? one.round : []))));
  const until = compare !== null && compare > day ? compare : day;
  const found = await withActor(actor, async (tx) => ({
    facts: facts ?? (await findFactRows(tx, programmeId, ids, until)),
    assessments: await findAssessments(tx, programmeId, asked, day),
    answers: await findAnswers(tx, programmeId, { own: [...own], rounds: [...rounds], asked }, day),
  }));
  return participants.map(({ place, pools }) => ({
    place,
    registrations: found.facts.get(place.id) ?? [],
    forms: forms.get(place.id) ?? [],
    pools: pools.map((year) => ({ year })),
    assessments: found.assessments.get(place.id) ?? [],
    answers: found.answers.get(place.id) ?? [],
    hidesAnswers: !own.has(place.id) && (forms.get(place.id) ?? []).some(({ isOpened }) => !isOpened),
  }));
}
