import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { type Transaction, withActor } from '../db/with-actor';
import { kroner } from '../money';
import { findProgramme } from '../programme/queries';
import { SOURCE_SELECT, type SourceRow, sourceOf } from '../source/queries';
import { displayName, versionAt } from './rules';
import type { ChangeKind, IndicatorPoint, MunicipalityGrant, MunicipalityProfile, MunicipalityVersion } from './types';

/** How a query selects a municipality's versions; `versionsOf` reads them back. */
export const VERSION_SELECT = { select: { number: true, name: true, validFrom: true, validTo: true } } as const;

interface VersionRow {
  readonly number: string;
  readonly name: string | null;
  readonly validFrom: Date;
  readonly validTo: Date | null;
}

export function versionsOf(rows: readonly VersionRow[]): readonly MunicipalityVersion[] {
  const isoDate = (date: Date) => date.toISOString().slice(0, 10);
  return rows
    .map((row) => ({ ...row, validFrom: isoDate(row.validFrom), validTo: row.validTo && isoDate(row.validTo) }))
    .sort((a, b) => a.validFrom.localeCompare(b.validFrom));
}

/** The municipality of a programme that has, or has had, a number; null where the programme has none such. */
export async function findParticipant(tx: Transaction, programmeId: string, number: string) {
  if (!/^\d{4}$/.test(number)) return null;
  return tx.participation.findFirst({
    where: { programmeId, municipality: { versions: { some: { number } } } },
    select: {
      municipalityId: true,
      countyGovernor: { select: { id: true, name: true } },
      municipality: { select: { organisationNumber: true, versions: VERSION_SELECT } },
    },
  });
}

/** What a municipality of a programme was called when the programme began, by any number that it has had: for titles of pages. */
export async function getMunicipalityName(actor: Actor, programmeId: string, number: string): Promise<string | null> {
  if (!can(actor, 'allocation.read-decided', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const participant = programme && (await findParticipant(tx, programmeId, number));
    if (!programme || !participant) return null;
    return displayName(versionAt(versionsOf(participant.municipality.versions), `${programme.firstYear}-01-01`));
  });
}

export async function getMunicipalityProfile(
  actor: Actor,
  programmeId: string,
  number: string,
): Promise<MunicipalityProfile | null> {
  if (!can(actor, 'allocation.read-decided', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const participant = programme && (await findParticipant(tx, programmeId, number));
    if (!programme || !participant) return null;
    const { municipalityId: id, municipality, countyGovernor: region } = participant;
    const tenant = { programmeId, municipalityId: id };
    const versions = versionsOf(municipality.versions);
    const current = versionAt(versions, `${programme.firstYear}-01-01`);
    const allocations = await tx.allocation.findMany({
      where: { ...tenant, status: 'decided' },
      select: { year: true, amount: true, runId: true, ...SOURCE_SELECT },
      orderBy: { year: 'asc' },
    });
    const population = await listPopulation(tx, id);
    return {
      id,
      number: current.number,
      name: displayName(current),
      programme,
      region,
      organisationNumber: municipality.organisationNumber,
      versions,
      predecessors: await listPredecessors(tx, id),
      pools: allocations.map(({ year, amount, runId, source, sourceReference }) => ({
        year,
        amount: kroner(amount),
        explained: runId !== null,
        source: source && sourceOf({ source, sourceReference: sourceReference ?? '' }),
      })),
      grants: await listGrants(tx, { ...tenant, year: programme.baselineYear }),
      continuedGrants: can(actor, 'continued-grant.read', { programme: programmeId, municipality: id })
        ? await listContinuedGrants(tx, tenant)
        : null,
      ...population,
    };
  });
}

const GRANT = {
  schemeId: true,
  year: true,
  amount: true,
  scheme: {
    select: { scheme: { select: { names: { select: { name: true }, orderBy: { documentedYear: 'desc' }, take: 1 } } } },
  },
  ...SOURCE_SELECT,
} as const;

interface GrantRow extends SourceRow {
  readonly schemeId: string;
  readonly year: number;
  readonly amount: bigint;
  readonly scheme: { readonly scheme: { readonly names: readonly { readonly name: string }[] } };
}

function grantOf(row: GrantRow): MunicipalityGrant {
  const name = row.scheme.scheme.names[0]?.name ?? row.schemeId;
  return { scheme: row.schemeId, name, year: row.year, amount: kroner(row.amount), source: sourceOf(row) };
}

async function listGrants(tx: Transaction, where: { programmeId: string; municipalityId: string; year: number }) {
  const rows = await tx.historicalGrant.findMany({ where, select: GRANT, orderBy: { schemeId: 'asc' } });
  return rows.map(grantOf);
}

async function listContinuedGrants(tx: Transaction, where: { programmeId: string; municipalityId: string }) {
  const rows = await tx.continuedGrant.findMany({
    where,
    select: GRANT,
    orderBy: [{ year: 'asc' }, { schemeId: 'asc' }],
  });
  return rows.map(grantOf);
}

/** Which municipalities went into this one: mergers and splits; a change of number alone is in its versions. */
async function listPredecessors(tx: Transaction, id: string) {
  const rows = await tx.municipalityChange.findMany({
    where: { toId: id, fromId: { not: id } },
    select: { happened: true, kind: true, from: { select: { versions: VERSION_SELECT } } },
  });
  return rows.map(({ happened, kind, from }) => {
    const last = versionAt(versionsOf(from.versions), '9999-12-31');
    const date = happened.toISOString().slice(0, 10);
    return { number: last.number, name: displayName(last), happened: date, kind: kind as ChangeKind };
  });
}

async function listPopulation(tx: Transaction, municipalityId: string) {
  const rows = await tx.indicatorValue.findMany({
    where: { municipalityId, indicator: { sourceTable: '07459' } },
    select: { indicatorId: true, year: true, bordersYear: true, value: true, source: SOURCE_SELECT.source },
    orderBy: [{ year: 'asc' }, { indicatorId: 'asc' }],
  });
  const population: readonly IndicatorPoint[] = rows.map(({ indicatorId, year, bordersYear, value }) => ({
    indicator: indicatorId,
    year,
    bordersYear,
    value: value.toString(),
  }));
  const source = rows[0]?.source;
  return { population, populationSource: source ? sourceOf({ source, sourceReference: '' }) : null };
}
