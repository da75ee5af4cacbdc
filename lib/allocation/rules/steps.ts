/** Writes a calculation's steps for one municipality, in the order in which they happened. */
import { kroner } from '@/lib/money';
import type { Step } from '../types';
import type { Calculation } from './calculate';
import { componentReasons, type ReasonAt } from './component-reason';
import { type ExactAmounts, exactText } from './exact-amounts';
import { indicatorTable } from './indicators';
import { roundingSteps } from './rounding-steps';

/**
 * Every step that applies to each municipality: each scheme's components, the pool, the minimum, the index, the guarantee, the
 * quota, the rounding, the residual. A rule that stands in the problem is a step even where it changed nothing.
 * Source: the specification's result, `steps`.
 * @returns a list for each municipality, in the problem's order
 * @example index "1.03102" on 2 220 000: { step: "index", from: "2220000.0000", to: "2288864.4000", by: { index: "1.03102" } }
 */
export function writeSteps(calculation: Calculation): readonly (readonly Step[])[] {
  const { problem } = calculation;
  const indicators = indicatorTable(problem);
  const reasons = problem.schemes.map((scheme) =>
    scheme.components.map((component) => componentReasons(problem, scheme, component, indicators)),
  );
  return problem.municipalities.map((_, place) => [
    ...schemeSteps(calculation, place, reasons),
    poolStep(calculation, place),
    ...ruleSteps(calculation, place),
    guaranteeStep(calculation, place),
    ...roundingSteps(calculation, place),
  ]);
}

function schemeSteps(
  { schemes }: Calculation,
  place: number,
  reasons: readonly (readonly ReasonAt[])[],
): readonly Step[] {
  if (!schemes) return [];
  return schemes.columns.flatMap(({ components }, schemePlace) => {
    let sum = 0n;
    return components.flatMap((amounts, componentPlace): readonly Step[] => {
      const amount = amounts[place] ?? 0n;
      const from = exactText(sum, schemes.denominator);
      sum += amount;
      const by = reasons[schemePlace]?.[componentPlace]?.(place, exactText(amount, schemes.denominator));
      return by ? [{ step: 'scheme-amount', from, to: exactText(sum, schemes.denominator), by }] : [];
    });
  });
}

function poolStep({ problem, schemes, pool }: Calculation, place: number): Step {
  const to = textAt(pool, place);
  if (!schemes) {
    const amount = kroner(problem.municipalities[place]?.pool ?? 0);
    return { step: 'pool', from: exactText(0n, 1n), to, by: { source: 'given', amount } };
  }
  const amounts = problem.schemes.map(({ id }, schemePlace) => ({
    scheme: id,
    amount: exactText(schemes.columns[schemePlace]?.amounts[place] ?? 0n, schemes.denominator),
  }));
  return { step: 'pool', from: exactText(0n, 1n), to, by: { source: 'schemes', schemes: amounts } };
}

function ruleSteps({ problem, pool, minimum, index }: Calculation, place: number): readonly Step[] {
  const rules = problem.pool;
  const steps: Step[] = [];
  if (rules.minimum !== undefined) {
    const by = { minimum: kroner(rules.minimum) };
    steps.push({ step: 'minimum', from: textAt(pool, place), to: textAt(minimum, place), by });
  }
  if (rules.index !== undefined) {
    const by = { index: rules.index };
    steps.push({ step: 'index', from: textAt(minimum, place), to: textAt(index, place), by });
  }
  return steps;
}

function guaranteeStep({ problem, baselines, index, guarantee }: Calculation, place: number): Step {
  const { denominator, gains, totalShortfall, totalGain } = guarantee;
  const gain = gains[place] ?? 0n;
  const isPaying = problem.pool.guarantee.topUp === 'from-gains' && totalGain > 0n;
  return {
    step: 'guarantee',
    from: textAt(index, place),
    to: textAt(guarantee.pools, place),
    by: {
      ...problem.pool.guarantee,
      baseline: kroner(baselines[place]?.baseline ?? 0n),
      continued: kroner(baselines[place]?.continued ?? 0n),
      received: exactText(guarantee.received[place] ?? 0n, denominator),
      shortfall: exactText(guarantee.shortfalls[place] ?? 0n, denominator),
      gain: exactText(gain, denominator),
      paid: isPaying ? exactText(gain * totalShortfall, denominator * totalGain) : exactText(0n, 1n),
      totalShortfall: exactText(totalShortfall, denominator),
      totalGain: exactText(totalGain, denominator),
    },
  };
}

function textAt(amounts: ExactAmounts, place: number): string {
  return exactText(amounts.numerators[place] ?? 0n, amounts.denominator);
}
