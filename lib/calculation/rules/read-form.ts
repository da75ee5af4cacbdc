/** The whole form: from what was typed to a problem that the engine can try. */
import type { Problem } from '@/lib/allocation/schema';
import { failure, ok, type Result } from '@/lib/result';
import type { CalculationData, StartingPoint } from '../types';
import { buildPreviousPoolsProblem, buildSchemesProblem } from './build-problem';
import type { FieldFault } from './field-fault';
import { BASE_YEAR, type FormShape, fieldNames, schemeField } from './field-names';
import { FieldReader, type FormValues } from './field-reader';
import { readPoolRules } from './read-pool-rules';
import { readScheme } from './read-scheme';

/** What the form asks about, and the data it is about. */
export type FormSubject = {
  readonly startingPoint: StartingPoint;
  readonly data: CalculationData;
  readonly schemes: readonly string[];
  readonly indicators: readonly string[];
  /** Years with decided pools that can be the start. */
  readonly baseYears: readonly number[];
};

export function formShape({ startingPoint, schemes, indicators }: FormSubject): FormShape {
  return { startingPoint, schemes, indicators };
}

/** Whether every field is one of the form's own: a form never has others. */
export function hasOnlyOwnFields(values: FormValues, subject: FormSubject): boolean {
  const own = new Set(fieldNames(formShape(subject)));
  return Object.keys(values).every((name) => own.has(name));
}

/**
 * The problem that the fields describe, or every fault in them. Whether the problem can be calculated is the engine's to say.
 * @example base year "2020", index "1,03102", unit "1 000", total "40 529 000": the problem of Table 2's column for 2021
 * @example index "1.031": the fault ambiguous-number at field index
 */
export function readForm(values: FormValues, subject: FormSubject): Result<Problem, readonly FieldFault[]> {
  const fields = new FieldReader(values);
  const problem = subject.startingPoint === 'schemes' ? readSchemes(fields, subject) : readPrevious(fields, subject);
  return problem && fields.faults.length === 0 ? ok(problem) : failure(fields.faults);
}

function readPrevious(fields: FieldReader, { data, baseYears }: FormSubject): Problem | undefined {
  const baseYear = baseYears.find((year) => String(year) === fields.text(BASE_YEAR));
  if (baseYear === undefined) fields.refuse(BASE_YEAR, 'base-year');
  const pool = readPoolRules(fields);
  return baseYear === undefined || !pool ? undefined : buildPreviousPoolsProblem(data, { baseYear, pool });
}

function readSchemes(fields: FieldReader, { data, schemes, indicators }: FormSubject): Problem | undefined {
  const read = schemes
    .map((id) => readScheme(fields, id, indicators, data.municipalities))
    .filter((scheme) => scheme !== null);
  if (read.length === 0 && fields.faults.length === 0)
    fields.refuse(schemeField(schemes[0] ?? '', 'frame'), 'no-schemes');
  const pool = readPoolRules(fields);
  return pool && buildSchemesProblem(data, { schemes: read, pool });
}
