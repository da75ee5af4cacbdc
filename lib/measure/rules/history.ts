/** How far a measure had come, day by day, as its versions tell it. */
import { registrationsAt, turningDays } from '../../registration/rules/time';
import type { Registration } from '../../registration/types';
import { datingOf, parseReference } from '../../source/rules';
import { MEASURE_STATES, type MeasureState, type StatusStep } from '../types';

/**
 * The statuses that a measure went through up to a day, each with the day from which it holds; the same status told twice is one step.
 * A later version about an earlier day rewrites the days from then on, as everywhere (see `registrationsAt`). Where it was taken back
 * in between, that is a step without a status. What only a draft says is no step.
 * @example statusHistory([planned from 2020-03-01, ended from 2022-12-31], '2021-06-01') // [{ state: 'planned', on: '2020-03-01' … }]
 */
export function statusHistory(versions: readonly Registration[], day: string): readonly StatusStep[] {
  const steps: StatusStep[] = [];
  for (const on of turningDays(versions).filter((turning) => turning <= day)) {
    const [stands] = registrationsAt(versions, on);
    const state = stands ? measureState(stands) : null;
    const last = steps.at(-1);
    // Nothing is no beginning, and the same is no turn.
    if (last ? last.state === state : state === null) continue;
    const parts = new Map(stands?.citation ? parseReference(stands.citation.reference) : []);
    steps.push({
      state,
      on,
      isInferred: parts.get('inferred') === 'state',
      dating: datingOf(stands?.citation ?? null),
    });
  }
  return steps;
}

/** How far a measure has come; null where that is not stated. */
export function measureState({ content }: Pick<Registration, 'content'>): MeasureState | null {
  return MEASURE_STATES.find((state) => state === content.state) ?? null;
}
