/** Trying a statement behind the wall without keeping what it does. */
import type { Actor } from '@/lib/access/actor';
import { type Transaction, withActor } from '@/lib/db/with-actor';

class RolledBack extends Error {
  constructor(readonly count: number) {
    super('rolled back');
  }
}

/** How many rows a statement reaches as the actor, or the code of the server's refusal. Nothing of it is kept. */
export async function affected(actor: Actor, sql: string): Promise<number | string> {
  try {
    return await withActor(actor, async (tx): Promise<number> => {
      throw new RolledBack(await tx.$executeRawUnsafe(sql));
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.count;
    return serverCode(error);
  }
}

export class Undone extends Error {}

/** Runs statements in one transaction, also what waits for its end, and undoes them: `ran`, or the refusal's code. */
export async function outcome(actor: Actor, ...statements: readonly string[]): Promise<string> {
  try {
    await withActor(actor, async (tx) => {
      for (const sql of [...statements, 'SET CONSTRAINTS ALL IMMEDIATE']) await tx.$executeRawUnsafe(sql);
      throw new Undone();
    });
    return 'committed';
  } catch (error) {
    return error instanceof Undone ? 'ran' : serverCode(error);
  }
}

/** What a query shows to the actor, after what is done before it in the same transaction. */
export async function rowsSeen(
  actor: Actor,
  sql: string,
  before: (tx: Transaction) => Promise<unknown> = async () => {},
): Promise<readonly { readonly text: string }[]> {
  return withActor(actor, async (tx) => {
    await before(tx);
    return tx.$queryRawUnsafe<{ text: string }[]>(sql);
  });
}

/** `ran`, or the code of the server's refusal: 42501 is the wall's. */
export async function errorCode(actor: Actor, sql: string): Promise<string> {
  const outcome = await affected(actor, sql);
  return typeof outcome === 'number' ? 'ran' : outcome;
}

/** The server's own code in an error of Prisma's. */
export function serverCode(error: unknown): string {
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } };
  const code = meta?.driverAdapterError?.cause?.originalCode;
  if (!code) throw error;
  return code;
}
