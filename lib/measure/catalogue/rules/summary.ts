/** How many measures there are of each sort, with what is not stated counted as such. */
import type { Content } from '../../../registration/types';
import { EVALUATION_STATES, MEASURE_STATES, type Measure } from '../../types';
import { type MeasureSummary, NOT_STATED, STATED_FIELDS, type StatedField } from '../types';

const IS_STATED: Readonly<Record<StatedField, (content: Content) => boolean>> = {
  sectors: ({ sectors }) => sectors !== undefined,
  age: ({ ageFrom, ageTo }) => ageFrom !== undefined || ageTo !== undefined,
  method: ({ method }) => method !== undefined,
  users: ({ users }) => users !== undefined,
  costs: ({ costs }) =>
    Array.isArray(costs) && costs.some((row) => typeof row === 'object' && (row.cost ?? row.fromPool) !== undefined),
};

/** @example summarise(all).states.planned // 23 of the 38 measures that the sources tell of */
export function summarise(measures: readonly Measure[]): MeasureSummary {
  const count = (fits: (measure: Measure) => boolean) => measures.filter(fits).length;
  return {
    total: measures.length,
    municipalities: new Set(measures.map(({ place }) => place.id)).size,
    states: {
      ...fromKeys(MEASURE_STATES, (state) => count((one) => one.state === state)),
      [NOT_STATED]: count(({ state }) => state === null),
    },
    evaluations: fromKeys(EVALUATION_STATES, (evaluation) => count((one) => one.evaluation === evaluation)),
    stated: fromKeys(STATED_FIELDS, (field) => count(({ content }) => IS_STATED[field](content))),
  };
}

function fromKeys<K extends string, V>(keys: readonly K[], of: (key: K) => V): Readonly<Record<K, V>> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;
}
