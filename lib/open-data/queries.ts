import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/policy';
import { type Transaction, withActor } from '@/lib/db/with-actor';
import { VERSION_SELECT, versionsOf } from '@/lib/municipality/queries';
import { failure, ok, type Result } from '@/lib/result';
import { SOURCE_SELECT, sourceOf } from '@/lib/source/queries';
import type { SourceNote } from '@/lib/source/types';
import { unknownValue } from './rules/parse-query';
import { allocationRowOf, historicalGrantRowOf, indicatorRowOf, inOrder, sourcesOf } from './rules/rows';
import type { AllocationsQuery, HistoricalGrantsQuery, IndicatorsQuery } from './schema';
import type { AllocationRow, HistoricalGrantRow, IndicatorRow, Listing, ParameterFault } from './types';

type Listed<Row> = Promise<Result<Listing<Row>, readonly ParameterFault[]>>;

const NOTHING = { rows: [], sources: [] };
const MUNICIPALITY = { select: { versions: VERSION_SELECT } } as const;

/** The filter for a municipality that has, or has had, a number. */
const numbered = (number: string | undefined) => (number === undefined ? {} : { versions: { some: { number } } });

/** Decided pools, by year and municipality number. */
export async function listAllocations(actor: Actor, query: AllocationsQuery): Listed<AllocationRow> {
  const { programme, year, municipality } = query;
  if (!can(actor, 'allocation.read-decided', { programme })) return ok(NOTHING);
  const decided = { programmeId: programme, status: 'decided' };
  return withActor(actor, async (tx) => {
    const found = await tx.allocation.findMany({
      where: {
        ...decided,
        ...(year !== undefined && { year }),
        participation: { municipality: numbered(municipality) },
      },
      select: {
        year: true,
        amount: true,
        runId: true,
        participation: { select: { municipality: MUNICIPALITY } },
        ...SOURCE_SELECT,
      },
    });
    const rows = found.map((row) => ({
      ...row,
      programme,
      versions: versionsOf(row.participation.municipality.versions),
      source: row.source && sourceOf({ source: row.source, sourceReference: row.sourceReference ?? '' }),
    }));
    return listing(rows, inOrder(rows.map(allocationRowOf)), [
      knownProgramme(tx, programme),
      knownYear(year, () => tx.allocation.findMany({ where: decided, distinct: ['year'], select: { year: true } })),
      participant(tx, programme, municipality),
    ]);
  });
}

/** What municipalities received from each scheme before the pool, by year, municipality number and scheme. */
export async function listHistoricalGrants(actor: Actor, query: HistoricalGrantsQuery): Listed<HistoricalGrantRow> {
  const { programme, year, municipality, scheme } = query;
  if (!can(actor, 'grant-scheme.read', { programme })) return ok(NOTHING);
  const own = { programmeId: programme };
  return withActor(actor, async (tx) => {
    const found = await tx.historicalGrant.findMany({
      where: {
        ...own,
        ...(year !== undefined && { year }),
        ...(scheme && { schemeId: scheme }),
        participation: { municipality: numbered(municipality) },
      },
      select: {
        schemeId: true,
        year: true,
        amount: true,
        participation: { select: { municipality: MUNICIPALITY } },
        scheme: { select: { scheme: { select: { chapter: true, post: true } } } },
        ...SOURCE_SELECT,
      },
    });
    const schemes = () => tx.programmeScheme.findMany({ where: own, select: { schemeId: true } });
    const rows = found.map((row) => ({
      ...row,
      ...row.scheme.scheme,
      programme,
      scheme: row.schemeId,
      versions: versionsOf(row.participation.municipality.versions),
      source: sourceOf(row),
    }));
    return listing(rows, inOrder(rows.map(historicalGrantRowOf)), [
      knownProgramme(tx, programme),
      knownYear(year, () => tx.historicalGrant.findMany({ where: own, distinct: ['year'], select: { year: true } })),
      { name: 'scheme', value: scheme, known: async () => (await schemes()).map((row) => row.schemeId) },
      participant(tx, programme, municipality),
    ]);
  });
}

/** An indicator's values, by year and municipality number. */
export async function listIndicators(actor: Actor, query: IndicatorsQuery): Listed<IndicatorRow> {
  const { id, year, municipality } = query;
  if (!can(actor, 'indicator.read')) return ok(NOTHING);
  return withActor(actor, async (tx) => {
    const found = await tx.indicatorValue.findMany({
      where: { indicatorId: id, ...(year !== undefined && { year }), municipality: numbered(municipality) },
      select: {
        year: true,
        bordersYear: true,
        value: true,
        municipality: MUNICIPALITY,
        source: SOURCE_SELECT.source,
      },
    });
    const ids = () => tx.indicator.findMany({ select: { id: true } });
    const numbers = () => tx.municipalityVersion.findMany({ select: { number: true } });
    const rows = found.map((row) => ({
      ...row,
      id,
      value: row.value.toFixed(),
      versions: versionsOf(row.municipality.versions),
      source: sourceOf({ source: row.source, sourceReference: '' }),
    }));
    return listing(rows, inOrder(rows.map(indicatorRowOf)), [
      { name: 'id', value: id, known: async () => (await ids()).map((row) => row.id) },
      knownYear(year, () =>
        tx.indicatorValue.findMany({ where: { indicatorId: id }, distinct: ['year'], select: { year: true } }),
      ),
      { name: 'municipality', value: municipality, known: async () => (await numbers()).map((row) => row.number) },
    ]);
  });
}

/** The rows with their sources; where there are none, what of the question the data do not know. */
async function listing<Row>(
  noted: readonly { readonly source: SourceNote | null }[],
  rows: readonly Row[],
  checks: readonly Check[],
): Listed<Row> {
  const faults = rows.length === 0 ? await unknownValues(checks) : [];
  if (faults.length > 0) return failure(faults);
  return ok({ rows, sources: sourcesOf(noted.map(({ source }) => source)) });
}

/** A parameter, its value, and how to read which values the data know. */
interface Check {
  readonly name: string;
  readonly value: string | number | undefined;
  readonly known: () => Promise<readonly (string | number)[]>;
}

/**
 * The values that the data do not know at all. Whoever asks in vain for a year or a municipality shall learn it: an empty
 * list means that every value is known, and that nothing is registered for them together.
 */
async function unknownValues(checks: readonly Check[]): Promise<readonly ParameterFault[]> {
  const faults: ParameterFault[] = [];
  for (const { name, value, known } of checks) {
    if (value === undefined) continue;
    const values = await known();
    // Of an unknown programme every year is unknown: naming the programme says it all.
    if (values.length > 0 && !values.includes(value)) faults.push(unknownValue(name, value, values));
  }
  return faults;
}

function knownProgramme(tx: Transaction, programme: string): Check {
  const programmes = () => tx.programme.findMany({ select: { id: true } });
  return { name: 'programme', value: programme, known: async () => (await programmes()).map(({ id }) => id) };
}

function knownYear(year: number | undefined, years: () => Promise<readonly { readonly year: number }[]>): Check {
  return { name: 'year', value: year, known: async () => (await years()).map((row) => row.year) };
}

/** A municipality of the programme, under any number it has or has had. */
function participant(tx: Transaction, programme: string, municipality: string | undefined): Check {
  const where = { municipality: { participations: { some: { programmeId: programme } } } };
  const versions = () => tx.municipalityVersion.findMany({ where, select: { number: true } });
  return {
    name: 'municipality',
    value: municipality,
    known: async () => (await versions()).map(({ number }) => number),
  };
}
