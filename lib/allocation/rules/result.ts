/** Writes a calculation as the result that is kept, shown and handed out. */
import { roundHalfUp } from '@/lib/decimal';
import { kroner } from '@/lib/money';
import { type AllocationResult, type MunicipalityResult, RESULT_FORMAT, type SchemeResult, UNASSIGNED } from '../types';
import type { Calculation } from './calculate';
import { listChecks } from './checks';
import { exactText, sumOf } from './exact-amounts';
import { hashOf, resultHashOf } from './hash';
import { writeSteps } from './steps';

/**
 * The result of a calculation, whole kroner and decimal strings, with its checks and hashes. All amounts are within the safe
 * range (`rangeErrors` found none).
 * Source: the specification's result.
 * @example a pool of 2 220 000, index "1.03102", unit 1 000: pool 2289000, exact "2288864.4000", residual 0
 */
export function writeResult(calculation: Calculation): AllocationResult {
  const { problem, rounding } = calculation;
  const steps = writeSteps(calculation);
  const municipalities = problem.municipalities.map((municipality, place): MunicipalityResult => {
    return { ...writeAmounts(calculation, place, municipality), steps: steps[place] ?? [] };
  });
  const content = {
    format: RESULT_FORMAT,
    programme: problem.programme,
    year: problem.year,
    total: kroner(sumOf(rounding.pools)),
    municipalities,
    schemes: schemeTotals(calculation, municipalities),
    checks: listChecks(calculation, municipalities),
  } as const;
  return { ...content, problemHash: hashOf(problem), resultHash: resultHashOf(content) };
}

function writeAmounts(
  { rounding, baselines, guarantee, parts, problem }: Calculation,
  place: number,
  { number, name }: { readonly number: string; readonly name: string },
): Omit<MunicipalityResult, 'steps'> {
  const pool = rounding.pools[place] ?? 0n;
  const { baseline = 0n, continued = 0n } = baselines[place] ?? {};
  const isToppedUp = problem.pool.guarantee.topUp !== 'none';
  const shortfall = isToppedUp ? (guarantee.shortfalls[place] ?? 0n) : 0n;
  return {
    number,
    name,
    pool: kroner(pool),
    parts: parts && writeParts(parts[place], problem.schemes),
    exact: exactText(guarantee.pools.numerators[place] ?? 0n, guarantee.pools.denominator),
    residual: kroner(pool - (rounding.plain[place] ?? 0n)),
    baseline: kroner(baseline),
    continued: kroner(continued),
    change: { pool: kroner(pool - baseline), poolAndContinued: kroner(pool + continued - baseline) },
    topUp: kroner(roundHalfUp(shortfall, guarantee.denominator)),
  };
}

function writeParts(
  parts: NonNullable<Calculation['parts']>[number] | undefined,
  schemes: readonly { readonly id: string }[],
): MunicipalityResult['parts'] {
  if (!parts) return null;
  if ('unassigned' in parts) return { [UNASSIGNED]: kroner(parts.unassigned) };
  // fromEntries makes own members of every id, whatever it is called.
  return Object.fromEntries(schemes.map(({ id }, place) => [id, kroner(parts.shares[place] ?? 0n)]));
}

/** The sums of the parts; what no scheme gives stands last, where there is any. */
function schemeTotals(
  { problem, parts }: Calculation,
  municipalities: readonly MunicipalityResult[],
): readonly SchemeResult[] {
  if (!parts) return [];
  const total = (id: string) =>
    municipalities.reduce((sum, { parts: own }) => sum + (own && Object.hasOwn(own, id) ? (own[id] ?? 0) : 0), 0);
  const schemes = problem.schemes.map(({ id }) => ({ id, total: kroner(total(id)) }));
  const unassigned = kroner(total(UNASSIGNED));
  return unassigned > 0 ? [...schemes, { id: UNASSIGNED, total: unassigned }] : schemes;
}
