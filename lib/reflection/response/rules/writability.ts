/** Until when an answer takes values. The deadline is a calendar date in Norway, and its whole day counts. */
import type { ResponseStatus, Round } from '../../types';
import type { Allowance, NotWritable } from '../types';

/**
 * The last day for a municipality: the round's, or a later one that it was given.
 * @example lastDay('2022-10-31', [{ kind: 'extension', deadline: '2022-11-07' }]) // '2022-11-07'
 */
export function lastDay(deadline: string, allowances: readonly Allowance[]): string {
  return [deadline, ...allowances.map((one) => one.deadline)].sort().at(-1) ?? deadline;
}

/**
 * Why nothing can be written on a day, or null where it can. A closed round still takes the answer of a municipality whose extra
 * time has not run out; a published one takes nothing.
 * @param today the calendar date in Norway
 * @example notWritableOn({ status: 'open', opensOn: '2022-10-01', deadline: '2022-10-31' }, 'writing', [], '2022-11-01') // 'deadline-passed'
 */
export function notWritableOn(
  round: Pick<Round, 'status' | 'opensOn' | 'deadline'>,
  status: ResponseStatus,
  allowances: readonly Allowance[],
  today: string,
): NotWritable | null {
  if (status === 'sent') return 'sent';
  if (round.status === 'planned' || today < round.opensOn) return 'not-open-yet';
  if (round.status === 'published') return 'round-closed';
  if (round.status === 'closed') return allowances.some(({ deadline }) => today <= deadline) ? null : 'round-closed';
  return today <= lastDay(round.deadline, allowances) ? null : 'deadline-passed';
}
