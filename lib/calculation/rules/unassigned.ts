import { UNASSIGNED } from '@/lib/allocation/types';

/** Whether a part comes from no scheme: from a minimum or the guarantee alone. */
export function isUnassigned(scheme: string): boolean {
  return scheme === UNASSIGNED;
}
