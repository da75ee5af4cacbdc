/** The first check of a problem: its shape, its sizes and its values one by one. */
import type { z } from 'zod';
import { problemSchema } from '../../schema';
import { type AllocationError, ERROR_CODES, type ErrorCode } from '../../types';
import { surveyInput } from './input-survey';
import { allocationError, type FaultPath } from './refusal';

type Issue = z.core.$ZodIssue;

/** A fault of the shape, and where it is, part by part. */
export type StructureFault = { readonly code: ErrorCode; readonly path: FaultPath };

/**
 * Every fault of a problem's shape; none for a well-formed problem. Never throws, whatever the input.
 * Source: the specification's *Numbers* and *Problem*; unknown members are refused, so that a misspelt rule is not skipped.
 * @example a problem with "pol" for "pool": unknown-field at pol, missing-field at pool
 */
export function structureFaults(input: unknown): readonly StructureFault[] {
  const survey = surveyInput(input);
  if (survey.tooLarge.length > 0) return survey.tooLarge.map((path) => ({ code: 'too-large', path }));
  const parsed = problemSchema.safeParse(input);
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => issueFaults(issue, input));
  const hidden = survey.prototypeMembers.map((path) => ({ code: 'unknown-field', path }) as const);
  return withoutRepeats([...issues, ...hidden]);
}

/** The faults as errors with their sentences. */
export function asErrors(faults: readonly StructureFault[]): readonly AllocationError[] {
  return faults.map(({ code, path }) => allocationError(code, path));
}

function issueFaults(issue: Issue, input: unknown): readonly StructureFault[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown-field', path: [...path, key] }));
  return [{ code: issueCode(issue, valueAt(input, path)), path }];
}

function issueCode(issue: Issue, value: unknown): ErrorCode {
  if (issue.code === 'invalid_key') return namedCode(issue.issues[0]?.message) ?? 'invalid-name';
  if (issue.path.length > 0 && value === undefined) return 'missing-field';
  // Zod words a fraction and a number outside the safe range itself; both are amounts that cannot be.
  if (typeof value === 'number' && (issue.code === 'too_big' || issue.code === 'invalid_type'))
    return unsafeCode(issue);
  if (issue.code === 'too_small' && typeof value === 'number' && !Number.isSafeInteger(value)) return 'invalid-amount';
  return namedCode(issue.message) ?? (issue.code === 'invalid_type' ? 'wrong-type' : 'invalid-value');
}

function unsafeCode(issue: Issue): ErrorCode {
  if (issue.code === 'invalid_type' && issue.expected !== 'int') return 'wrong-type';
  return namedCode(issue.message) ?? 'invalid-amount';
}

function namedCode(message: string | undefined): ErrorCode | undefined {
  return ERROR_CODES.find((code) => code === message);
}

function valueAt(input: unknown, path: FaultPath): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = Reflect.get(value, part);
  }
  return value;
}

/** A text that is both too long and ill-formed is one fault: the first one at each place stands. */
function withoutRepeats(faults: readonly StructureFault[]): readonly StructureFault[] {
  const places = new Map<string, StructureFault>();
  for (const fault of faults) {
    const place = JSON.stringify(fault.path);
    if (!places.has(place)) places.set(place, fault);
  }
  return [...places.values()];
}
