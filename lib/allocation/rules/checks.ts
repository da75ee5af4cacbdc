/** What a decision-maker should see before deciding: nothing here changes an amount. */
import { kroner } from '@/lib/money';
import type { Check, MunicipalityResult, Reading } from '../types';
import type { Calculation } from './calculate';
import { compareText } from './text-order';

type Amounts = Pick<MunicipalityResult, 'number' | 'pool' | 'parts' | 'change'>;

/**
 * Everything to look at, sorted by code, municipality, reading and scheme: who is worse off, in both readings; whom rounding
 * took under the minimum; who would get the same scheme both in the pool and beside it.
 * Source: R4, R5, C8, C11, S12; the specification's result.
 * @param municipalities the results in the problem's order, whole kroner
 * @example Trondheim, pool 12 300 000, baseline 19 341 000: worse-off in reading "pool", −7 041 000 kr
 */
export function listChecks(calculation: Calculation, municipalities: readonly Amounts[]): readonly Check[] {
  const checks = municipalities.flatMap((municipality, index) => [
    ...belowMinimum(calculation, municipality, index),
    ...doubleFunding(calculation, municipality, index),
    ...worseOff(municipality),
  ]);
  return checks.sort((a, b) => compareText(sortKey(a), sortKey(b)));
}

function sortKey(check: Check): string {
  const detail = check.code === 'worse-off' ? check.reading : check.code === 'double-funding' ? check.scheme : '';
  return [check.code, check.municipality, detail].join(' ');
}

function worseOff({ number, change }: Amounts): readonly Check[] {
  const readings: readonly (readonly [Reading, number])[] = [
    ['pool', change.pool],
    ['pool+continued', change.poolAndContinued],
  ];
  return readings
    .filter(([, amount]) => amount < 0)
    .map(([reading, amount]) => ({
      code: 'worse-off',
      municipality: number,
      reading,
      amount: kroner(amount),
    }));
}

/** Only where the exact amount reached the minimum: an index below 1 may lower a pool, and that is not the rounding's doing. */
function belowMinimum({ problem, guarantee }: Calculation, { number, pool }: Amounts, index: number): readonly Check[] {
  const { minimum } = problem.pool;
  if (minimum === undefined || pool >= minimum) return [];
  const { numerators, denominator } = guarantee.pools;
  const reached = (numerators[index] ?? 0n) >= BigInt(minimum) * denominator;
  return reached ? [{ code: 'below-minimum', municipality: number, amount: kroner(pool - minimum) }] : [];
}

function doubleFunding({ problem }: Calculation, { number, parts }: Amounts, index: number): readonly Check[] {
  const continued = problem.municipalities[index]?.continued ?? {};
  return Object.entries(continued)
    .filter(([scheme, amount]) => amount > 0 && parts && Object.hasOwn(parts, scheme) && (parts[scheme] ?? 0) > 0)
    .map(([scheme, amount]) => ({
      code: 'double-funding',
      municipality: number,
      scheme,
      amount: kroner(amount),
    }));
}
