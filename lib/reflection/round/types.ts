/** What planning and running a round exchange. */
import type { Programme } from '../../programme/types';
import type { Round, Texts } from '../types';

/** A planned round, read from its form. */
export interface RoundPlan {
  readonly id: string;
  readonly year: number;
  readonly names: Texts | null;
  readonly opensOn: string;
  readonly deadline: string;
  readonly positionsFirst: boolean;
  readonly demonstration: boolean;
}

export const FAULT_CODES = [
  'required',
  'id-shape',
  'id-reserved',
  'id-taken',
  'year',
  'date',
  'before-opening',
  'names-all',
  'too-long',
  'unknown-round',
  'not-later',
  'in-the-past',
] as const;
export type FaultCode = (typeof FAULT_CODES)[number];

export interface FieldFault {
  readonly field: string;
  readonly code: FaultCode;
}

/** A form as it came back: what was typed, and what is wrong with it. */
export interface RoundFormState {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** Why a round does not take a step. Each is said to the one who asked for it. */
export const ROUND_REFUSALS = ['no-items', 'deadline-passed', 'no-participants', 'not-planned', 'not-open'] as const;
export type RoundRefusal = (typeof ROUND_REFUSALS)[number];

export type RoundFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }
  | { readonly kind: 'refused'; readonly reason: RoundRefusal };

/** A programme with its rounds, the newest first. */
export interface RoundList {
  readonly programme: Programme;
  readonly rounds: readonly Round[];
}

/** A round with what those who run it decide from. */
export interface RoundOverview {
  readonly programme: Programme;
  readonly round: Round;
  readonly sections: number;
  readonly items: number;
  /** Municipalities that are asked, or would be if it opened today. */
  readonly municipalities: number;
  readonly sent: number;
}
