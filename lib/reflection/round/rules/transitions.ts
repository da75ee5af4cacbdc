/** The steps of a round. The database refuses every other one (trigger reflection_round_guard). */
import type { RoundStatus } from '../../types';

/** Planned, open, closed, published: forward, one step at a time, and never back. */
export const ROUND_TRANSITIONS: readonly (readonly [from: RoundStatus, to: RoundStatus])[] = [
  ['planned', 'open'],
  ['open', 'closed'],
  ['closed', 'published'],
];

/**
 * Whether a round may go from one state to another.
 * @example canGo('planned', 'open') // true
 * @example canGo('closed', 'open') // false: a closed round stays closed; a single answer is reopened for correction
 */
export function canGo(from: RoundStatus, to: RoundStatus): boolean {
  return ROUND_TRANSITIONS.some(([a, b]) => a === from && b === to);
}
