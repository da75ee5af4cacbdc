/** What somebody outside judges: the latest word on each characteristic, beside the evidence. */
import { registrationsAt } from '../../registration/rules/time';
import type { State } from '../../registration/types';
import type { Characteristic, ExternalAssessment } from '../types';

/** A version of an assessment. */
export interface AssessmentRow extends Omit<ExternalAssessment, 'on'> {
  readonly version: number;
  readonly state: State;
  readonly effectiveOn: string;
  readonly characteristic: Characteristic;
}

/** Of each characteristic the assessment that holds on an ISO day; of several the latest. */
export function assessmentsAt(
  rows: readonly AssessmentRow[],
  day: string,
): ReadonlyMap<Characteristic, ExternalAssessment> {
  const standing = registrationsAt(rows, day).toSorted(
    (a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || a.id.localeCompare(b.id),
  );
  return new Map(
    standing.map(({ characteristic, id, status, reason, effectiveOn, by, source, demonstration }) => [
      characteristic,
      { id, status, reason, on: effectiveOn, by, source, demonstration },
    ]),
  );
}
