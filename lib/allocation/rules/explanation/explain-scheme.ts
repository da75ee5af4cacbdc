/** Explains what each scheme gives a municipality. */
import type { ComponentReason, Step } from '../../types';
import type { ExplanationStep } from './explanation-types';
import { amount, between, formula, plain } from './formula';

type SchemeStep = Extract<Step, { step: 'scheme-amount' }>;
type Reason<Kind extends ComponentReason['component']> = Extract<ComponentReason, { component: Kind }>;

/**
 * The components of every scheme, and a sum after each scheme that has several.
 * Source: R2, R3; the specification's step 1.
 * @param steps the municipality's `scheme-amount` steps, in order
 * @example a rate "9500" on 26 children: kind "rate", formula 9 500 × 26, result "247000.0000"
 */
export function explainSchemes(steps: readonly SchemeStep[]): readonly ExplanationStep[] {
  const schemes = new Map<string, SchemeStep[]>();
  for (const step of steps) schemes.set(step.by.scheme, [...(schemes.get(step.by.scheme) ?? []), step]);
  return [...schemes.values()].flatMap((own) => {
    const components = own.map(explainComponent);
    const last = own.at(-1);
    return own.length > 1 && last ? [...components, schemeSum(last, components)] : components;
  });
}

function explainComponent({ by }: SchemeStep): ExplanationStep {
  const scheme = { type: 'scheme', id: by.scheme } as const;
  const common = { values: { scheme }, formula: [], result: String(by.amount), items: [] } as const;
  switch (by.component) {
    case 'base':
      return { ...common, kind: 'base' };
    case 'rate':
      return explainRate(common, by);
    case 'key':
      return explainKey(common, by);
    case 'history': {
      if (by.history === 0) return { ...common, kind: 'history-none' };
      const values = { scheme, history: amount(by.history), factor: plain(by.factor) };
      return { ...common, kind: 'history', values, formula: formula(by.history, '×', by.factor) };
    }
    case 'set':
      return { ...common, kind: 'set', values: { scheme, reason: { type: 'text', text: by.reason } } };
  }
}

function explainRate(common: Omit<ExplanationStep, 'kind'>, by: Reason<'rate'>): ExplanationStep {
  const values = {
    ...common.values,
    indicator: { type: 'indicators', names: [by.indicator] },
    value: plain(by.value),
    minimum: plain(by.minimum ?? '0'),
    maximum: plain(by.maximum ?? by.value),
  } as const;
  if (by.bound === 'minimum') return { ...common, kind: 'rate-below-minimum', values };
  const kind = by.bound === 'maximum' ? 'rate-above-maximum' : 'rate';
  return { ...common, kind, values, formula: formula(by.rate, '×', by.counted) };
}

function explainKey(common: Omit<ExplanationStep, 'kind'>, by: Reason<'key'>): ExplanationStep {
  const terms = by.weights.map(({ weight, value, sum }) => [weight, '×', value, '÷', sum]);
  return {
    ...common,
    kind: by.deducted === 0 ? 'key-whole-frame' : 'key-remaining-frame',
    values: {
      ...common.values,
      frame: amount(by.frame),
      deducted: amount(by.deducted),
      remaining: amount(by.remaining),
      indicators: { type: 'indicators', names: by.weights.map(({ indicator }) => indicator) },
    },
    formula: formula(by.remaining, '×', '(', ...between('+', terms), ')'),
  };
}

function schemeSum({ by, to }: SchemeStep, components: readonly ExplanationStep[]): ExplanationStep {
  const terms = components.map(({ result }) => [result]);
  const values = { scheme: { type: 'scheme', id: by.scheme } } as const;
  return { kind: 'scheme-sum', values, formula: formula(...between('+', terms)), result: to, items: [] };
}
