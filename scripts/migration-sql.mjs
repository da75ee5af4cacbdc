// Prints the SQL that makes an empty database look like prisma/schema.prisma: the raw material of a migration.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { PGlite } from '@electric-sql/pglite';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import { PrismaPGlite } from 'pglite-prisma-adapter';

/** The engine asks every connection for its schema; the adapter for PGlite leaves it out. */
function withSchemaName(factory) {
  const named = (connect) => async () => {
    const connection = await connect();
    const info = connection.getConnectionInfo?.() ?? {};
    connection.getConnectionInfo = () => ({ ...info, schemaName: 'public', supportsRelationJoins: false });
    return connection;
  };
  factory.connect = named(factory.connect.bind(factory));
  if (factory.connectToShadowDb) factory.connectToShadowDb = named(factory.connectToShadowDb.bind(factory));
  return factory;
}

/** The SQL that creates every table of the schema. */
export async function schemaSql() {
  const require = createRequire(import.meta.url);
  const wasm = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.m?js$/, '.wasm');
  const { instance } = await WebAssembly.instantiate(await readFile(wasm), { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  const path = 'prisma/schema.prisma';
  const content = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
  const database = new PGlite();
  const adapter = bindMigrationAwareSqlAdapterFactory(withSchemaName(new PrismaPGlite(database)));
  const engine = await glue.SchemaEngine.new({ datamodels: [[path, content]] }, () => {}, adapter);
  const { stdout } = await engine.diff({
    from: { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path, content }] },
    script: true,
    exitCode: false,
    filters: { externalTables: [], externalEnums: [] },
  });
  await database.close();
  return stdout;
}

if (process.argv[1]?.endsWith('migration-sql.mjs')) process.stdout.write(await schemaSql());
