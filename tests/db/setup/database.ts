/**
 * The database under test: the embedded one in a folder of its own, or a copy of the PostgreSQL database that DATABASE_URL names.
 * The same tests run on both; `TEST_DATABASE` says which.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { closeDatabase, database } from '@/lib/db/client';
import { openEmbedded } from '@/lib/db/embedded';
import type { PrismaClient } from '@/lib/db/generated/client';
import type { SqlConnection } from '@/lib/db/migrate';
import { copyDatabase, KIND, targetUrl } from './target';

export { KIND };

/** A connection as the tables' owner (PostgreSQL) or as superuser (embedded), with the server's own errors. */
export interface Connection extends SqlConnection {
  run(sql: string, values?: readonly unknown[]): Promise<{ readonly rows: Row[]; readonly affected: number }>;
  close(): Promise<void>;
}
export type Row = Record<string, unknown>;

/** An empty database: nothing in it, not even the migrations' table. */
export async function emptyConnection(): Promise<Connection> {
  const connection = KIND === 'embedded' ? await emptyEmbedded() : await postgresConnectionToTarget();
  await connection.execute('RESET ROLE; RESET ALL; DROP SCHEMA public CASCADE; CREATE SCHEMA public;');
  return connection;
}

/** One server in memory for all of a file's tests: making one takes longer than what they try. */
let memory: Promise<PGlite> | undefined;

async function emptyEmbedded(): Promise<Connection> {
  memory ??= PGlite.create();
  return fromPGlite(await memory, async () => undefined);
}

/** The migrated database with the scenario `pilot`, as owner and in the application's own name. */
export async function filledConnection(folder?: string): Promise<Connection> {
  const connection =
    KIND === 'embedded' ? await embedded(folder ?? copyOfTemplate()) : await postgresConnectionToTarget();
  await connection.execute("SET app.system = 'on'");
  return connection;
}

/** The application's own database object on the migrated database with the scenario `pilot`. */
export async function filledApplication(): Promise<PrismaClient> {
  if (KIND === 'embedded') process.env.DATA_DIR = copyOfTemplate();
  return (await database()).client;
}

const folders: string[] = [];

// On PostgreSQL, too, each file's tests have a database of their own: what one file leaves, another would count.
const template = inject('template');
const copy = KIND === 'postgresql' ? await copyDatabase(template) : null;
if (copy) process.env.DATABASE_URL = copy.url;

// Registered while the file is read: inside a test or a hook it would be too late.
afterAll(async () => {
  await closeDatabase();
  await (await memory)?.close();
  await copy?.drop();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});

/** A folder that is removed when the file's tests are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fellespott-test-'));
  folders.push(folder);
  return folder;
}

/** A copy of the database that `global.ts` filled once for all files. */
export function copyOfTemplate(): string {
  const folder = temporaryFolder();
  cpSync(template, folder, { recursive: true });
  return folder;
}

async function embedded(folder: string): Promise<Connection> {
  const opened = await openEmbedded(folder);
  return fromPGlite(opened.pglite, opened.close);
}

function fromPGlite(pglite: PGlite, close: () => Promise<void>): Connection {
  return {
    execute: async (sql) => void (await pglite.exec(sql)),
    rows: async (sql, values = []) => (await pglite.query<Row>(sql, [...values])).rows,
    run: async (sql, values = []) => {
      const { rows, affectedRows } = await pglite.query<Row>(sql, [...values]);
      return { rows, affected: affectedRows ?? 0 };
    },
    close,
  };
}

export async function postgresConnectionToTarget(): Promise<Connection> {
  const client = new pg.Client({ connectionString: targetUrl() });
  await client.connect();
  return {
    execute: async (sql) => void (await client.query(sql)),
    rows: async (sql, values = []) => (await client.query(sql, [...values])).rows,
    run: async (sql, values = []) => {
      const { rows, rowCount } = await client.query(sql, [...values]);
      return { rows, affected: rowCount ?? 0 };
    },
    close: () => client.end(),
  };
}
