import 'server-only';
import type { z } from 'zod';
import { type Actor, publicActor } from '@/lib/access/actor';
import { parseOrigins } from '@/lib/access/origin';
import { problemJsonSchema } from '@/lib/allocation/schema';
import { type Content, endpoint, type Refusal } from '@/lib/endpoint';
import { env } from '@/lib/env';
import { csvFile } from '@/lib/export/rules/csv';
import { sheet, xlsxFile } from '@/lib/export/rules/xlsx';
import type { ExportColumn } from '@/lib/export/types';
import type { Result } from '@/lib/result';
import { openApiDocument } from './openapi/schema';
import { listAllocations, listHistoricalGrants, listIndicators } from './queries';
import { listReflectionStatistics } from './reflection/queries';
import {
  ALLOCATION_FIELDS,
  columnsOf,
  HISTORICAL_GRANT_FIELDS,
  INDICATOR_FIELDS,
  REFLECTION_STATISTIC_FIELDS,
  SOURCE_COLUMNS,
} from './rules/columns';
import { parseQuery } from './rules/parse-query';
import { allocationsQuery, historicalGrantsQuery, indicatorsQuery, noQuery, reflectionStatisticsQuery } from './schema';
import type { Dataset, Listing, ParameterFault } from './types';

/** A data set: what may be asked, how it is read, and its columns in a file. */
interface Definition<Query extends z.ZodObject, Row> {
  readonly name: Dataset;
  readonly query: Query;
  readonly list: (actor: Actor, query: z.infer<Query>) => Promise<Result<Listing<Row>, readonly ParameterFault[]>>;
  readonly columns: readonly ExportColumn<Row>[];
}

/** What is decided. */
export const ALLOCATIONS = define({
  name: 'allocations',
  query: allocationsQuery,
  list: listAllocations,
  columns: columnsOf(ALLOCATION_FIELDS),
});

/** What the pools replaced. */
export const HISTORICAL_GRANTS = define({
  name: 'historical-grants',
  query: historicalGrantsQuery,
  list: listHistoricalGrants,
  columns: columnsOf(HISTORICAL_GRANT_FIELDS),
});

/** What pools can be calculated from. */
export const INDICATORS = define({
  name: 'indicators',
  query: indicatorsQuery,
  list: listIndicators,
  columns: columnsOf(INDICATOR_FIELDS),
});

/** What municipalities answer about themselves, as far as it is published. */
export const REFLECTION_STATISTICS = define({
  name: 'reflection-statistics',
  query: reflectionStatisticsQuery,
  list: listReflectionStatistics,
  columns: columnsOf(REFLECTION_STATISTIC_FIELDS),
});

function define<Query extends z.ZodObject, Row>(definition: Definition<Query, Row>): Definition<Query, Row> {
  return definition;
}

export const JSON_TYPE = 'application/json; charset=utf-8';
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function jsonEndpoint<Query extends z.ZodObject, Row>(definition: Definition<Query, Row>) {
  return listEndpoint(definition, async ({ rows }) => ({ body: JSON.stringify({ data: rows }), type: JSON_TYPE }));
}

export function csvEndpoint<Query extends z.ZodObject, Row>(definition: Definition<Query, Row>) {
  const fileName = `${definition.name}.csv`;
  return listEndpoint(definition, async ({ rows }) => {
    return { body: csvFile(definition.columns, rows), type: CSV_TYPE, fileName };
  });
}

export function xlsxEndpoint<Query extends z.ZodObject, Row>(definition: Definition<Query, Row>) {
  const fileName = `${definition.name}.xlsx`;
  return listEndpoint(definition, async ({ rows, sources }) => {
    const sheets = [sheet('Data', definition.columns, rows), sheet('Kilde', SOURCE_COLUMNS, sources)];
    return { body: await xlsxFile(sheets), type: XLSX_TYPE, fileName };
  });
}

/**
 * Reads as the public, whatever cookies come along: what is served here is what everyone may see, so that a cache can
 * never hand one reader's data to another.
 */
function listEndpoint<Query extends z.ZodObject, Row>(
  { name, query, list }: Definition<Query, Row>,
  write: (listing: Listing<Row>) => Promise<Content>,
) {
  return endpoint(name, async (request) => {
    const parsed = parseQuery(query, new URL(request.url).searchParams);
    if (!parsed.ok) return badParameters(parsed.failure);
    const listed = await list(publicActor, parsed.value);
    return listed.ok ? write(listed.value) : badParameters(listed.failure);
  });
}

export function badParameters(faults: readonly ParameterFault[]): Refusal {
  return {
    status: 400,
    code: 'invalid-parameters',
    message: faults.map(({ message }) => message).join(' '),
    parameters: [...new Set(faults.map(({ parameter }) => parameter))],
  };
}

/** Serves a document that takes no parameters. */
function documentEndpoint(name: string, type: string, write: () => object) {
  return endpoint(name, async (request) => {
    const parsed = parseQuery(noQuery, new URL(request.url).searchParams);
    return parsed.ok ? { body: JSON.stringify(write()), type } : badParameters(parsed.failure);
  });
}

export const openApi = documentEndpoint('openapi', JSON_TYPE, openApiDocument);

/** The format of an allocation problem; its `$id` is the address at which this installation serves it. */
export const problemSchemaEndpoint = documentEndpoint(
  'allocation-schema',
  'application/schema+json; charset=utf-8',
  () => {
    const [origin = ''] = parseOrigins(env().APP_ORIGIN);
    return problemJsonSchema(`${origin}/schemas/`);
  },
);
