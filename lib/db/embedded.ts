import 'server-only';
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { lockFolder } from './lock';
import type { SqlConnection } from './migrate';

export interface EmbeddedDatabase {
  readonly pglite: PGlite;
  close(): Promise<void>;
}

/** Opens the embedded database in `folder`, alone. Throws where another process holds it or the files are damaged. */
export async function openEmbedded(folder: string): Promise<EmbeddedDatabase> {
  const lock = lockFolder(folder);
  try {
    const pglite = await createOrOpen(folder);
    // PGlite's files are open to everyone on the machine, whatever the umask; the folder round them is not.
    chmodSync(path.join(folder, 'postgres'), 0o700);
    return {
      pglite,
      close: async () => {
        await pglite.close();
        lock.release();
      },
    };
  } catch (cause) {
    lock.release();
    throw new Error(
      `The embedded database in ${folder} cannot be opened. Nothing was changed. Restore the folder from a copy, or move it away to start anew.`,
      { cause },
    );
  }
}

/**
 * PGlite makes a new database wherever it finds no version file, over whatever else lies there. So a folder that holds
 * anything must hold a whole database, unless our own mark says that its making was broken off: nothing was promised then.
 */
async function createOrOpen(folder: string): Promise<PGlite> {
  const files = path.join(folder, 'postgres');
  const unfinished = path.join(folder, 'unfinished');
  if (existsSync(unfinished)) rmSync(files, { recursive: true, force: true });
  const isNew = !existsSync(files) || readdirSync(files).length === 0;
  if (isNew) writeFileSync(unfinished, '');
  else if (!existsSync(path.join(files, 'PG_VERSION'))) throw new Error('PG_VERSION is missing.');
  const pglite = await PGlite.create(files);
  if (isNew) rmSync(unfinished, { force: true });
  return pglite;
}

/** PGlite seen as the little that migrating needs. */
export function embeddedConnection(pglite: PGlite): SqlConnection {
  return {
    execute: async (sql) => void (await pglite.exec(sql)),
    rows: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
  };
}
