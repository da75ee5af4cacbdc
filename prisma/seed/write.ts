import { createHash } from 'node:crypto';
import type { Transaction } from '@/lib/db/with-actor';

/** An id that is the same at every loading: a UUID made from the SHA-256 of a name. */
export function stableUuid(name: string): string {
  const hex = createHash('sha256').update(`fellespott:${name}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// PostgreSQL takes at most 65 535 values in one statement.
const CHUNK = 2_000;

type Writer<T> = { createMany(args: { data: T[]; skipDuplicates: true }): Promise<{ count: number }> };

/** Adds the rows that are not there yet. Returns how many were added, so that loading twice can be seen to add none. */
export async function addMissing<T>(table: Writer<T>, rows: readonly T[]): Promise<number> {
  let added = 0;
  for (let start = 0; start < rows.length; start += CHUNK) {
    added += (await table.createMany({ data: rows.slice(start, start + CHUNK), skipDuplicates: true })).count;
  }
  return added;
}

export type { Transaction };
