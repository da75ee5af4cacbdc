/** One try: from what was typed to a result with its provenance, or to the faults that must be mended. */
import { allocate } from '@/lib/allocation/rules/allocate';
import type { Problem } from '@/lib/allocation/schema';
import type { AllocationResult } from '@/lib/allocation/types';
import { failure, ok, type Result } from '@/lib/result';
import type { CalculationSubject, Provenance, StartingPoint } from '../types';
import { engineFaults } from './engine-faults';
import type { FieldFault } from './field-fault';
import { BASE_YEAR } from './field-names';
import type { FormValues } from './field-reader';
import { type Prefill, prefillPreviousPools, prefillSchemes } from './prefill';
import { provenanceOf } from './provenance';
import { type FormSubject, readForm } from './read-form';
import { sourcesFor } from './subject-data';

export type Attempt = {
  readonly problem: Problem;
  readonly result: AllocationResult;
  readonly provenance: Provenance;
};

/** What an illustration shares by: all children and young people of the programme's target group. */
const ILLUSTRATION_INDICATOR = 'population_0_24';

export function formSubject(subject: CalculationSubject, startingPoint: StartingPoint): FormSubject {
  return {
    startingPoint,
    data: subject.data,
    schemes: subject.schemes.map(({ id }) => id),
    indicators: subject.indicators.map(({ id }) => id),
    baseYears: subject.decidedYears.filter((year) => year < subject.data.year),
  };
}

export function prefillOf(subject: CalculationSubject, startingPoint: StartingPoint): Prefill {
  const { data, assumptions } = subject;
  const { schemes, indicators, baseYears } = formSubject(subject, startingPoint);
  if (startingPoint === 'previous-pools') return prefillPreviousPools(assumptions, data.year, baseYears);
  const indicator = indicators.find((id) => id === ILLUSTRATION_INDICATOR);
  const grants = subject.dataSources.find(({ input }) => input === 'municipalities[].history');
  const grantSource = grants && { sourceId: grants.sourceId, reference: grants.reference };
  return prefillSchemes(data, schemes, indicator, assumptions, grantSource);
}

/**
 * Calculates what the fields describe. Pure: the same fields and data give the same result and provenance.
 * Source: C4, C5.
 * @example the form of 2021 as prefilled: every amount as in Table 2, the residual −2 000 on Trondheim
 */
export function attempt(
  subject: CalculationSubject,
  startingPoint: StartingPoint,
  values: FormValues,
): Result<Attempt, readonly FieldFault[]> {
  const form = formSubject(subject, startingPoint);
  const read = readForm(values, form);
  if (!read.ok) return read;
  const problem = read.value;
  const outcome = allocate(problem);
  if (!outcome.ok) return failure(engineFaults(problem, outcome.errors));
  const sources = sourcesFor(subject.dataSources, values[BASE_YEAR]);
  const provenance = provenanceOf(values, prefillOf(subject, startingPoint), form, problem, sources);
  return ok({ problem, result: outcome.result, provenance });
}
