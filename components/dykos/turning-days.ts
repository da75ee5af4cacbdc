import type { MunicipalityProgress, TurningDay } from '@/lib/dykos/types';

export type Turning = Pick<TurningDay, 'day' | 'dating'>;

/** The days from which the facts count that decided a status now. What one source states to the day, is stated. */
export function turningDaysOf(municipalities: readonly MunicipalityProgress[]): readonly Turning[] {
  const refs = municipalities.flatMap(({ characteristics }) => characteristics.flatMap(({ because }) => because));
  const days = new Map<string, Turning>();
  for (const { day, dating } of refs) {
    const known = days.get(day);
    if (!known || (known.dating && !dating)) days.set(day, { day, ...(dating && { dating }) });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
