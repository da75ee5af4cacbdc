import 'server-only';
import { type Actor, wallOf } from '../access/actor';
import { database } from './client';
import type { Prisma } from './generated/client';

export type Transaction = Prisma.TransactionClient;

const LIMITS = { maxWait: 5_000, timeout: 8_000 };

/**
 * Runs `work` in one transaction behind the second wall: as a role that owns nothing, with the rows of other tenants out
 * of sight. Every query of the application goes through here. Use only the transaction given; with the embedded database
 * any other client would wait for ever.
 */
export async function withActor<T>(
  actor: Actor,
  work: (tx: Transaction) => Promise<T>,
  limits: { maxWait: number; timeout: number } = LIMITS,
): Promise<T> {
  const { client } = await database();
  const wall = wallOf(actor);
  return client.$transaction(async (tx) => {
    // set_config(…, true) is SET LOCAL: it ends with the transaction, and the pooled connection forgets it.
    await tx.$queryRaw`SELECT set_config('role', 'fellespott_app', true),
      set_config('app.system', ${wall.system}, true),
      set_config('app.user_id', ${wall.userId}, true),
      set_config('app.administrator', ${wall.administrator}, true),
      set_config('app.manages', ${wall.manages}, true),
      set_config('app.evaluates', ${wall.evaluates}, true),
      set_config('app.tenants', ${wall.tenants}, true),
      set_config('app.answers', ${wall.answers}, true),
      set_config('app.leads', ${wall.leads}, true),
      set_config('app.governs', ${wall.governs}, true),
      set_config('app.participates', ${wall.participates}, true),
      set_config('app.learns', ${wall.learns}, true)`;
    return work(tx);
  }, limits);
}
