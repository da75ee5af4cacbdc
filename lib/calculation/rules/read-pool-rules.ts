/** The rules that every calculation has: minimum, index, guarantee, rounding, total. */
import type { PoolRules } from '@/lib/allocation/schema';
import { READINGS, RESIDUAL_RULES, ROUNDING_MODES, TOP_UPS } from '@/lib/allocation/types';
import type { FieldReader } from './field-reader';

/**
 * Reads the rules' fields. An empty index, minimum or total is a rule that does not apply; who bears the rest matters only
 * with a total. Undefined where something is refused; the reader keeps what.
 * @example index "1,03102", unit "1 000", total "" // { index: "1.03102", rounding: { unit: 1000, … }, guarantee: … }
 */
export function readPoolRules(fields: FieldReader): PoolRules | undefined {
  const index = fields.decimal('index');
  const minimum = fields.amount('minimum');
  const reading = fields.choice('reading', READINGS);
  const topUp = fields.choice('topUp', TOP_UPS);
  const unit = readUnit(fields);
  const mode = fields.choice('mode', ROUNDING_MODES);
  const total = fields.amount('total');
  const residual = fields.isFilled('total') ? fields.choice('residual', RESIDUAL_RULES) : undefined;
  if (!reading || !topUp || !unit || !mode) return undefined;
  return {
    guarantee: { reading, topUp },
    rounding: { unit, mode },
    ...(index !== undefined && { index }),
    ...(minimum !== undefined && { minimum }),
    ...(total !== undefined && { total }),
    ...(residual !== undefined && { residual }),
  };
}

function readUnit(fields: FieldReader): number | undefined {
  if (!fields.isFilled('unit')) return fields.refuse('unit', 'required');
  const unit = fields.amount('unit');
  return unit === 0 ? fields.refuse('unit', 'unit') : unit;
}
