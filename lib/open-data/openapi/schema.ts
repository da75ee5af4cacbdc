/** The open interface as an OpenAPI 3.1 document, made from the schemas that its handlers read and its tests check. */
import { OpenAPIRegistry, OpenApiGeneratorV31, type ResponseConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { REQUESTS_PER_MINUTE } from '@/lib/limits';
import {
  allocationRow,
  allocationsQuery,
  errorAnswer,
  healthAnswer,
  historicalGrantRow,
  historicalGrantsQuery,
  indicatorRow,
  indicatorsQuery,
  poolTableQuery,
  readyAnswer,
  reflectionStatisticRow,
  reflectionStatisticsQuery,
  rowsOf,
} from '../schema';

const CSV = 'text/csv';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DESCRIPTION = `Decided pools, the grants they replaced, the figures they can be calculated from, and published figures of reflection rounds. Open to all, without
sign-in. Every answer carries an ETag and may be kept for five minutes; ask again with If-None-Match.
At most ${REQUESTS_PER_MINUTE} requests a minute from one address; then 429 with Retry-After.
Unknown, repeated or unusable parameters are refused with 400 and named. CSV files have semicolons, decimal comma, CRLF and a
byte order mark; a text that a spreadsheet could take for a formula begins with an apostrophe.`;

const PATHS = [
  {
    path: '/api/v1/allocations',
    summary: 'Decided pools, one row for each municipality and year.',
    query: allocationsQuery,
    row: allocationRow,
  },
  {
    path: '/api/v1/historical-grants',
    summary: 'What municipalities received from each earmarked grant scheme before the pool.',
    query: historicalGrantsQuery,
    row: historicalGrantRow,
  },
  {
    path: '/api/v1/indicators',
    summary: 'Values of an indicator for every municipality in Norway, such as inhabitants aged 0–24.',
    query: indicatorsQuery,
    row: indicatorRow,
  },
  {
    path: '/api/v1/reflection-statistics',
    summary:
      'Published figures of reflection rounds, suppressed where they would tell what single municipalities answered. They describe the pilot: changes cannot be put down to the form of financing alone, nor be carried over to other municipalities.',
    query: reflectionStatisticsQuery,
    row: reflectionStatisticRow,
  },
] as const;

const FORMATS = ['csv', 'xlsx'] as const;

const MEDIA = {
  csv: { type: CSV, schema: z.string() },
  xlsx: { type: XLSX, schema: z.string().meta({ format: 'binary' }) },
} as const;

/** The document. Addresses in it are relative to the server that gives it. */
export function openApiDocument() {
  const registry = new OpenAPIRegistry();
  for (const { path, summary, query, row } of PATHS) {
    const answer = json('The rows, in their published order.', rowsOf(row));
    registry.registerPath({ method: 'get', path, summary, request: { query }, responses: limited(answer) });
    for (const format of FORMATS) {
      const file = media(`The same rows as ${format.toUpperCase()}, with the fields as columns.`, MEDIA[format]);
      registry.registerPath({
        method: 'get',
        path: `${path}.${format}`,
        summary: `${summary} As a file.`,
        request: { query },
        responses: limited(file),
      });
    }
  }
  for (const format of FORMATS) {
    registry.registerPath({
      method: 'get',
      path: `/api/v1/programmes/{programme}/pool-table.${format}`,
      summary: 'The table of pools with regional sums, shares and changes, headings in Norwegian.',
      request: { params: z.object({ programme: z.string().meta({ example: 'pfp' }) }), query: poolTableQuery },
      responses: {
        ...limited(media(`The table as ${format.toUpperCase()}.`, MEDIA[format])),
        404: json('There is no such programme.', errorAnswer),
      },
    });
  }
  for (const part of ['problem', 'result'] as const) {
    registry.registerPath({
      method: 'get',
      path: `/api/v1/programmes/{programme}/calculations/{year}/${part}`,
      summary: `The ${part} of the calculation that the decided pools of a year rest on, byte for byte.`,
      request: {
        params: z.object({
          programme: z.string().meta({ example: 'pfp' }),
          year: z.string().meta({ example: '2021' }),
        }),
      },
      responses: {
        ...limited(json(`The ${part}, as docs/allocation-format.md describes it.`, z.record(z.string(), z.unknown()))),
        404: json('No calculation is known for these pools.', errorAnswer),
      },
    });
  }
  registerDocuments(registry);
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'Fellespott open data', version: '1', description: DESCRIPTION },
    servers: [{ url: '/' }],
  });
}

function registerDocuments(registry: OpenAPIRegistry): void {
  const get = (path: string, summary: string, responses: Record<number, ResponseConfig>) =>
    registry.registerPath({ method: 'get', path, summary, responses });
  const anything = z.record(z.string(), z.unknown());
  get('/api/v1/openapi.json', 'This document.', limited(json('An OpenAPI 3.1 document.', anything)));
  get('/schemas/allocation-1.json', 'The format of an allocation problem.', {
    ...limited(media('A JSON Schema, draft 2020-12.', { type: 'application/schema+json', schema: anything })),
  });
  get('/api/health', 'Whether the application is alive.', { 200: json('It is.', healthAnswer) });
  get('/api/ready', 'Whether the application can serve: its database answers and is up to date.', {
    200: json('It can.', readyAnswer),
    503: json('It cannot, for now.', readyAnswer),
  });
}

/** The answers that every endpoint with parameters, limit and cache has beside its own. */
function limited(answer: ResponseConfig): Record<number, ResponseConfig> {
  return {
    200: answer,
    304: { description: 'Not modified since the ETag in If-None-Match.' },
    400: json('A parameter is missing, unknown, repeated or cannot be used.', errorAnswer),
    429: json('Too many requests from this address in a minute.', errorAnswer),
    500: json('Something failed; the message has its id.', errorAnswer),
  };
}

function json(description: string, schema: z.ZodType): ResponseConfig {
  return { description, content: { 'application/json': { schema } } };
}

function media(
  description: string,
  { type, schema }: { readonly type: string; readonly schema: z.ZodType },
): ResponseConfig {
  return { description, content: { [type]: { schema } } };
}
