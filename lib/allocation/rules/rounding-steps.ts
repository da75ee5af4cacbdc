/** Writes what rounding and the residual rule did to one municipality's pool. */
import { kroner } from '@/lib/money';
import type { Step } from '../types';
import type { Calculation } from './calculate';
import { exactText } from './exact-amounts';
import type { Residual } from './rounding';

/**
 * The steps `rounding` and, where it applies, `quota` before it and `residual` after it. With largest remainders the quota is
 * always rounded down, and every municipality has a residual step, since all compete for the units that are left.
 * Source: the specification's step 6 and result.
 * @param place the municipality's place in the problem's list
 * @example 2 288 864.40, unit 1 000, half-up: { step: "rounding", from: "2288864.4000", to: "2289000.0000", … }
 */
export function roundingSteps(calculation: Calculation, place: number): readonly Step[] {
  const { residual } = calculation.rounding;
  if (residual.rule === 'largest-remainder') return remainderSteps(calculation, residual, place);
  const plain = calculation.rounding.plain[place] ?? 0n;
  const { unit, mode } = calculation.problem.pool.rounding;
  const rounded = wholeText(plain);
  const rounding: Step = {
    step: 'rounding',
    from: exactAt(calculation, place),
    to: rounded,
    by: { unit: kroner(unit), mode },
  };
  if (residual.rule === 'none' || residual.bearer !== place || residual.rest === 0n) return [rounding];
  const by = {
    rule: 'largest-recipient',
    total: kroner(calculation.problem.pool.total ?? 0),
    sum: kroner(residual.sum),
    rest: kroner(residual.rest),
  } as const;
  return [rounding, { step: 'residual', from: rounded, to: wholeText(plain + residual.rest), by }];
}

function remainderSteps(
  calculation: Calculation,
  { exactSum, apportionment }: Extract<Residual, { rule: 'largest-remainder' }>,
  place: number,
): readonly Step[] {
  const { numerators, denominator } = calculation.guarantee.pools;
  const { rounding, total = 0 } = calculation.problem.pool;
  const unit = BigInt(rounding.unit);
  const floor = (apportionment.floors[place] ?? 0n) * unit;
  const share = (apportionment.shares[place] ?? 0n) * unit;
  const quota = exactText((numerators[place] ?? 0n) * BigInt(total), exactSum);
  return [
    {
      step: 'quota',
      from: exactAt(calculation, place),
      to: quota,
      by: { total: kroner(total), sum: exactText(exactSum, denominator) },
    },
    { step: 'rounding', from: quota, to: wholeText(floor), by: { unit: kroner(unit), mode: 'floor' } },
    {
      step: 'residual',
      from: wholeText(floor),
      to: wholeText(share),
      by: {
        rule: 'largest-remainder',
        remainder: exactText((apportionment.remainders[place] ?? 0n) * unit, exactSum),
        unit: kroner(unit),
        unitsLeft: apportionment.unitsLeft,
        unitsGiven: share > floor ? 1 : 0,
      },
    },
  ];
}

function exactAt({ guarantee }: Calculation, place: number): string {
  return exactText(guarantee.pools.numerators[place] ?? 0n, guarantee.pools.denominator);
}

function wholeText(amount: bigint): string {
  return exactText(amount, 1n);
}
