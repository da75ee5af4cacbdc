import type { PoolTable } from '../../allocation/decided/types';
import { type BeforeAndAfter, REPORTED_CONTINUATION } from './types';

/**
 * Grants of the baseline year beside the pools of the first year, summed over all municipalities; null while nothing is decided.
 * @example for the pilot: 33 001 000 kr in 2019; 39 310 000 kr in 2020, and about 8 000 000 kr that ran on
 */
export function beforeAndAfter({ programme, years, municipalities, ...table }: PoolTable): BeforeAndAfter | null {
  const [year] = years;
  if (year === undefined) return null;
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const isReported = programme.id === REPORTED_CONTINUATION.programme && year === REPORTED_CONTINUATION.year;
  return {
    before: {
      year: programme.baselineYear,
      grants: sum(municipalities.map(({ baseline }) => baseline ?? 0)),
      source: table.baselineSource,
    },
    after: {
      year,
      pools: sum(municipalities.map(({ pools }) => pools[year] ?? 0)),
      source: table.poolSource,
      continued: isReported ? REPORTED_CONTINUATION.kroner : null,
    },
    municipalities: municipalities.length,
  };
}
