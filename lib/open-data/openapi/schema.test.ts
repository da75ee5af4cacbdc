import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openApiDocument } from './schema';

const APP = path.join(process.cwd(), 'app');

/** Addresses of the handlers that belong to the open interface: `app/api/v1/indicators.csv/route.ts` → `/api/v1/indicators.csv`. */
function openRoutes(): string[] {
  return readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'route.ts')
    .map((file) => `/${path.dirname(file).replaceAll(path.sep, '/')}`)
    .filter((address) => /^\/(api\/(v1|health|ready)|schemas)(\/|$)/.test(address))
    .map((address) => address.replace(/\[(\w+)\]/g, '{$1}'));
}

const document = openApiDocument();

test('every documented address has a handler, and every handler is documented', () => {
  expect(Object.keys(document.paths ?? {}).sort()).toEqual(openRoutes().sort());
});

test('every address says what it gives, and refuses with the same error', () => {
  for (const [address, { get }] of Object.entries(document.paths ?? {})) {
    expect(get?.summary, address).toBeTruthy();
    expect(get?.responses?.['200']?.content, address).toBeTruthy();
    if (address.startsWith('/api/v1')) {
      const refusal = get?.responses?.['400']?.content?.['application/json']?.schema;
      expect(refusal, address).toEqual({ $ref: '#/components/schemas/Error' });
    }
  }
});

test('every field and parameter is described', () => {
  const { Allocation, HistoricalGrant, IndicatorValue } = document.components?.schemas ?? {};
  for (const schema of [Allocation, HistoricalGrant, IndicatorValue]) {
    expect(schema).toBeDefined();
    if (!schema || '$ref' in schema) continue;
    for (const [name, field] of Object.entries(schema.properties ?? {})) {
      expect('description' in field && field.description, name).toBeTruthy();
    }
  }
});

test('names every parameter', () => {
  const names = (address: string) =>
    document.paths?.[address]?.get?.parameters?.map((parameter) => 'name' in parameter && parameter.name);
  expect(names('/api/v1/allocations')).toEqual(['programme', 'year', 'municipality']);
  expect(names('/api/v1/indicators.csv')).toEqual(['id', 'year', 'municipality']);
});
