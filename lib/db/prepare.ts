import 'server-only';
import path from 'node:path';
import pg from 'pg';
import { env } from '../env';
import { embeddedConnection, openEmbedded } from './embedded';
import { migrate } from './migrate';
import { postgresConnection } from './postgres';

/** Creates or migrates the database that the settings name. Returns the migrations applied. */
export async function prepareDatabase(): Promise<readonly string[]> {
  const { DATABASE_URL, DATA_DIR } = env();
  if (DATABASE_URL) {
    const client = new pg.Client({ connectionString: DATABASE_URL });
    await client.connect();
    try {
      await assertVersion(client);
      return await migrate(postgresConnection(client));
    } finally {
      await client.end();
    }
  }
  const embedded = await openEmbedded(path.resolve(DATA_DIR));
  try {
    return await migrate(embeddedConnection(embedded.pglite));
  } finally {
    await embedded.close();
  }
}

async function assertVersion(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version_num') AS version");
  const version = Number(rows[0]?.version ?? 0);
  if (version < 150_000)
    throw new Error(`PostgreSQL 15 or newer is needed; this server is ${Math.floor(version / 10_000)}.`);
}
