import 'server-only';
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
    const pglite = await PGlite.create(path.join(folder, 'postgres'));
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

/** PGlite seen as the little that migrating needs. */
export function embeddedConnection(pglite: PGlite): SqlConnection {
  return {
    execute: async (sql) => void (await pglite.exec(sql)),
    rows: async (sql, values = []) => (await pglite.query<Record<string, unknown>>(sql, [...values])).rows,
  };
}
