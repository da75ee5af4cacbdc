/** What may be compared with what, and by how much it has changed. */

/** A mean with the number of whole answers behind it; without `n` the change is worked out from the mean as it stands. */
export interface Mean {
  readonly mean: number | null;
  readonly n?: number;
}

/**
 * The change of a mean in per cent, from unrounded means: twelve answers that sum to 47, then eleven that sum to 52, give
 * 100 · (52/11 − 47/12) / (47/12) = 20.696… From means rounded to 3.9 and 4.7 it would have been 20.5. Null where either is
 * missing, or where there is nothing above zero to change from. Not rounded here.
 */
export function changeInPercent(from: Mean, to: Mean): number | null {
  if (from.mean === null || to.mean === null || from.mean <= 0) return null;
  const before = asFraction(from.mean, from.n);
  const after = asFraction(to.mean, to.n);
  // Whole numbers as far as they go, so that a change of exactly 12.5 per cent is 12.5 and rounds as it should.
  const base = before.sum * after.n;
  return (100 * (after.sum * before.n - base)) / base;
}

/** A mean of whole answers is a whole sum over n, however the quotient was rounded on its way here. */
function asFraction(mean: number, n: number | undefined): { readonly sum: number; readonly n: number } {
  if (!n) return { sum: mean, n: 1 };
  const sum = Math.round(mean * n);
  return Math.abs(sum - mean * n) < 1e-6 ? { sum, n } : { sum: mean, n: 1 };
}

/** How well two rounds compare: as each other, with caution, or not at all. */
export type Comparison = 'same' | 'caution' | 'not-comparable';

/** A wording in its item's history. `comparability` is against the version before it; the first has none. */
export interface WordingVersion {
  readonly version: number;
  readonly comparability: Comparison | null;
}

/**
 * Whether answers to one wording may be compared with answers to another: no better than the weakest step of all those
 * between them, in either direction. Where version 2 is `caution` and version 3 `same`, 1 and 3 compare with caution; where
 * one step is `not-comparable` or unknown, no line is drawn and no change calculated.
 */
export function comparisonBetween(history: readonly WordingVersion[], one: number, other: number): Comparison {
  const first = Math.min(one, other);
  const last = Math.max(one, other);
  let weakest: Comparison = 'same';
  for (let version = first + 1; version <= last; version++) {
    const step = history.find((wording) => wording.version === version)?.comparability ?? 'not-comparable';
    if (step === 'not-comparable') return step;
    if (step === 'caution') weakest = step;
  }
  return weakest;
}
