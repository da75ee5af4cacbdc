/** The engine's door: a problem in, a result or its faults out. */
import type { AllocationOutcome } from '../types';
import { calculate } from './calculate';
import { rangeErrors } from './faults/range';
import { validateProblem } from './faults/validate';
import { writeResult } from './result';

/**
 * Calculates the pools of a programme for one year. Pure: the same problem gives the same result, byte for byte. Never throws
 * on any JSON value: a problem that cannot be calculated comes back with every fault found in it.
 * Source: 004 §3.3 and §5 (R1–R4); amounts are whole kroner. The format is described in `docs/allocation-format.md`.
 * @example a problem with one pool of 2 220 000, index "1.03102", unit 1 000, half-up
 *   // { ok: true, result: { total: 2289000, municipalities: [{ pool: 2289000, exact: "2288864.4000", … }], … } }
 */
export function allocate(problem: unknown): AllocationOutcome {
  const valid = validateProblem(problem);
  if (!valid.ok) return { ok: false, errors: valid.failure };
  const calculation = calculate(valid.value);
  if (!calculation.ok) return { ok: false, errors: calculation.failure };
  const errors = rangeErrors(calculation.value);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, result: writeResult(calculation.value) };
}
