import type { StartingPoint } from '../types';

/**
 * The years that can be calculated: the programme's years with pools and the one after. The first year has no earlier pools to
 * start from.
 * @example the pilot, 2020–2022: from schemes 2020, 2021, 2022 and 2023; from earlier pools 2021, 2022 and 2023
 */
export function formYears(
  { firstYear, lastYear }: { readonly firstYear: number; readonly lastYear: number },
  startingPoint: StartingPoint,
): readonly number[] {
  const start = startingPoint === 'schemes' ? firstYear : firstYear + 1;
  return Array.from({ length: lastYear + 2 - start }, (_, index) => start + index);
}
