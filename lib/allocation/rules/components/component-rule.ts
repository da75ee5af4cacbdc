/** What every kind of component offers: the unit in which its amounts are whole, and the amounts in a finer unit. */

export type ComponentRule = {
  /** The component's amounts are whole numbers of 1/denominator krone. */
  readonly denominator: bigint;
  /** One amount for each municipality, in units of 1/denominator krone; the argument is a multiple of `denominator`. */
  readonly amountsIn: (denominator: bigint) => readonly bigint[];
};
