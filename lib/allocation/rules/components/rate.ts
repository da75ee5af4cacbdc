import { type Decimal, parseDecimal, powerOfTen, unitsWith } from '@/lib/decimal';
import type { Component } from '../../schema';
import type { RateBound } from '../../types';
import type { IndicatorColumn } from '../indicators';
import type { ComponentRule } from './component-rule';

type RateComponent = Extract<Component, { kind: 'rate' }>;

/**
 * A rate: kroner for each unit of an indicator. Below the minimum nothing is given; above the maximum no more is counted.
 * Source: the specification's step 1, `rate`: rate × min(x, maximum), 0 where x < minimum.
 * @param column the indicator's values
 * @example rate "9500", minimum "10", maximum "100": 9 children give 0, 10 give 95 000, 120 give 950 000 kr
 */
export function rateRule(component: RateComponent, column: IndicatorColumn): ComponentRule {
  const rate = parseDecimal(component.rate);
  const counted = countedColumn(component, column);
  const unit = powerOfTen(rate.decimals + counted.decimals);
  return {
    denominator: unit,
    amountsIn: (denominator) => {
      const perUnit = rate.units * (denominator / unit);
      return counted.values.map((value) => value * perUnit);
    },
  };
}

/**
 * What the rate counts of each value: 0 below the minimum, the maximum above it, otherwise the value.
 * @example minimum "10", maximum "100": values 9, 10, 120 count as 0, 10, 100
 */
export function countedColumn(component: RateComponent, column: IndicatorColumn): Omit<IndicatorColumn, 'sum'> {
  const minimum = parseDecimal(component.minimum ?? '0');
  const maximum = component.maximum == null ? null : parseDecimal(component.maximum);
  const decimals = Math.max(column.decimals, minimum.decimals, maximum?.decimals ?? 0);
  const scale = powerOfTen(decimals - column.decimals);
  const least = unitsWith(decimals, minimum);
  const most = maximum && unitsWith(decimals, maximum);
  const values = column.values.map((value) => {
    const size = value * scale;
    if (size < least) return 0n;
    return most !== null && size > most ? most : size;
  });
  return { values, decimals };
}

/**
 * Which limit decides what the rate counts of one value.
 * @example minimum "10", maximum "100": 9 is bound by the minimum, 120 by the maximum, 50 by none
 */
export function rateBound({ minimum, maximum }: RateComponent, value: Decimal): RateBound {
  if (minimum != null && isLess(value, parseDecimal(minimum))) return 'minimum';
  return maximum != null && isLess(parseDecimal(maximum), value) ? 'maximum' : 'none';
}

function isLess(a: Decimal, b: Decimal): boolean {
  return a.units * powerOfTen(b.decimals) < b.units * powerOfTen(a.decimals);
}
