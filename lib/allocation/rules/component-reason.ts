/** What went into a component's amount for a municipality, in the problem's own values. */
import { formatFraction, parseDecimal, powerOfTen } from '@/lib/decimal';
import { kroner } from '@/lib/money';
import type { Component, Problem, Scheme } from '../schema';
import type { ComponentReason, ExactText, KeyShare } from '../types';
import { remainingFrame } from './components/key';
import { countedColumn, rateBound } from './components/rate';
import { exactText } from './exact-amounts';
import { grantOf } from './grants';
import type { IndicatorTable } from './indicators';
import { compareText } from './text-order';

/**
 * Gives the reason for the municipality at a place in the problem's list, where the component gives it an amount; null where
 * the component does not concern it.
 */
export type ReasonAt = (place: number, amount: ExactText) => ComponentReason | null;

/**
 * The values behind one component's amounts. What is common to all municipalities is worked out once; an amount that is set
 * concerns only those it names.
 * Source: the specification's result, `steps[].by`.
 * @example a rate "9500" on 26 children: { scheme, component: "rate", indicator, value: "26", counted: "26", rate: "9500", … }
 */
export function componentReasons(
  problem: Problem,
  scheme: Scheme,
  component: Component,
  indicators: IndicatorTable,
): ReasonAt {
  const { municipalities } = problem;
  switch (component.kind) {
    case 'base':
      return () => ({ scheme: scheme.id, component: 'base', amount: kroner(component.amount) });
    case 'rate':
      return rateReasons(scheme, component, indicators);
    case 'key':
      return keyReasons(scheme, component, remainingFrame(scheme, municipalities.length), indicators);
    case 'history':
      return (place, amount) => {
        const history = kroner(grantOf(municipalities[place]?.history, scheme.id));
        return { scheme: scheme.id, component: 'history', history, factor: component.factor, amount };
      };
    case 'set':
      return (place) => {
        const number = municipalities[place]?.number ?? '';
        if (!Object.hasOwn(component.amounts, number)) return null;
        const amount = kroner(component.amounts[number] ?? 0);
        return { scheme: scheme.id, component: 'set', amount, reason: component.reason };
      };
  }
}

function rateReasons(
  scheme: Scheme,
  component: Extract<Component, { kind: 'rate' }>,
  indicators: IndicatorTable,
): ReasonAt {
  const { indicator, rate, minimum, maximum } = component;
  const column = indicators(indicator);
  const counted = countedColumn(component, column);
  return (place, amount) => ({
    scheme: scheme.id,
    component: 'rate',
    indicator,
    value: decimalText(column.values[place] ?? 0n, column.decimals),
    counted: decimalText(counted.values[place] ?? 0n, counted.decimals),
    bound: rateBound(component, { units: column.values[place] ?? 0n, decimals: column.decimals }),
    rate,
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    amount,
  });
}

function keyReasons(
  scheme: Scheme,
  component: Extract<Component, { kind: 'key' }>,
  remaining: bigint,
  indicators: IndicatorTable,
): ReasonAt {
  const frame = BigInt(scheme.frame ?? 0);
  const common = {
    scheme: scheme.id,
    component: 'key',
    frame: kroner(frame),
    deducted: kroner(frame - remaining),
    remaining: kroner(remaining),
  } as const;
  // The order of a JSON object's members says nothing, so it must not show in the steps: equal problems, equal hashes.
  const weights = Object.entries(component.weights).sort(([a], [b]) => compareText(a, b));
  const shares = weights.map(([indicator, weight]) => keyShares(indicator, weight, remaining, indicators));
  return (place, amount) => ({ ...common, weights: shares.map((shareAt) => shareAt(place)), amount });
}

function keyShares(
  indicator: string,
  weight: string,
  remaining: bigint,
  indicators: IndicatorTable,
): (place: number) => KeyShare {
  const { values, sum, decimals } = indicators(indicator);
  const { units, decimals: weightDecimals } = parseDecimal(weight);
  const perUnit = remaining * units;
  const denominator = powerOfTen(weightDecimals) * sum;
  const sumText = decimalText(sum, decimals);
  return (place) => {
    const value = values[place] ?? 0n;
    const amount = exactText(perUnit * value, denominator);
    return { indicator, weight, value: decimalText(value, decimals), sum: sumText, amount };
  };
}

function decimalText(units: bigint, decimals: number): string {
  return formatFraction(units, powerOfTen(decimals), decimals);
}
