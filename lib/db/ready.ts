import 'server-only';
import { database } from './client';
import { type AppliedMigration, listMigrations, type Migration, pendingMigrations } from './migrations';

/** How long the database may take to answer before it counts as not answering. Milliseconds. */
const PATIENCE = 1000;

export type Readiness = 'ready' | 'no-answer' | 'other-migrations';

// Files of this version of the application: they do not change while it runs.
let known: Promise<readonly Migration[]> | undefined;

/**
 * Whether requests can be served: the database answers in time and has exactly the migrations of this version. Asked with
 * the process's own client, since the application's role may not read the list of migrations.
 */
export async function readiness(): Promise<Readiness> {
  const applied = await Promise.race([appliedMigrations().catch(() => null), afterPatience()]);
  if (applied === null) return 'no-answer';
  try {
    known ??= listMigrations();
    return pendingMigrations(await known, applied).length === 0 ? 'ready' : 'other-migrations';
  } catch {
    return 'other-migrations'; // one that this version does not know, or knows with other content
  }
}

async function appliedMigrations(): Promise<readonly AppliedMigration[]> {
  const { client } = await database();
  return client.$queryRaw<AppliedMigration[]>`SELECT migration_name AS name, checksum FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`;
}

function afterPatience(): Promise<null> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(null), PATIENCE).unref();
  });
}
