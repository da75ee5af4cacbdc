/** Explains how the pool compares with last year's grants, and who pays where it falls short. */
import type { GuaranteeReason, Step } from '../../types';
import type { ExplanationKind, ExplanationStep } from './explanation-types';
import { amount, formula } from './formula';

const ZERO = '0.0000';

/**
 * The guarantee's step, in every reading and with every way of paying.
 * Source: R4, S12; the specification's step 5.
 * @example baseline 3 373 000, pool 3 130 000, topUp "extra": kind "guarantee-new-money", formula 3 130 000 + 243 000
 */
export function explainGuarantee({ by, from, to }: Extract<Step, { step: 'guarantee' }>): ExplanationStep {
  const kind = guaranteeKind(by);
  return {
    kind,
    values: {
      reading: { type: 'text', text: by.reading === 'pool' ? 'pool' : 'continued' },
      baseline: amount(by.baseline),
      continued: amount(by.continued),
      received: amount(by.received),
      shortfall: amount(by.shortfall),
      gain: amount(by.gain),
      paid: amount(by.paid),
      totalShortfall: amount(by.totalShortfall),
      totalGain: amount(by.totalGain),
    },
    formula: guaranteeFormula(kind, by, from),
    result: to,
    items: [],
  };
}

function guaranteeKind(by: GuaranteeReason): ExplanationKind {
  if (by.shortfall !== ZERO) {
    if (by.topUp === 'none') return 'guarantee-reported';
    return by.topUp === 'extra' ? 'guarantee-new-money' : 'guarantee-from-gains';
  }
  if (by.paid !== ZERO) return 'guarantee-pays';
  return by.baseline === 0 ? 'guarantee-no-baseline' : 'guarantee-met';
}

function guaranteeFormula(kind: ExplanationKind, by: GuaranteeReason, from: string): ExplanationStep['formula'] {
  if (kind === 'guarantee-new-money' || kind === 'guarantee-from-gains') return formula(from, '+', by.shortfall);
  if (kind === 'guarantee-pays') return formula(from, '−', by.gain, '×', by.totalShortfall, '÷', by.totalGain);
  return [];
}
