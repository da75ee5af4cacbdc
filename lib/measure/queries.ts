import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { type Transaction, withActor } from '../db/with-actor';
import { VERSION_SELECT, versionsOf } from '../municipality/queries';
import { displayName, versionAt } from '../municipality/rules';
import { findProgramme } from '../programme/queries';
import type { Programme } from '../programme/types';
import { REGISTRATION_SELECT, registrationOf } from '../registration/queries';
import { registrationsAt } from '../registration/rules/time';
import type { Registration } from '../registration/types';
import { osloDate } from '../time';
import { costYears } from './rules/costs';
import { measuresAt, type Sources, sourceNote } from './rules/measures';
import { contextMarkers, timelineOf } from './rules/timeline';
import { type DeliberationBehind, MEASURE, type MeasurePage, type MeasurePlace } from './types';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One measure, for whoever learns from it. Null where there is none that stands today, or none for the actor. */
export async function getMeasure(
  actor: Actor,
  programmeId: string,
  id: string,
  now: Date,
): Promise<MeasurePage | null> {
  if (!can(actor, 'measure.read', { programme: programmeId }) || !UUID.test(id)) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const day = osloDate(now);
    const versions = await findVersions(tx, programmeId, { kind: MEASURE.kind, id });
    const [place] = await findPlaces(tx, programme, versions[0]?.municipality ?? '');
    if (!place) return null;
    const subject = { programme: programmeId, municipality: place.id };
    const seesRegister = can(actor, 'registration.read', subject);
    const said = registrationsAt(versions, day)[0]?.content.deliberation;
    const behind =
      seesRegister && typeof said === 'string' && UUID.test(said)
        ? await findVersions(tx, programmeId, { kind: 'deliberation', id: said, municipalityId: place.id })
        : [];
    const sources = await findSources(tx, [...versions, ...behind]);
    const [measure] = measuresAt(versions, new Map([[place.id, place]]), sources, day);
    if (!measure) return null;
    const deliberation = deliberationOf(behind, sources, day);
    return {
      programme,
      measure,
      timeline: timelineOf(
        measure.history,
        contextMarkers(await findMarkers(tx, actor, programmeId, seesRegister ? place.id : null), day),
      ),
      costs: costYears(measure.content),
      deliberation,
      hidesDeliberation: said !== undefined && !seesRegister,
      mayWrite: actor.kind === 'user' && can(actor, 'registration.write', subject),
      seesRegister,
    };
  });
}

/** Markers that are everyone's, and those of the municipality where the actor reads what is registered there. */
async function findMarkers(tx: Transaction, actor: Actor, programmeId: string, municipality: string | null) {
  const places = [
    ...(can(actor, 'gathering.read', { programme: programmeId }) ? [{ municipalityId: null }] : []),
    ...(municipality === null ? [] : [{ municipalityId: municipality }]),
  ];
  return places.length === 0 ? [] : findVersions(tx, programmeId, { kind: 'marker', OR: places });
}

function deliberationOf(versions: readonly Registration[], sources: Sources, day: string): DeliberationBehind | null {
  const [stands] = registrationsAt(versions, day);
  if (!stands) return null;
  const { id, content, citation, demonstration } = stands;
  return { id, content, demonstration, source: sourceNote(citation, sources) };
}

/** What is registered of a kind, without drafts and without the names of those who wrote it. */
export async function findVersions(
  tx: Transaction,
  programmeId: string,
  where: {
    readonly kind: string;
    readonly id?: string;
    readonly municipalityId?: string;
    readonly OR?: { readonly municipalityId: string | null }[];
  },
): Promise<readonly Registration[]> {
  const rows = await tx.registration.findMany({
    where: { programmeId, state: { not: 'draft' }, ...where },
    select: REGISTRATION_SELECT,
    orderBy: [{ id: 'asc' }, { version: 'asc' }],
  });
  return rows.map((row) => registrationOf(row));
}

/** The programme's municipalities, or one of them, with their names of its first day. */
export async function findPlaces(
  tx: Transaction,
  { id, firstYear }: Programme,
  municipality?: string,
): Promise<readonly MeasurePlace[]> {
  const rows = await tx.participation.findMany({
    where: { programmeId: id, ...(municipality !== undefined && { municipalityId: municipality }) },
    select: {
      municipalityId: true,
      countyGovernor: { select: { id: true, name: true } },
      municipality: { select: { versions: VERSION_SELECT } },
    },
  });
  return rows.map(({ municipalityId, countyGovernor, municipality: { versions } }) => {
    const named = versionAt(versionsOf(versions), `${firstYear}-01-01`);
    return { id: municipalityId, number: named.number, name: displayName(named), region: countyGovernor };
  });
}

/** The sources that registrations cite, by id. */
export async function findSources(tx: Transaction, versions: readonly Registration[]): Promise<Sources> {
  const ids = [...new Set(versions.flatMap(({ citation }) => citation?.source ?? []))];
  const rows = await tx.source.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, publisher: true, year: true, licence: true, url: true },
  });
  return new Map(rows.map(({ id, ...rest }) => [id, { sourceId: id, ...rest }]));
}
