import { parseDecimal, powerOfTen } from '@/lib/decimal';
import type { Component, Scheme } from '../../schema';
import { commonDenominator } from '../exact-amounts';
import type { IndicatorTable } from '../indicators';
import type { ComponentRule } from './component-rule';

type KeyComponent = Extract<Component, { kind: 'key' }>;

/**
 * A distribution key: the remaining frame shared by the municipalities' parts of one or more indicators, each with its
 * weight. Source: the specification's step 1, `key`: remaining × Σ weight × value / sum of values; discretionary schemes
 * use keys (R3). The weights sum to 1 and no sum is 0: a validated problem has it so.
 * @param remaining whole kroner, from `remainingFrame`
 * @example 1 000 kr on weight "1" and values 1, 2, 3: 166.6667, 333.3333 and 500 kr
 */
export function keyRule(component: KeyComponent, remaining: bigint, indicators: IndicatorTable): ComponentRule {
  const terms = Object.entries(component.weights).map(([indicator, text]) => {
    const weight = parseDecimal(text);
    const { values, sum } = indicators(indicator);
    return { values, units: remaining * weight.units, denominator: powerOfTen(weight.decimals) * sum };
  });
  return {
    denominator: commonDenominator(terms.map((term) => term.denominator)),
    amountsIn: (denominator) => {
      const columns = terms.map((term) => {
        const perUnit = term.units * (denominator / term.denominator);
        return term.values.map((value) => value * perUnit);
      });
      return columns.reduce((sums, column) => sums.map((sum, index) => sum + (column[index] ?? 0n)));
    },
  };
}

/**
 * What is left of a scheme's frame for its key when base and set amounts are taken out, in whole kroner; negative where
 * they take more than the frame. Source: the specification's step 1: frame − Σ base − Σ set.
 * @example frame 19 055 000, base 100 000 to each of 12 municipalities: 17 855 000 kr
 */
export function remainingFrame(scheme: Scheme, municipalityCount: number): bigint {
  const deducted = scheme.components.map((component) => {
    if (component.kind === 'base') return BigInt(component.amount) * BigInt(municipalityCount);
    if (component.kind === 'set') return Object.values(component.amounts).reduce((sum, set) => sum + BigInt(set), 0n);
    return 0n;
  });
  return deducted.reduce((left, amount) => left - amount, BigInt(scheme.frame ?? 0));
}
