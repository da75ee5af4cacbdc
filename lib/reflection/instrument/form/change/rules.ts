/** Which changes lie between the form that an editor saw and the form as it is. */
import type { FormChange } from './types';

/** More than these are counted, not told. */
export const MOST_STEPS = 12;

/**
 * The changes since a form looked as it did, in the order of time; null where it never did, as far as the trail tells. A form that
 * came back to what it was is counted from the last time.
 * @param newestFirst the form's changes, the newest first
 * @example changes a→b, b→c, c→d and a form seen as b → [b→c, c→d]
 */
export function changesSince(newestFirst: readonly FormChange[], seen: string): readonly FormChange[] | null {
  const first = newestFirst.findIndex(({ before }) => before === seen);
  return first === -1 ? null : newestFirst.slice(0, first + 1).toReversed();
}
