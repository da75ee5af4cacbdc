/** An explanation as data: what happened, with which values, by which formula. The words stand in the messages. */

/** Every kind of step that a reader can meet; each has a title and a sentence in `allocation-steps.json`. */
export const EXPLANATION_KINDS = [
  'base',
  'rate',
  'rate-below-minimum',
  'rate-above-maximum',
  'key-whole-frame',
  'key-remaining-frame',
  'history',
  'history-none',
  'set',
  'scheme-sum',
  'pool-given',
  'pool-of-year',
  'pool-sum',
  'minimum-lifts',
  'minimum-idle',
  'index',
  'guarantee-no-baseline',
  'guarantee-met',
  'guarantee-reported',
  'guarantee-new-money',
  'guarantee-from-gains',
  'guarantee-pays',
  'quota',
  'rounding-half-up',
  'rounding-floor',
  'residual-largest-recipient',
  'residual-remainder-none',
  'residual-remainder-given',
  'residual-remainder-not-given',
  'parts',
  'parts-unassigned',
] as const;
export type ExplanationKind = (typeof EXPLANATION_KINDS)[number];

/** A value in a sentence, not yet written in any language. Amounts are decimal strings in kroner. */
export type ExplanationValue =
  | { readonly type: 'amount'; readonly amount: string }
  | { readonly type: 'number'; readonly value: string }
  | { readonly type: 'count'; readonly count: number }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'scheme'; readonly id: string }
  | { readonly type: 'indicators'; readonly names: readonly string[] };

/** A formula is numbers (decimal strings) and signs in the order in which they are read. */
export type FormulaSign = '+' | '−' | '×' | '÷' | '(' | ')';
export type FormulaPart =
  | { readonly type: 'number'; readonly value: string }
  | { readonly type: 'sign'; readonly sign: FormulaSign };

type SchemeAmountItem = { readonly scheme: string; readonly amount: string };

export type ExplanationStep = {
  readonly kind: ExplanationKind;
  readonly values: Readonly<Record<string, ExplanationValue>>;
  /** Empty where nothing is calculated. */
  readonly formula: readonly FormulaPart[];
  /** What the step gives, in kroner. For a scheme's component: what the component itself gives. */
  readonly result: string;
  /** Amounts scheme by scheme, where the step has them. */
  readonly items: readonly SchemeAmountItem[];
};
