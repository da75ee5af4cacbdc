/** Step 1: what each scheme would give each municipality. All schemes are counted in one common unit. */
import type { Component, Problem, Scheme } from '../schema';
import { baseRule } from './components/base';
import type { ComponentRule } from './components/component-rule';
import { historyRule } from './components/history';
import { keyRule, remainingFrame } from './components/key';
import { rateRule } from './components/rate';
import { setRule } from './components/set';
import { commonDenominator } from './exact-amounts';
import { grantOf } from './grants';
import { type IndicatorTable, indicatorTable } from './indicators';

/** One scheme's amounts: what each component adds, and their sum; one column entry for each municipality. */
type SchemeColumn = {
  readonly components: readonly (readonly bigint[])[];
  readonly amounts: readonly bigint[];
};

export type SchemeAmounts = { readonly denominator: bigint; readonly columns: readonly SchemeColumn[] };

/**
 * The schemes' amounts `a[s][m]`, the sum of each scheme's components, in units of 1/denominator krone.
 * Source: R1–R3; the specification's step 1. Takes a validated problem; there are no errors.
 * @example base 100 000 and a key that gives 252 000: the amount is 352 000 kr, with two components kept
 */
export function schemeAmounts(problem: Problem): SchemeAmounts {
  const indicators = indicatorTable(problem);
  const rules = problem.schemes.map((scheme) =>
    scheme.components.map((component) => componentRule(component, scheme, problem, indicators)),
  );
  const denominator = commonDenominator(rules.flat().map((rule) => rule.denominator));
  const count = problem.municipalities.length;
  const columns = rules.map((rulesOfScheme) => {
    const components = rulesOfScheme.map((rule) => rule.amountsIn(denominator));
    return { components, amounts: addColumns(components, count) };
  });
  return { denominator, columns };
}

function componentRule(
  component: Component,
  scheme: Scheme,
  problem: Problem,
  indicators: IndicatorTable,
): ComponentRule {
  const { municipalities } = problem;
  switch (component.kind) {
    case 'base':
      return baseRule(component.amount, municipalities.length);
    case 'rate':
      return rateRule(component, indicators(component.indicator));
    case 'key':
      return keyRule(component, remainingFrame(scheme, municipalities.length), indicators);
    case 'history':
      return historyRule(
        municipalities.map(({ history }) => grantOf(history, scheme.id)),
        component.factor,
      );
    case 'set':
      return setRule(
        component.amounts,
        municipalities.map(({ number }) => number),
      );
  }
}

function addColumns(columns: readonly (readonly bigint[])[], count: number): readonly bigint[] {
  const [first, ...others] = columns;
  if (!first) return new Array<bigint>(count).fill(0n);
  return others.reduce((sums, column) => sums.map((sum, index) => sum + (column[index] ?? 0n)), first);
}
