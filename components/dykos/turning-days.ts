import type { MunicipalityStanding, TurningDay } from '@/lib/dykos/types';

export type Turning = Pick<TurningDay, 'day' | 'dating'>;

/** The days from which the facts count that decided a status now. What one source states to the day, is stated. */
export function turningDaysOf(municipalities: readonly MunicipalityStanding[]): readonly Turning[] {
  const days = new Map<string, Turning>();
  for (const { characteristics } of municipalities)
    for (const { because } of characteristics)
      for (const { day, dating } of because) {
        const known = days.get(day);
        if (!known || (known.dating && !dating)) days.set(day, { day, ...(dating && { dating }) });
      }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
