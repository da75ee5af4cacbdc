import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { compareNames } from '../../format';
import { findParticipant, VERSION_SELECT, versionsOf } from '../../municipality/queries';
import { displayName, versionAt } from '../../municipality/rules';
import { findProgramme } from '../../programme/queries';
import type { Programme } from '../../programme/types';
import { osloDate } from '../../time';
import { findHistory, listVersions, mayWrite, titleOf } from '../queries';
import { fieldsOf, KINDS, kindAt } from '../rules/kinds';
import { UNDATED } from '../rules/order';
import { isOfMunicipality, writePermission } from '../rules/permission';
import { registerRows } from '../rules/register';
import type {
  KindDefinition,
  KnownNames,
  Register,
  RegisterPlace,
  Registration,
  RegistrationOpened,
  RegistrationPage,
} from '../types';

/** What is registered of a municipality, kind by kind. Null for those who are not to read it. */
export async function getMunicipalityRegister(
  actor: Actor,
  programmeId: string,
  number: string,
  now: Date,
): Promise<Register | null> {
  return withActor(actor, async (tx) => {
    const place = await findPlace(tx, programmeId, number);
    if (!place?.municipality) return null;
    const municipality = place.municipality.id;
    if (!can(actor, 'registration.read', { programme: programmeId, municipality })) return null;
    const versions = await listVersions(tx, { programmeId, municipalityId: municipality });
    return registerOf(tx, actor, place, KINDS.filter(isOfMunicipality), versions, now);
  });
}

/** What is registered of the region and the programme, for everyone who has a place in it. */
export async function getProgrammeRegister(actor: Actor, programmeId: string, now: Date): Promise<Register | null> {
  if (!can(actor, 'gathering.read', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const place = await findPlace(tx, programmeId, null);
    if (!place) return null;
    const versions = await listVersions(tx, { programmeId, municipalityId: null });
    return registerOf(tx, actor, place, KINDS.filter(standsWithProgramme), versions, now);
  });
}

/** A marker can be everyone's; what is told of one municipality stands with it. */
function standsWithProgramme(definition: KindDefinition): boolean {
  return !isOfMunicipality(definition) || definition.about === 'optional-municipality';
}

async function registerOf(
  tx: Transaction,
  actor: Actor,
  place: RegisterPlace,
  kinds: readonly KindDefinition[],
  versions: readonly Registration[],
  now: Date,
): Promise<Register> {
  const municipality = place.municipality?.id ?? null;
  const day = osloDate(now);
  return {
    place,
    lists: kinds.map((definition) => ({
      definition,
      rows: registerRows(
        versions.filter(({ kind }) => kind === definition.kind),
        day,
      ),
      mayWrite: officesOf(actor, place, definition).some((countyGovernor) =>
        mayWrite(actor, place.programme.id, definition, { municipality, countyGovernor }),
      ),
    })),
    offices: await namesOfOffices(tx, versions),
  };
}

/** The county governors that the actor can write a kind for; `null` alone where it is no county governor's. */
function officesOf(actor: Actor, { programme, municipality }: RegisterPlace, definition: KindDefinition) {
  if (definition.owner !== 'county-governor') return [null];
  if (actor.kind !== 'user') return [];
  const offices = actor.grants.flatMap((grant) =>
    grant.role === 'county-governor' &&
    grant.programme === programme.id &&
    (municipality === null || grant.municipalities.includes(municipality.id))
      ? [grant.countyGovernor]
      : [],
  );
  return [...new Set(offices)];
}

async function findPlace(tx: Transaction, programmeId: string, number: string | null): Promise<RegisterPlace | null> {
  const programme = await findProgramme(tx, programmeId);
  if (!programme) return null;
  if (number === null) return { programme, municipality: null };
  const participant = await findParticipant(tx, programmeId, number);
  if (!participant) return null;
  const named = versionAt(versionsOf(participant.municipality.versions), firstDayOf(programme));
  return {
    programme,
    municipality: { id: participant.municipalityId, number: named.number, name: displayName(named) },
  };
}

function firstDayOf({ firstYear }: Programme): string {
  return `${firstYear}-01-01`;
}

interface Asked {
  readonly slug: string;
  /** The municipality's number; null where it stands with the region or the programme. */
  readonly number: string | null;
}

/** One registration with its history, where the actor may see it. */
export async function getRegistrationPage(
  actor: Actor,
  programmeId: string,
  { slug, number, id }: Asked & { readonly id: string },
): Promise<RegistrationPage | null> {
  return withActor(actor, async (tx) => {
    const found = await findKind(tx, programmeId, { slug, number });
    if (!found) return null;
    const { place, definition } = found;
    const municipality = place.municipality?.id ?? null;
    const history = await findHistory(tx, actor, programmeId, { kind: definition.kind, id, municipality });
    if (!history) return null;
    const { versions } = history;
    return {
      place,
      definition,
      versions,
      mayWrite: history.mayWrite,
      names: {
        registrations: history.titles,
        municipalities: await namesOfMunicipalities(tx, place.programme, definition),
        offices: await namesOfOffices(tx, versions),
        sources: await namesOfSources(tx, versions),
      },
    };
  });
}

/** A registration opened to be written, or a new one; `version` to go on from an earlier one. Null where the actor may not write. */
export async function openRegistration(
  actor: Actor,
  programmeId: string,
  asked: Asked & { readonly id: string | null; readonly version: number | null },
): Promise<RegistrationOpened | null> {
  return withActor(actor, async (tx) => {
    const found = await findKind(tx, programmeId, asked);
    if (!found || actor.kind !== 'user') return null;
    const { place, definition } = found;
    const municipality = place.municipality?.id ?? null;
    const permission = writePermission(definition, municipality);
    if (!can(actor, permission, { programme: programmeId, ...(municipality !== null && { municipality }) }))
      return null;
    const history =
      asked.id === null
        ? null
        : await findHistory(tx, actor, programmeId, { kind: definition.kind, id: asked.id, municipality });
    const last = history?.versions.at(-1);
    if (asked.id !== null && !(history?.mayWrite && last)) return null;
    const from = history?.versions.find(({ version }) => version === asked.version) ?? last;
    const offices = last ? [last.countyGovernor] : officesOf(actor, place, definition);
    const [own] = offices;
    if (own === undefined) return null;
    const names = await tx.countyGovernor.findMany({
      where: { id: { in: offices.flatMap((one) => one ?? []) } },
      select: { id: true, name: true },
    });
    return {
      place,
      definition,
      permission,
      id: asked.id ?? randomUUID(),
      base: last?.version ?? 0,
      effectiveOn: from && from.effectiveOn !== UNDATED ? from.effectiveOn : '',
      content: from?.content ?? {},
      countyGovernor: own,
      offices: names,
      choices: await choicesOf(tx, actor, place, definition, asked.id),
      writer: actor.userId,
    };
  });
}

async function findKind(tx: Transaction, programmeId: string, { slug, number }: Asked) {
  const definition = kindAt(slug);
  if (!definition || !(number === null ? standsWithProgramme(definition) : isOfMunicipality(definition))) return null;
  const place = await findPlace(tx, programmeId, number);
  return place && { place, definition };
}

/** What fields can point to: the municipality's other registrations, and the municipalities that the writer follows. */
async function choicesOf(
  tx: Transaction,
  actor: Actor,
  { programme, municipality }: RegisterPlace,
  definition: KindDefinition,
  own: string | null,
): Promise<RegistrationOpened['choices']> {
  const choices: Record<string, readonly { readonly id: string; readonly name: string }[]> = {};
  for (const field of fieldsOf(definition)) {
    if (field.type === 'reference') {
      const where = { programmeId: programme.id, kind: field.kind, municipalityId: municipality?.id ?? null };
      const rows = registerRows(await listVersions(tx, where), '');
      choices[field.key] = rows
        .filter(({ id, state }) => id !== own && state !== 'withdrawn')
        .map((row) => ({ id: row.id, name: titleOf(row) }));
    }
    if (field.type === 'municipalities') {
      const names = await namesOfMunicipalities(tx, programme, definition);
      choices[field.key] = Object.entries(names)
        .filter(([id]) => can(actor, 'advice.write', { programme: programme.id, municipality: id }))
        .map(([id, name]) => ({ id, name }))
        .sort((a, b) => compareNames(a.name, b.name));
    }
  }
  return choices;
}

/** Names of the programme's municipalities, for kinds that point to them. */
async function namesOfMunicipalities(
  tx: Transaction,
  programme: Programme,
  definition: KindDefinition,
): Promise<KnownNames['municipalities']> {
  if (!fieldsOf(definition).some(({ type }) => type === 'municipalities')) return {};
  const rows = await tx.participation.findMany({
    where: { programmeId: programme.id },
    select: { municipalityId: true, municipality: { select: { versions: VERSION_SELECT } } },
  });
  const named = rows.map(
    ({ municipalityId, municipality }) =>
      [municipalityId, displayName(versionAt(versionsOf(municipality.versions), firstDayOf(programme)))] as const,
  );
  return Object.fromEntries(named);
}

async function namesOfOffices(tx: Transaction, versions: readonly Registration[]): Promise<KnownNames['offices']> {
  const ids = [...new Set(versions.flatMap(({ countyGovernor }) => countyGovernor ?? []))];
  if (ids.length === 0) return {};
  const rows = await tx.countyGovernor.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

async function namesOfSources(tx: Transaction, versions: readonly Registration[]): Promise<KnownNames['sources']> {
  const ids = [...new Set(versions.flatMap(({ citation }) => citation?.source ?? []))];
  if (ids.length === 0) return {};
  const rows = await tx.source.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, publisher: true, year: true, licence: true, url: true },
  });
  return Object.fromEntries(rows.map(({ id, ...rest }) => [id, { sourceId: id, ...rest }]));
}
