import type { MunicipalityStanding } from '@/lib/dykos/types';

/** The days from which the facts count that decided a status now. */
export function turningDaysOf(municipalities: readonly MunicipalityStanding[]): readonly string[] {
  const days = new Set<string>();
  for (const { characteristics } of municipalities)
    for (const { because } of characteristics) for (const { day } of because) days.add(day);
  return [...days].sort();
}
