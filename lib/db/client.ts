import 'server-only';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import type { ClientBase } from 'pg';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { env } from '../env';
import { openEmbedded } from './embedded';
import { PrismaClient } from './generated/client';
import { withHonestCommit } from './honest-commit';

export interface Database {
  readonly client: PrismaClient;
  readonly kind: 'embedded' | 'postgresql';
  close(): Promise<void>;
}

// One per process: the server's bundles load this module more than once, and the embedded database admits one opener.
const KEY = Symbol.for('fellespott.database');
const shared = globalThis as { [KEY]?: Promise<Database> };

/** The process's database, opened at first use. A failed opening is not remembered, so a later request tries again. */
export function database(): Promise<Database> {
  shared[KEY] ??= open().catch((error) => {
    delete shared[KEY];
    throw error;
  });
  return shared[KEY];
}

/** Closes the database if it was opened. */
export async function closeDatabase(): Promise<void> {
  const opened = shared[KEY];
  delete shared[KEY];
  await (await opened?.catch(() => undefined))?.close();
}

async function open(): Promise<Database> {
  const { DATABASE_URL, DATA_DIR } = env();
  if (DATABASE_URL) return openPostgres(DATABASE_URL);
  const embedded = await openEmbedded(path.resolve(DATA_DIR));
  const client = new PrismaClient({ adapter: new PrismaPGlite(withHonestCommit(embedded.pglite)) });
  return {
    client,
    kind: 'embedded',
    close: async () => {
      await client.$disconnect();
      await embedded.close();
    },
  };
}

// Lock 2 s < statement 5 s < transaction 8 s < the browser's patience: the innermost gives up first.
const SESSION = '-c lock_timeout=2000 -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000';

/** The most statements that a connection keeps planned, and the longest: lists of any length must not fill the server's memory. */
const MOST_STATEMENTS = 300;
const LONGEST_STATEMENT = 8_000;

/**
 * Names for statements that come again and again, so that the server reads and plans each once per connection and not at every
 * use: with the walls' policies, planning takes longer than running. The server plans anew where the role differs.
 */
function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined || names.size >= MOST_STATEMENTS || sql.length > LONGEST_STATEMENT) return known ?? '';
    const name = `fellespott_${names.size}`;
    names.set(sql, name);
    return name;
  };
}

/**
 * As long as a transaction may wait to begin. Without it, whoever gave up waiting would stay in the pool's queue, and once
 * connections are free again those who gave up would be served before those who still wait.
 */
const WAIT_FOR_CONNECTION = 5_000;

// A server that cuts a connection in the moment in which the pool hands it on meets nobody who listens, and the error would end the
// process. Whoever uses the connection next is told anyway.
const hearErrors = (client: ClientBase) => void client.on('error', () => {});

function openPostgres(connectionString: string): Database {
  const adapter = new PrismaPg(
    {
      connectionString,
      max: 10,
      connectionTimeoutMillis: WAIT_FOR_CONNECTION,
      onConnect: hearErrors,
      options: SESSION,
    },
    { statementNameGenerator: statementNames() },
  );
  const client = new PrismaClient({ adapter });
  return { client, kind: 'postgresql', close: () => client.$disconnect() };
}
