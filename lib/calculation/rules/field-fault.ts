/** A fault of the form: at which field, what, and the words that the message needs. */
import type { NumberFault } from './read-number';

export type FaultCode =
  | NumberFault
  | 'required'
  | 'base-year'
  | 'no-earlier-pool'
  | 'unit'
  | 'no-schemes'
  | 'frame-missing'
  | 'frame-unused'
  | 'frame-used-up'
  | 'rate-missing'
  | 'weights-not-one'
  | 'missing-indicator'
  | 'zero-indicator'
  | 'set-line'
  | 'set-unknown'
  | 'set-repeated'
  | 'set-missing'
  | 'reason-missing'
  | 'reason-too-long'
  | 'residual-missing'
  | 'total-not-multiple'
  | 'nothing-to-share'
  | 'guarantee-not-payable'
  | 'negative-pool'
  | 'amount-out-of-range'
  | 'too-large-problem'
  | 'name-missing'
  | 'name-too-long'
  | 'other';

export type FieldFault = {
  readonly field: string;
  readonly code: FaultCode;
  readonly values?: Readonly<Record<string, string | number>>;
};

/** A text as it is quoted in a message: short enough to read. */
export function quoted(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
