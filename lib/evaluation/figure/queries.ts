import 'server-only';
import type { Actor } from '../../access/actor';
import { getPoolTable } from '../../allocation/decided/queries';
import { beforeAndAfter } from './rules';
import type { BeforeAndAfter } from './types';

/** The report's first figure from the decided amounts and the grants that they replaced; null where nothing is decided. */
export async function getBeforeAndAfter(actor: Actor, programme: string): Promise<BeforeAndAfter | null> {
  const table = await getPoolTable(actor, programme);
  return table && beforeAndAfter(table);
}
