/** Whether an input is a problem that can be calculated, and every fault if it is not. */
import { failure, ok, type Result } from '@/lib/result';
import type { Problem } from '../../schema';
import type { AllocationError } from '../../types';
import { identityFaults } from './identity-faults';
import { keyFaults } from './key-faults';
import { referenceFaults } from './reference-faults';
import { sizeFaults } from './size-faults';
import { soundParts } from './soundness';
import { startingPointFaults } from './starting-point-faults';
import { asErrors, structureFaults } from './structure';
import { totalFaults } from './total-faults';

/**
 * Checks a problem's shape, references and sums. Lists every fault it finds; never throws.
 * Source: the specification's problem and refusals.
 * @example validateProblem({}) fails with missing-field for each of the six members
 */
export function validateProblem(input: unknown): Result<Problem, readonly AllocationError[]> {
  const shape = structureFaults(input);
  const sound = soundParts(input, shape);
  const size = sizeFaults(sound);
  if (size.length > 0) return failure(asErrors([...shape, ...size]));
  const faults = [
    ...shape,
    ...identityFaults(sound),
    ...startingPointFaults(sound, schemeCount(input)),
    ...referenceFaults(sound),
    ...keyFaults(sound),
    ...totalFaults(sound),
  ];
  return faults.length > 0 ? failure(asErrors(faults)) : ok(input as Problem);
}

function schemeCount(input: unknown): number {
  const schemes = typeof input === 'object' && input !== null && 'schemes' in input ? input.schemes : [];
  return Array.isArray(schemes) ? schemes.length : 0;
}
