import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { VERSION_SELECT, versionsOf } from '../../municipality/queries';
import { displayName, versionAt } from '../../municipality/rules';
import { findProgramme } from '../../programme/queries';
import { ok, type Result } from '../../result';
import { SOURCE_SELECT, sourceOf } from '../../source/queries';
import type { SourceNote } from '../../source/types';
import { dateOf } from '../../time';
import { attempt, formSubject } from '../rules/attempt';
import type { FieldFault } from '../rules/field-fault';
import { BASE_YEAR } from '../rules/field-names';
import { isIllustration } from '../rules/provenance';
import { hasOnlyOwnFields } from '../rules/read-form';
import { byMunicipality, chooseBorders, distinctSources, grantsByMunicipality } from '../rules/subject-data';
import { summariseOutcome } from '../rules/summarise-outcome';
import type { CalculationInput } from '../schema';
import {
  ASSUMPTION_KEYS,
  type AssumptionKey,
  type CalculationIndicator,
  type CalculationScheme,
  type CalculationSubject,
  type OutcomeView,
} from '../types';

export type Tried = { readonly outcome: OutcomeView; readonly isIllustration: boolean };

/** Everything that a calculation of a year can use; null where the programme or the permission is missing. */
export async function getCalculationSubject(
  actor: Actor,
  programmeId: string,
  year: number,
): Promise<CalculationSubject | null> {
  if (!can(actor, 'calculation.try', { programme: programmeId })) return null;
  return withActor(actor, (tx) => findCalculationSubject(tx, programmeId, year));
}

/** What the fields give, for a page: the view of the result, or the faults. Nothing is saved. Null as above. */
export async function tryCalculation(
  actor: Actor,
  input: Pick<CalculationInput, 'programme' | 'year' | 'startingPoint' | 'values' | 'explain'>,
): Promise<Result<Tried, readonly FieldFault[]> | null> {
  const { startingPoint, values, explain: asked } = input;
  const subject = await getCalculationSubject(actor, input.programme, input.year);
  if (!subject || !hasOnlyOwnFields(values, formSubject(subject, startingPoint))) return null;
  const tried = attempt(subject, startingPoint, values);
  if (!tried.ok) return tried;
  const { result, provenance } = tried.value;
  const { regions, data } = subject;
  const pools = data.municipalities.map(({ number, pools }) => [number, pools[data.year]] as const);
  const decided = Object.fromEntries(pools.flatMap(([number, pool]) => (pool === undefined ? [] : [[number, pool]])));
  const poolYear = startingPoint === 'previous-pools' ? Number(values[BASE_YEAR]) : undefined;
  const outcome = summariseOutcome(result, { regions, decided, poolYear, asked });
  return ok({ outcome, isIllustration: isIllustration(provenance) });
}

/** The subject inside a transaction that is already open: saving calculates from what it reads itself. */
export async function findCalculationSubject(
  tx: Transaction,
  programmeId: string,
  year: number,
): Promise<CalculationSubject | null> {
  const programme = await findProgramme(tx, programmeId);
  if (!programme) return null;
  const participants = await listParticipants(tx, programmeId, year);
  const ids = participants.map(({ municipalityId }) => municipalityId);
  const history = await tx.historicalGrant.findMany({
    where: { programmeId, year: programme.baselineYear },
    select: GRANT,
  });
  const continued = await tx.continuedGrant.findMany({ where: { programmeId, year }, select: GRANT });
  const pools = await tx.allocation.findMany({
    where: { programmeId, status: 'decided' },
    select: { municipalityId: true, year: true, amount: true, sourceId: true, sourceReference: true },
    orderBy: [{ year: 'asc' }, { municipalityId: 'asc' }],
  });
  const values = await listValues(tx, ids, year);
  const assumptions = await listAssumptions(tx, programmeId);
  const indicators = await listIndicators(tx, [...new Set(values.map(({ indicatorId }) => indicatorId))]);

  const historyOf = grantsByMunicipality(history);
  const continuedOf = grantsByMunicipality(continued);
  const valuesOf = byMunicipality(values);
  const poolsOf = byMunicipality(pools);
  const municipalities = participants.map(({ municipalityId: id, number, name }) => ({
    number,
    name,
    history: historyOf.get(id) ?? {},
    continued: continuedOf.get(id) ?? {},
    indicators: Object.fromEntries((valuesOf.get(id) ?? []).map((row) => [row.indicatorId, row.value])),
    pools: Object.fromEntries((poolsOf.get(id) ?? []).map((pool) => [pool.year, Number(pool.amount)])),
  }));
  const dataSources = [
    ...distinctSources(pools.map((row) => ({ ...row, input: `pools:${row.year}` }))),
    ...distinctSources(history.map((row) => ({ ...row, input: 'municipalities[].history' }))),
    ...distinctSources(continued.map((row) => ({ ...row, input: 'municipalities[].continued' }))),
    ...distinctSources(values.map((row) => ({ ...row, input: `municipalities[].indicators.${row.indicatorId}` }))),
  ];
  return {
    programme,
    data: { programme: programmeId, year, municipalities },
    schemes: await listCalculationSchemes(tx, programmeId),
    indicators,
    assumptions,
    dataSources,
    sources: await listSources(
      tx,
      [...dataSources, ...assumptions].map(({ sourceId }) => sourceId),
    ),
    regions: Object.fromEntries(participants.map(({ number, region }) => [number, region])),
    decidedYears: [...new Set(pools.map((pool) => pool.year))],
  };
}

const GRANT = { municipalityId: true, schemeId: true, amount: true, sourceId: true, sourceReference: true } as const;

/** The programme's municipalities on 1 January of a year, with the number and name of that day. */
export async function listParticipants(tx: Transaction, programmeId: string, year: number) {
  const day = dateOf(`${year}-01-01`);
  const rows = await tx.participation.findMany({
    where: { programmeId, validFrom: { lte: day }, OR: [{ validTo: null }, { validTo: { gt: day } }] },
    select: {
      municipalityId: true,
      countyGovernor: { select: { id: true, name: true } },
      municipality: { select: { versions: VERSION_SELECT } },
    },
  });
  return rows.map(({ municipalityId, countyGovernor: region, municipality }) => {
    const version = versionAt(versionsOf(municipality.versions), `${year}-01-01`);
    return { municipalityId, number: version.number, name: displayName(version), region };
  });
}

async function listValues(tx: Transaction, municipalityIds: readonly string[], year: number) {
  const rows = await tx.indicatorValue.findMany({
    where: { year, municipalityId: { in: [...municipalityIds] } },
    select: {
      indicatorId: true,
      municipalityId: true,
      bordersYear: true,
      value: true,
      sourceId: true,
      indicator: { select: { referenceDay: true } },
    },
    orderBy: [{ indicatorId: 'asc' }, { bordersYear: 'asc' }],
  });
  return chooseBorders(rows, year).map(({ indicator, ...row }) => ({
    ...row,
    value: row.value.toFixed(),
    // The source is the table itself.
    sourceReference: `date=${year}-${indicator.referenceDay};borders=${row.bordersYear}`,
  }));
}

async function listAssumptions(tx: Transaction, programmeId: string) {
  const rows = await tx.calculationAssumption.findMany({
    where: { programmeId, key: { in: [...ASSUMPTION_KEYS] } },
    select: { year: true, key: true, value: true, inferred: true, sourceId: true, sourceReference: true },
    orderBy: [{ year: 'asc' }, { key: 'asc' }],
  });
  return rows.map((row) => ({ ...row, key: row.key as AssumptionKey })); // calculation_assumption_key_check admits no other
}

/** Schemes in the order of the budget, with the name of the latest document. */
export async function listCalculationSchemes(
  tx: Transaction,
  programmeId: string,
): Promise<readonly CalculationScheme[]> {
  const rows = await tx.grantScheme.findMany({
    where: { programmes: { some: { programmeId } } },
    select: { id: true, names: { select: { name: true }, orderBy: { documentedYear: 'desc' }, take: 1 } },
    orderBy: [{ chapter: 'asc' }, { post: 'asc' }],
  });
  return rows.map(({ id, names }) => ({ id, name: names[0]?.name ?? id }));
}

export async function listIndicators(
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly CalculationIndicator[]> {
  const rows = await tx.indicator.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, nameNb: true, nameNn: true, nameEn: true },
  });
  return rows
    .sort(byNumbersInside)
    .map(({ id, nameNb, nameNn, nameEn }) => ({ id, names: { nb: nameNb, nn: nameNn, en: nameEn } }));
}

/** `population_6_15` before `population_16_24`. */
function byNumbersInside(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id.localeCompare(b.id, 'nb', { numeric: true });
}

export async function listSources(tx: Transaction, ids: readonly (string | null)[]): Promise<readonly SourceNote[]> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const rows = await tx.source.findMany({
    where: { id: { in: wanted } },
    select: SOURCE_SELECT.source.select,
    orderBy: { id: 'asc' },
  });
  return rows.map((source) => sourceOf({ source, sourceReference: '' }));
}
