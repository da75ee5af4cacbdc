import type { ComponentRule } from './component-rule';

/**
 * Amounts set one by one, with a reason; 0 for a municipality that is not named.
 * Source: the specification's step 1, `set`.
 * @param amounts whole kroner by municipality number
 * @example { "5007": 500000 } gives Namsos 500 000 kr and all others 0
 */
export function setRule(
  amounts: Readonly<Record<string, number>>,
  municipalityNumbers: readonly string[],
): ComponentRule {
  return {
    denominator: 1n,
    amountsIn: (denominator) =>
      municipalityNumbers.map((number) =>
        Object.hasOwn(amounts, number) ? BigInt(amounts[number] ?? 0) * denominator : 0n,
      ),
  };
}
