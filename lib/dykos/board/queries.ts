import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { compareNames } from '../../format';
import { findProgramme } from '../../programme/queries';
import { listRounds } from '../../reflection/round/queries';
import { RESPONSE_STATUSES } from '../../reflection/types';
import { listVersions, titleOf } from '../../registration/queries';
import { registrationsAt } from '../../registration/rules/time';
import { datingOf } from '../../source/rules';
import { osloDate } from '../../time';
import { getMunicipalityProgress, getProgress } from '../queries';
import { isOfficeId } from './rules/address';
import { plainMunicipalityView, plainView } from './rules/days';
import { adviceAt, gatheringsOf, measuresAt, placeGaps } from './rules/gaps';
import { readBoardView } from './schema';
import type { BoardFrame, BoardView, Marker, MunicipalityBoard, PlainView, RegionBoard, RoundState } from './types';

/** What a dashboard stands in, for whoever may see anything of it. Context markers of one municipality where it is named. */
export async function getBoardFrame(
  actor: Actor,
  programmeId: string,
  now: Date,
  municipality: string | null = null,
): Promise<BoardFrame | null> {
  if (actor.kind !== 'user' || !can(actor, 'gathering.read', { programme: programmeId })) return null;
  const rounds = await listRounds(actor, programmeId);
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const places = [{ municipalityId: null }, ...(municipality ? [{ municipalityId: municipality }] : [])];
    const versions = await listVersions(tx, { programmeId, kind: 'marker', OR: places });
    const today = osloDate(now);
    const isOpened = ({ status, opensOn }: { status: string; opensOn: string }) =>
      status !== 'planned' && opensOn <= today;
    return {
      programme,
      today,
      markers: registrationsAt(versions, LAST_DAY).map(markerOf),
      rounds: rounds.filter(isOpened),
    };
  });
}
/** Markers are read as they are known today, whatever day is looked at: they tell of that day. */
const LAST_DAY = '9999-12-31';

function markerOf({
  id,
  content,
  effectiveOn,
  municipality,
  citation,
}: Awaited<ReturnType<typeof listVersions>>[number]): Marker {
  return {
    id,
    title: String(content.title ?? ''),
    type: String(content.type ?? 'other'),
    from: effectiveOn,
    to: typeof content.endedOn === 'string' ? content.endedOn : null,
    municipality,
    dating: datingOf(citation),
  };
}

export interface Looked<T> {
  readonly board: T;
  readonly view: BoardView;
  readonly plain: PlainView;
}

/** A region as its county governor follows it, and those who follow all. Null for everyone else, and for another's region. */
export async function getRegionBoard(
  actor: Actor,
  programmeId: string,
  countyGovernor: string,
  { query, now }: { readonly query: unknown; readonly now: Date },
): Promise<Looked<RegionBoard> | null> {
  if (!isOfficeId(countyGovernor)) return null;
  const isOwn = governs(actor, programmeId, countyGovernor);
  if (!isOwn && !can(actor, 'progress.read', { programme: programmeId })) return null;
  if (!can(actor, 'region.read', { programme: programmeId })) return null;
  const frame = await getBoardFrame(actor, programmeId, now);
  if (!frame) return null;
  const plain = plainView(frame.programme, frame.today);
  const view = readBoardView(query, plain);
  const followed = await getProgress(actor, programmeId, { ...view, countyGovernor, now });
  // An office whose municipalities are still to be admitted has its page, too: it says what will come.
  const progress = followed ?? (isOwn ? { ...view, programme: frame.programme, municipalities: [] } : null);
  if (!progress) return null;
  const ids = progress.municipalities.map(({ municipality }) => municipality.id);
  const known = await withActor(actor, async (tx) => ({
    governor: await tx.countyGovernor.findUnique({ where: { id: countyGovernor }, select: { id: true, name: true } }),
    states: await listStates(tx, programmeId, ids),
    versions: await listVersions(tx, {
      programmeId,
      OR: [
        { municipalityId: { in: ids }, kind: { in: ['baseline', 'measure', 'advice'] } },
        { countyGovernorId: countyGovernor, kind: 'gathering' },
      ],
    }),
  }));
  const { governor, states, versions } = known;
  if (!governor || (ids.length === 0 && !isOwn)) return null;
  const open = frame.rounds.filter(({ status }) => status === 'open').map(({ id }) => id);
  return {
    view,
    plain,
    board: {
      frame,
      progress,
      governor,
      states,
      measures: measuresAt(versions, view.day, compareNames),
      advice: adviceAt(
        versions.filter((one) => one.countyGovernor === countyGovernor),
        view.day,
      ),
      gatherings: gatheringsOf(versions.filter((one) => one.countyGovernor === countyGovernor)),
      gaps: placeGaps(progress.municipalities, { day: view.day, versions, states, open }),
      mayAdvise: ids.some((municipality) => can(actor, 'advice.write', { programme: programmeId, municipality })),
      mayGather: isOwn && can(actor, 'gathering.write', { programme: programmeId }),
    },
  };
}

function governs(actor: Actor, programme: string, countyGovernor: string): boolean {
  return (
    actor.kind === 'user' &&
    actor.grants.some(
      (grant) =>
        grant.role === 'county-governor' && grant.programme === programme && grant.countyGovernor === countyGovernor,
    )
  );
}

/** How far municipalities have come with each round; planned rounds are left out. */
async function listStates(
  tx: Transaction,
  programmeId: string,
  municipalities: readonly string[],
): Promise<readonly RoundState[]> {
  const rows = await tx.reflectionResponse.findMany({
    where: { programmeId, municipalityId: { in: [...municipalities] } },
    select: { roundId: true, municipalityId: true, status: true },
  });
  return rows.map(({ roundId, municipalityId, status }) => ({
    round: roundId,
    municipality: municipalityId,
    status: RESPONSE_STATUSES.find((known) => known === status) ?? 'not-started',
  }));
}

/** One municipality with what else is known of it; null for those who do not follow it. */
export async function getMunicipalityBoard(
  actor: Actor,
  programmeId: string,
  number: string,
  { query, now }: { readonly query: unknown; readonly now: Date },
): Promise<Looked<MunicipalityBoard> | null> {
  const id = await findPlace(actor, programmeId, number);
  const subject = { programme: programmeId, ...(id !== null && { municipality: id }) };
  if (id === null || !can(actor, 'registration.read', subject)) return null;
  const frame = await getBoardFrame(actor, programmeId, now, id);
  if (!frame) return null;
  const plain = plainMunicipalityView(frame);
  const view = readBoardView(query, plain);
  const progress = await getMunicipalityProgress(actor, programmeId, number, { ...view, now });
  if (!progress) return null;
  const { states, versions } = await withActor(actor, async (tx) => ({
    states: await listStates(tx, programmeId, [id]),
    versions: await listVersions(tx, { programmeId, municipalityId: id, state: { not: 'draft' } }),
  }));
  return {
    view,
    plain,
    board: {
      frame,
      progress,
      measures: measuresAt(versions, view.day, compareNames),
      advice: adviceAt(versions, view.day),
      states,
      titles: Object.fromEntries(versions.map((one) => [one.id, titleOf(one)])),
      mayWrite: can(actor, 'registration.write', subject),
      mayAssess: can(actor, 'assessment.write', subject),
      mayAdvise: can(actor, 'advice.write', subject),
      isOwn: can(actor, 'reflection-response.read', subject),
    },
  };
}

async function findPlace(actor: Actor, programmeId: string, number: string): Promise<string | null> {
  if (actor.kind !== 'user' || !/^\d{4}$/.test(number)) return null;
  const found = await withActor(actor, (tx) =>
    tx.participation.findFirst({
      where: { programmeId, municipality: { versions: { some: { number } } } },
      select: { municipalityId: true },
    }),
  );
  return found?.municipalityId ?? null;
}

/** Where somebody is led who does not follow the whole programme: to the own region, or to the own municipality. Null for nobody's. */
export async function getOwnBoardPath(actor: Actor, programmeId: string): Promise<string | null> {
  if (actor.kind !== 'user') return null;
  const own = actor.grants.filter((grant) => 'programme' in grant && grant.programme === programmeId);
  const governor = own.find((grant) => grant.role === 'county-governor');
  if (governor && 'countyGovernor' in governor) return `/program/${programmeId}/region/${governor.countyGovernor}`;
  const leader = own.find((grant) => 'municipality' in grant);
  if (!leader || !('municipality' in leader)) return null;
  const version = await withActor(actor, (tx) =>
    tx.municipalityVersion.findFirst({
      where: { municipalityId: leader.municipality },
      select: { number: true },
      orderBy: { validFrom: 'desc' },
    }),
  );
  return version && `/program/${programmeId}/kommuner/${version.number}/dykos`;
}
