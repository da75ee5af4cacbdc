/**
 * The words of allocation: what a problem can contain, what a result consists of, why a problem is refused.
 * The problem's own shape stands in `schema.ts`; the format is described in `docs/allocation-format.md`.
 */
import type { Kroner } from '@/lib/money';

export const PROBLEM_FORMAT = 'fellespott.allocation/1';
export const RESULT_FORMAT = 'fellespott.allocation-result/1';

/** The part of a pool that no scheme gives: it comes from a minimum or a guarantee alone. No scheme may have this id. */
export const UNASSIGNED = 'unassigned';

/** What counts as received when a pool is held against last year's grants. */
export const READINGS = ['pool', 'pool+continued'] as const;
export type Reading = (typeof READINGS)[number];

/** Who pays when someone would be worse off: nobody, new money, or those who gain. */
export const TOP_UPS = ['none', 'extra', 'from-gains'] as const;
type TopUp = (typeof TOP_UPS)[number];

/** Which limit of a rate decided what was counted: neither, the minimum (nothing counts) or the maximum (no more counts). */
export type RateBound = 'none' | 'minimum' | 'maximum';

export const ROUNDING_MODES = ['half-up', 'floor'] as const;
type RoundingMode = (typeof ROUNDING_MODES)[number];

export const RESIDUAL_RULES = ['largest-recipient', 'largest-remainder'] as const;

/** Every reason for refusing a problem. The sentences stand in `lib/i18n/messages/<language>/allocation-steps.json`. */
export const ERROR_CODES = [
  'unreadable-file',
  'invalid-json',
  'too-large',
  'missing-field',
  'unknown-field',
  'wrong-type',
  'invalid-value',
  'invalid-text',
  'invalid-name',
  'invalid-decimal',
  'invalid-amount',
  'negative-amount',
  'invalid-municipality-number',
  'no-municipalities',
  'duplicate-municipality',
  'duplicate-scheme',
  'reserved-scheme-id',
  'no-starting-point',
  'missing-pool',
  'pool-and-schemes',
  'missing-indicator',
  'unknown-municipality',
  'more-than-one-key',
  'key-without-frame',
  'weights-not-one',
  'zero-indicator-sum',
  'negative-remaining-frame',
  'missing-residual',
  'total-not-multiple',
  'nothing-to-share',
  'guarantee-not-payable',
  'negative-pool',
  'amount-out-of-range',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One fault: what, where (`municipalities[3].indicators.population_0_24`), and a sentence for people. */
export type AllocationError = { readonly code: ErrorCode; readonly path: string; readonly message: string };

/** An exact amount as a decimal string with four decimals, rounded half-up. */
export type ExactText = string;
/** A decimal as it stands in the problem, digit for digit. */
export type DecimalText = string;

/** One indicator's part of a distribution key: `amount` is `remaining × weight × value / sum`. */
export type KeyShare = {
  readonly indicator: string;
  readonly weight: DecimalText;
  readonly value: DecimalText;
  readonly sum: DecimalText;
  readonly amount: ExactText;
};

/** How a component came to its amount: the values of the problem that went into it, and the amount. */
export type ComponentReason =
  | { readonly scheme: string; readonly component: 'base'; readonly amount: Kroner }
  | {
      readonly scheme: string;
      readonly component: 'rate';
      readonly indicator: string;
      readonly value: DecimalText;
      /** What the rate is multiplied by: the value, the maximum, or 0 where the value is below the minimum. */
      readonly counted: DecimalText;
      readonly bound: RateBound;
      readonly rate: DecimalText;
      readonly minimum: DecimalText | null;
      readonly maximum: DecimalText | null;
      readonly amount: ExactText;
    }
  | {
      readonly scheme: string;
      readonly component: 'key';
      readonly frame: Kroner;
      /** What base and set amounts took from the frame first. */
      readonly deducted: Kroner;
      readonly remaining: Kroner;
      readonly weights: readonly KeyShare[];
      readonly amount: ExactText;
    }
  | {
      readonly scheme: string;
      readonly component: 'history';
      readonly history: Kroner;
      readonly factor: DecimalText;
      readonly amount: ExactText;
    }
  | { readonly scheme: string; readonly component: 'set'; readonly amount: Kroner; readonly reason: string };

type PoolReason =
  | { readonly source: 'given'; readonly amount: Kroner }
  | {
      readonly source: 'schemes';
      readonly schemes: readonly { readonly scheme: string; readonly amount: ExactText }[];
    };

export type GuaranteeReason = {
  readonly reading: Reading;
  readonly topUp: TopUp;
  readonly baseline: Kroner;
  readonly continued: Kroner;
  readonly received: ExactText;
  readonly shortfall: ExactText;
  readonly gain: ExactText;
  /** What this municipality pays of the others' shortfalls. Above 0 only with `from-gains`. */
  readonly paid: ExactText;
  readonly totalShortfall: ExactText;
  readonly totalGain: ExactText;
};

export type ResidualReason =
  | {
      readonly rule: 'largest-recipient';
      readonly total: Kroner;
      readonly sum: Kroner;
      readonly rest: Kroner;
    }
  | {
      readonly rule: 'largest-remainder';
      /** What the quota has above whole units, in kroner. */
      readonly remainder: ExactText;
      readonly unit: Kroner;
      readonly unitsLeft: number;
      readonly unitsGiven: 0 | 1;
    };

type StepOf<Name extends string, Reason> = {
  readonly step: Name;
  readonly from: ExactText;
  readonly to: ExactText;
  readonly by: Reason;
};

/** One thing that happened to an amount. The steps of a scheme begin at 0; those from `pool` on form one chain. */
export type Step =
  | StepOf<'scheme-amount', ComponentReason>
  | StepOf<'pool', PoolReason>
  | StepOf<'minimum', { readonly minimum: Kroner }>
  | StepOf<'index', { readonly index: DecimalText }>
  | StepOf<'guarantee', GuaranteeReason>
  | StepOf<'quota', { readonly total: Kroner; readonly sum: ExactText }>
  | StepOf<'rounding', { readonly unit: Kroner; readonly mode: RoundingMode }>
  | StepOf<'residual', ResidualReason>;

export type MunicipalityResult = {
  readonly number: string;
  readonly name: string;
  readonly pool: Kroner;
  /** The pool split on its schemes; null where the problem has none. */
  readonly parts: Readonly<Record<string, Kroner>> | null;
  readonly exact: ExactText;
  /** The pool less what plain rounding alone would give. */
  readonly residual: Kroner;
  readonly baseline: Kroner;
  readonly continued: Kroner;
  readonly change: { readonly pool: Kroner; readonly poolAndContinued: Kroner };
  readonly topUp: Kroner;
  readonly steps: readonly Step[];
};

export type SchemeResult = { readonly id: string; readonly total: Kroner };

export type Check =
  | { readonly code: 'below-minimum'; readonly municipality: string; readonly amount: Kroner }
  | {
      readonly code: 'double-funding';
      readonly municipality: string;
      readonly scheme: string;
      readonly amount: Kroner;
    }
  | {
      readonly code: 'worse-off';
      readonly municipality: string;
      readonly reading: Reading;
      readonly amount: Kroner;
    };

export type AllocationResult = {
  readonly format: typeof RESULT_FORMAT;
  readonly programme: string;
  readonly year: number;
  readonly total: Kroner;
  readonly municipalities: readonly MunicipalityResult[];
  readonly schemes: readonly SchemeResult[];
  readonly checks: readonly Check[];
  readonly problemHash: string;
  readonly resultHash: string;
};

export type AllocationOutcome =
  | { readonly ok: true; readonly result: AllocationResult }
  | { readonly ok: false; readonly errors: readonly AllocationError[] };
