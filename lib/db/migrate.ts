import 'server-only';
import { randomUUID } from 'node:crypto';
import { type AppliedMigration, listMigrations, pendingMigrations } from './migrations';

/** The little that migrating needs of a connection; PGlite and pg both fit it. */
export interface SqlConnection {
  execute(sql: string): Promise<void>;
  rows(sql: string, values?: readonly unknown[]): Promise<readonly Record<string, unknown>[]>;
}

// The table and the lock are Prisma's own, so that `prisma migrate status` and `deploy` agree with us where they can run.
const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`;
const LOCK = 72707369;

/** Applies what is missing, each migration in one transaction, alone under an advisory lock. Returns the names applied. */
export async function migrate(connection: SqlConnection, folder?: string): Promise<readonly string[]> {
  await connection.execute(`SELECT pg_advisory_lock(${LOCK})`);
  try {
    await connection.execute(HISTORY);
    const pending = pendingMigrations(await listMigrations(folder), await appliedMigrations(connection));
    for (const { name, sql, checksum } of pending) {
      await connection.execute('BEGIN');
      try {
        await connection.execute(sql);
        await connection.rows(
          `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at, applied_steps_count)
           VALUES ($1, $2, $3, now(), 1)`,
          [randomUUID(), checksum, name],
        );
        await connection.execute('COMMIT');
      } catch (cause) {
        await connection.execute('ROLLBACK');
        throw new Error(`The migration ${name} failed and was rolled back; nothing of it remains.`, { cause });
      }
    }
    return pending.map((migration) => migration.name);
  } finally {
    await connection.execute(`SELECT pg_advisory_unlock(${LOCK})`);
  }
}

async function appliedMigrations(connection: SqlConnection): Promise<readonly AppliedMigration[]> {
  const rows = await connection.rows(
    'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return rows.map((row) => ({ name: String(row.migration_name), checksum: String(row.checksum) }));
}
