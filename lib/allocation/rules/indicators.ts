/** The indicators that the schemes name, read once: each as whole units of one size over all municipalities. */
import { type Decimal, parseDecimal, unitsWith } from '@/lib/decimal';
import type { Problem } from '../schema';
import { sumOf } from './exact-amounts';

/** An indicator's values in the problem's order, counted in units of 10^-decimals, and their sum. */
export type IndicatorColumn = { readonly values: readonly bigint[]; readonly sum: bigint; readonly decimals: number };

/** Finds an indicator's column by its name. */
export type IndicatorTable = (indicator: string) => IndicatorColumn;

/**
 * Makes a table that reads each indicator on first use and keeps it. Values are counts or amounts as the problem's author
 * chose; only their proportions or their product with a rate matter. Throws a RangeError where a municipality lacks the
 * indicator: a validated problem never does (`missing-indicator`).
 * Source: the specification's step 1.
 * @example for values "1.5" and "2": { values: [15n, 20n], sum: 35n, decimals: 1 }
 */
export function indicatorTable(problem: Problem): IndicatorTable {
  const columns = new Map<string, IndicatorColumn>();
  return (indicator) => {
    const known = columns.get(indicator);
    if (known) return known;
    const column = toColumn(problem.municipalities.map((municipality) => indicatorText(municipality, indicator)));
    columns.set(indicator, column);
    return column;
  };
}

/**
 * A municipality's own value of an indicator as the problem has it; undefined where it is absent.
 * @example indicatorOf({ indicators: { children: "12" } }, "children") // "12"
 */
export function indicatorOf(
  municipality: { readonly indicators?: Readonly<Record<string, string>> | undefined },
  indicator: string,
): string | undefined {
  const { indicators } = municipality;
  return indicators && Object.hasOwn(indicators, indicator) ? indicators[indicator] : undefined;
}

function indicatorText(municipality: Problem['municipalities'][number], indicator: string): string {
  const text = indicatorOf(municipality, indicator);
  if (text === undefined) throw new RangeError(`Municipality ${municipality.number} lacks ${indicator}`);
  return text;
}

function toColumn(texts: readonly string[]): IndicatorColumn {
  const parsed: Decimal[] = texts.map(parseDecimal);
  const decimals = parsed.reduce((most, value) => Math.max(most, value.decimals), 0);
  const values = parsed.map((value) => (value.decimals === decimals ? value.units : unitsWith(decimals, value)));
  return { values, sum: sumOf(values), decimals };
}
