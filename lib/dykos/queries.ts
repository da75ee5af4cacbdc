import 'server-only';
import { type Actor, systemActor } from '../access/actor';
import { can } from '../access/policy';
import { withActor } from '../db/with-actor';
import { compareNames } from '../format';
import { findProgramme } from '../programme/queries';
import type { Programme } from '../programme/types';
import { DISCLOSURE_MINUTES } from '../reflection/publication/types';
import { before } from '../time';
import {
  type FactScope,
  findAnswers,
  findAssessments,
  findFactRows,
  findForms,
  findParticipants,
  openedBy,
  type Participant,
} from './facts/queries';
import { historyOf, statusesOf } from './rules/change';
import { overlaysOf } from './rules/evidence/overlays';
import { factsOf } from './rules/facts';
import { countStatuses, type MunicipalityRecord, progressOf } from './rules/progress';
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
  const found = await readRecords(actor, scope, { day, compare, now });
  if (!found) return null;
  return {
    programme: found.programme,
    day,
    compare,
    municipalities: found.records.map((record) => progressOf(record, day, compare)),
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
  const found = await readRecords(actor, scope, { day, compare, now });
  const record = found?.records[0];
  if (!found || !record) return null;
  return {
    programme: found.programme,
    day,
    compare,
    ...progressOf(record, day, compare),
    overlays: overlaysOf(factsOf(record, day)),
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
  const found = await readRecords(READER, scope, { day, compare: null });
  if (!found) return null;
  const { programme, records } = found;
  const counts =
    records.length < FEWEST_TOLD ? null : countStatuses(records.map((record) => statusesOf(factsOf(record, day))));
  return { programme, day, municipalities: records.length, counts };
}

interface Reading extends Pick<ProgressChoice, 'day' | 'now'> {
  readonly compare: string | null;
}

async function readRecords(
  actor: Actor,
  scope: FactScope,
  { day, compare, now }: Reading,
): Promise<{ readonly programme: Programme; readonly records: readonly MunicipalityRecord[] } | null> {
  const { programme: programmeId } = scope;
  const mayOpen = actor.kind === 'user' && can(actor, 'reflection-answers.read', { programme: programmeId });
  const opened = openedBy(actor, mayOpen, now ? before(now, DISCLOSURE_MINUTES * 60_000) : null);
  // Places and pools are public; the days of forms are told by rows that hold the answers, too.
  const base = await withActor(READER, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const participants = await findParticipants(tx, scope, `${programme.firstYear}-01-01`);
    const ids = participants.map(({ place }) => place.id);
    return { programme, participants, ids, forms: await findForms(tx, programmeId, ids, opened) };
  });
  if (!base) return null;
  const { programme, participants, ids, forms } = base;
  const own =
    actor.kind === 'user'
      ? ids.filter((municipality) => can(actor, 'reflection-response.read', { programme: programmeId, municipality }))
      : [];
  const rounds = [...forms.values()].flatMap((all) => all.flatMap(({ isOpened, round }) => (isOpened ? round : [])));
  const until = compare !== null && compare > day ? compare : day;
  const found = await withActor(actor, async (tx) => ({
    facts: await findFactRows(tx, programmeId, ids, until),
    assessments: await findAssessments(tx, programmeId, ids, day),
    answers: await findAnswers(tx, programmeId, { own, rounds: [...new Set(rounds)] }, day),
  }));
  const recordOf = ({ place, pools }: Participant): MunicipalityRecord => ({
    place,
    registrations: found.facts.get(place.id) ?? [],
    forms: forms.get(place.id) ?? [],
    pools: pools.map((year) => ({ year })),
    assessments: found.assessments.get(place.id) ?? [],
    answers: found.answers.get(place.id) ?? [],
    hidesAnswers: !own.includes(place.id) && (forms.get(place.id) ?? []).some(({ isOpened }) => !isOpened),
  });
  const inOrder = participants.toSorted((a, b) => compareNames(a.place.name, b.place.name));
  return { programme, records: inOrder.map(recordOf) };
}
