import { parseDecimal, powerOfTen } from '@/lib/decimal';
import type { ComponentRule } from './component-rule';

/**
 * Last year's grant of the scheme times a factor. A municipality without the grant had none: 0.
 * Source: the specification's step 1, `history`.
 * @param grants last year's whole kroner, one for each municipality
 * @param factor a decimal
 * @example 432 000 kr × "1.031" = 445 392 kr
 */
export function historyRule(grants: readonly number[], factor: string): ComponentRule {
  const { units, decimals } = parseDecimal(factor);
  const unit = powerOfTen(decimals);
  return {
    denominator: unit,
    amountsIn: (denominator) => {
      const perKrone = units * (denominator / unit);
      return grants.map((grant) => BigInt(grant) * perKrone);
    },
  };
}
