import type { MunicipalityProgress } from '@/lib/dykos/types';

/** The days from which the facts count that decided a status now. */
export function turningDaysOf(municipalities: readonly MunicipalityProgress[]): readonly string[] {
  const days = municipalities.flatMap(({ characteristics }) =>
    characteristics.flatMap(({ because }) => because.map(({ day }) => day)),
  );
  return [...new Set(days)].sort();
}
