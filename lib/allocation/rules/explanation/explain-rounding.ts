/** Explains the quota, the rounding and what was left. */
import type { ResidualReason, Step } from '../../types';
import type { ExplanationStep } from './explanation-types';
import { amount, formula, plain } from './formula';

/**
 * The quota: the pool's part of a total that all pools must make.
 * Source: the specification's step 6, `largest-remainder`.
 * @example pool 1 400, total 3 000, all pools 2 800: formula 1 400 × 3 000 ÷ 2 800, result "1500.0000"
 */
export function explainQuota({ by, from, to }: Extract<Step, { step: 'quota' }>): ExplanationStep {
  const values = { total: amount(by.total), sum: amount(by.sum) };
  return { kind: 'quota', values, formula: formula(from, '×', by.total, '÷', by.sum), result: to, items: [] };
}

/**
 * The rounding, to the nearest unit or down.
 * Source: the specification's step 6.
 * @example 2 288 864.40 with unit 1 000, half-up: kind "rounding-half-up", result "2289000.0000"
 */
export function explainRounding({ by, to }: Extract<Step, { step: 'rounding' }>): ExplanationStep {
  const values = { unit: { type: 'text', text: String(by.unit) }, unitAmount: amount(by.unit) } as const;
  return { kind: `rounding-${by.mode}`, values, formula: [], result: to, items: [] };
}

/**
 * The rest that the largest recipient bears, or the units that the largest remainders get.
 * Source: C5; the specification's step 6.
 * @param name the municipality's name
 * @example total 40 529 000, rounded pools 40 531 000: formula 12 682 000 + 40 529 000 − 40 531 000, result "12680000.0000"
 */
export function explainResidual({ by, from, to }: Extract<Step, { step: 'residual' }>, name: string): ExplanationStep {
  if (by.rule === 'largest-remainder') return explainRemainder(by, from, to);
  const values = {
    total: amount(by.total),
    sum: amount(by.sum),
    rest: amount(by.rest),
    name: { type: 'text', text: name },
  } as const;
  const parts = formula(from, '+', by.total, '−', by.sum);
  return { kind: 'residual-largest-recipient', values, formula: parts, result: to, items: [] };
}

function explainRemainder(
  by: Extract<ResidualReason, { rule: 'largest-remainder' }>,
  from: string,
  to: string,
): ExplanationStep {
  const values = {
    remainder: amount(by.remainder),
    unit: amount(by.unit),
    unitsLeft: { type: 'count', count: by.unitsLeft },
    unitsLeftText: plain(by.unitsLeft),
  } as const;
  const common = { values, formula: [], result: to, items: [] };
  if (by.unitsLeft === 0) return { ...common, kind: 'residual-remainder-none' };
  if (by.unitsGiven === 0) return { ...common, kind: 'residual-remainder-not-given' };
  return { ...common, kind: 'residual-remainder-given', formula: formula(from, '+', by.unit) };
}
