/** Turns a year's recorded assumptions into the rules of a calculation, and keeps what each rests on. */

import type { PoolRules } from '@/lib/allocation/schema';
import { RESIDUAL_RULES } from '@/lib/allocation/types';
import { isDecimal } from '@/lib/decimal';
import type { Assumption, AssumptionKey, InputProvenance, Provenance } from '../types';
import type { PreviousPoolsRules } from './build-problem';

/** Where each assumption stands in a problem; which year's pools are the start shows in no member of it. */
const INPUT_OF: Readonly<Record<AssumptionKey, string>> = {
  'base-year': 'baseYear',
  index: 'pool.index',
  minimum: 'pool.minimum',
  total: 'pool.total',
  unit: 'pool.rounding.unit',
  residual: 'pool.residual',
};

/**
 * The rules that a year's assumptions amount to, with half-up rounding and no top-up; null without a base year or a unit.
 * Source: C5, whose factors are fitted to Table 2.
 * @example 2021: base year 2020, index "1.03102", unit 1 000, total 40 529 000, residual to the largest recipient
 */
export function previousPoolsRules(assumptions: readonly Assumption[], year: number): PreviousPoolsRules | null {
  const value = (key: AssumptionKey) => assumptions.find((row) => row.year === year && row.key === key)?.value;
  const whole = (key: AssumptionKey) => (value(key) === undefined ? undefined : Number(value(key)));
  const [baseYear, unit, minimum, total] = [whole('base-year'), whole('unit'), whole('minimum'), whole('total')];
  if (baseYear === undefined || unit === undefined) return null;
  const index = value('index');
  const residual = RESIDUAL_RULES.find((rule) => rule === value('residual'));
  const pool: PoolRules = {
    guarantee: { reading: 'pool', topUp: 'none' },
    rounding: { unit, mode: 'half-up' },
    ...(minimum !== undefined && { minimum }),
    ...(index !== undefined && isDecimal(index) && { index }),
    ...(total !== undefined && { total }),
    ...(residual !== undefined && { residual }),
  };
  return { baseYear, pool };
}

/**
 * What the inputs of `previousPoolsRules` rest on, beside the sources of the pools and of earlier grants.
 * @example index of 2021: { input: "pool.index", sourceId: "002", reference: "table=2;page=19", mark: "inferred" }
 */
export function assumedProvenance(
  assumptions: readonly Assumption[],
  year: number,
  data: readonly InputProvenance[],
): Provenance {
  const rules = assumptions
    .filter((row) => row.year === year)
    .map((row) => ({
      input: INPUT_OF[row.key],
      sourceId: row.sourceId,
      reference: row.sourceReference,
      mark: row.inferred ? ('inferred' as const) : null,
    }));
  return { inputs: [...data, ...rules] };
}
