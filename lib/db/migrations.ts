import 'server-only';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** One folder of `prisma/migrations`: its SQL and the SHA-256 that Prisma, too, records for it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** A row of `_prisma_migrations` that counts. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
}

const FOLDER = path.join(process.cwd(), 'prisma', 'migrations');

/**
 * The migrations of this version of the application, in the order in which they are applied. The bundler is told not to
 * follow the folder: it would take the whole project for part of the server.
 */
export async function listMigrations(folder = FOLDER): Promise<readonly Migration[]> {
  const entries = await readdir(/* turbopackIgnore: true */ folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(/* turbopackIgnore: true */ folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * What remains to be applied. Throws where the database has a migration that this version does not know or knows with
 * other content: going on would run this application on tables it was not written for.
 */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): readonly Migration[] {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const { name, checksum } of applied) {
    const migration = byName.get(name);
    if (!migration) throw new Error(`The database has the migration ${name}, which this version does not know.`);
    if (migration.checksum !== checksum) throw new Error(`The migration ${name} has changed since it was applied.`);
  }
  const names = new Set(applied.map((migration) => migration.name));
  return known.filter((migration) => !names.has(migration.name));
}
