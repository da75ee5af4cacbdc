/** Sharing whole units by weights when the exact shares are not whole: the method of largest remainders. */

export type Apportionment = {
  /** Whole units in each exact share. */
  readonly floors: readonly bigint[];
  /** What each exact share has above its floor, in units of 1/Σ weights. */
  readonly remainders: readonly bigint[];
  /** Floors, and one more for those that got a unit that was left. */
  readonly shares: readonly bigint[];
  readonly unitsLeft: number;
};

/**
 * Shares `units` by weights. Each gets the floor of its exact share; the units left go one by one to the largest remainders,
 * ties by `compareTies`. The shares sum to `units` exactly.
 * Source: the specification's steps 6 and 7. The sum of the weights is above 0.
 * @param compareTies orders two indices with equal remainders; the first one is served first
 * @example 10 units on weights 1, 1, 1: floors 3, 3, 3, one unit left, shares 4, 3, 3
 */
export function apportion(
  weights: readonly bigint[],
  units: bigint,
  compareTies: (a: number, b: number) => number,
): Apportionment {
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  const floors: bigint[] = [];
  const remainders: bigint[] = [];
  let left = units;
  for (const weight of weights) {
    const product = weight * units;
    const floor = product / sum;
    floors.push(floor);
    remainders.push(product - floor * sum);
    left -= floor;
  }
  const shares = [...floors];
  for (const index of largestFirst(remainders, compareTies).slice(0, Number(left))) {
    shares[index] = (floors[index] ?? 0n) + 1n;
  }
  return { floors, remainders, shares, unitsLeft: Number(left) };
}

/** The indices of the remainders, the largest remainder first. */
function largestFirst(remainders: readonly bigint[], compareTies: (a: number, b: number) => number): readonly number[] {
  return remainders
    .map((remainder, index) => ({ remainder, index }))
    .sort((a, b) => {
      if (a.remainder === b.remainder) return compareTies(a.index, b.index);
      return a.remainder > b.remainder ? -1 : 1;
    })
    .map(({ index }) => index);
}
