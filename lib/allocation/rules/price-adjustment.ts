/** Step 4: the price adjustment. */
import { parseDecimal, powerOfTen } from '@/lib/decimal';
import type { ExactAmounts } from './exact-amounts';

/**
 * Multiplies every pool by the index.
 * Source: C5 (one factor on the 2020 amounts); the specification's step 4: p = p × index.
 * @param index a decimal
 * @example 2 220 000 × "1.03102" = 2 288 864.40 kr
 */
export function applyIndex(pools: ExactAmounts, index: string): ExactAmounts {
  const { units, decimals } = parseDecimal(index);
  return {
    numerators: pools.numerators.map((pool) => pool * units),
    denominator: pools.denominator * powerOfTen(decimals),
  };
}
