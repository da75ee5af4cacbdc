/** Table 1: sums of the cells beside the sums that are printed (C1–C3, A12). All amounts in whole kroner. */
import { type Kroner, kroner } from '../money';
import type { CheckedSum, GrantTable } from './types';

export interface CheckedTable {
  /** By municipality id. */
  readonly rows: Readonly<Record<string, CheckedSum>>;
  /** By scheme id. */
  readonly schemes: Readonly<Record<string, CheckedSum>>;
  readonly total: CheckedSum;
  /** The printed total held against the sum of the printed row sums: a check of the print alone. */
  readonly printedRows: CheckedSum;
  /** How many sums are printed with another value than the numbers they add up. */
  readonly deviations: number;
}

/**
 * Every printed sum of Table 1 beside the recomputed one. A deviation is shown, never corrected: the cells are printed in
 * 1 000 kr and rounded one by one, so a printed sum of unrounded amounts can lie 1 000 kr off. Source: 002 Table 1, A12:
 * four deviations of ±1 000 kr (Trondheim's row, 231.63, 765.60, and the total against the printed row sums).
 * @example Trondheim: { computed: 19341000, printed: 19340000, deviation: -1000 }
 */
export function checkSums({ rows, schemes, printed }: Pick<GrantTable, 'rows' | 'schemes' | 'printed'>): CheckedTable {
  const add = (amounts: readonly number[]) => kroner(amounts.reduce((sum, amount) => sum + amount, 0));
  const rowSums = rows.map((row) => [row.municipalityId, add(Object.values(row.cells))] as const);
  const checkedRows = Object.fromEntries(rowSums.map(([id, sum]) => [id, check(sum, printed.rows[id])]));
  const checkedSchemes = Object.fromEntries(
    schemes.map(({ id }) => [id, check(add(rows.map((row) => row.cells[id] ?? 0)), printed.schemes[id])]),
  );
  const total = check(add(rowSums.map(([, sum]) => sum)), printed.total ?? undefined);
  const printedRows = check(add(Object.values(printed.rows)), printed.total ?? undefined);
  const all = [...Object.values(checkedRows), ...Object.values(checkedSchemes), total, printedRows];
  const deviations = all.filter(({ deviation }) => deviation !== null && deviation !== 0).length;
  return { rows: checkedRows, schemes: checkedSchemes, total, printedRows, deviations };
}

function check(computed: Kroner, printed: Kroner | undefined): CheckedSum {
  if (printed === undefined) return { computed, printed: null, deviation: null };
  return { computed, printed, deviation: kroner(printed - computed) };
}

/** Whether a deviation can come from rounding to 1 000 kr alone: at most half a thousand a number added, plus the sum's own. */
export function isRoundingDeviation(deviation: Kroner, numbers: number): boolean {
  return Math.abs(deviation) * 2 <= 1000 * (numbers + 1);
}

/** With how many schemes a municipality received more than 0 (C2): Horten 4, Namsos 4, Nærøysund 0. */
export function countSchemes(cells: Readonly<Record<string, Kroner>>): number {
  return Object.values(cells).filter((amount) => amount > 0).length;
}

/** How many amounts are registered: 60 for Table 1. */
export function countCells(rows: GrantTable['rows']): number {
  return rows.reduce((count, row) => count + Object.keys(row.cells).length, 0);
}
