/** What the form shows after it was sent. */
import type { Intent, OutcomeView } from '../types';
import type { FieldFault } from './field-fault';
import type { FormValues } from './field-reader';

/** Why a calculation that has no fault was not saved. */
export const SAVE_NOTICES = ['changed', 'id-taken'] as const;
export type SaveNotice = (typeof SAVE_NOTICES)[number];

export type CalculationState = {
  /** Null before the first sending. */
  readonly intent: Intent | null;
  /** What was typed, so that nothing is lost where the page is drawn anew; null before the first sending. */
  readonly values: FormValues | null;
  readonly name: string;
  readonly runId: string;
  readonly explain: string;
  readonly faults: readonly FieldFault[];
  /** Null where the fields have faults, and before the first sending. */
  readonly outcome: OutcomeView | null;
  readonly isIllustration: boolean;
  readonly notice: SaveNotice | null;
};

/** The form as it is opened. */
export function openedForm(runId: string): CalculationState {
  return {
    intent: null,
    values: null,
    name: '',
    runId,
    explain: '',
    faults: [],
    outcome: null,
    isIllustration: false,
    notice: null,
  };
}
