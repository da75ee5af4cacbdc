/** Makes the engine's problem of a programme's data and the rules that were chosen. */
import { indicatorsOf } from '@/lib/allocation/rules/faults/reference-faults';
import type { PoolRules, Problem, ProblemMunicipality, Scheme } from '@/lib/allocation/schema';
import { PROBLEM_FORMAT } from '@/lib/allocation/types';
import type { CalculationData, CalculationMunicipality } from '../types';

export type PreviousPoolsRules = {
  /** The year whose decided pools are the start. */
  readonly baseYear: number;
  readonly pool: PoolRules;
};

export type SchemesRules = { readonly schemes: readonly Scheme[]; readonly pool: PoolRules };

/**
 * The problem that starts from the pools decided for an earlier year. A municipality without one gets no pool, and the engine
 * refuses the problem by name. Municipalities stand in the order of their numbers, so that the same data has the same hash.
 * Source: C5; `docs/allocation-format.md`.
 * @example base year 2020, index "1.03102", unit 1 000, total 40 529 000: the problem behind Table 2's column for 2021
 */
export function buildPreviousPoolsProblem(data: CalculationData, rules: PreviousPoolsRules): Problem {
  return {
    ...header(data),
    municipalities: inOrder(data).map((municipality) => {
      const pool = municipality.pools[rules.baseYear];
      return { ...identity(municipality), ...grants(municipality), ...(pool !== undefined && { pool }) };
    }),
    schemes: [],
    pool: rules.pool,
  };
}

/**
 * The problem that starts from the schemes. Only indicators that a component names go along.
 * Source: R1–R3, C4; `docs/allocation-format.md`.
 * @example scheme 765.60 with frame 19 055 000 and a key on population_0_24 with weight "1": each pool is a share of the frame
 */
export function buildSchemesProblem(data: CalculationData, rules: SchemesRules): Problem {
  const named = [...new Set(rules.schemes.flatMap(({ components }) => components.flatMap(indicatorsOf)))].sort();
  return {
    ...header(data),
    municipalities: inOrder(data).map((municipality) => {
      const known = named.flatMap((id) => {
        const value = municipality.indicators[id];
        return value === undefined ? [] : [[id, value] as const];
      });
      return {
        ...identity(municipality),
        ...(known.length > 0 && { indicators: Object.fromEntries(known) }),
        ...grants(municipality),
      };
    }),
    schemes: [...rules.schemes],
    pool: rules.pool,
  };
}

function header({ programme, year }: CalculationData): Pick<Problem, 'format' | 'programme' | 'year'> {
  return { format: PROBLEM_FORMAT, programme, year };
}

function inOrder({ municipalities }: CalculationData): readonly CalculationMunicipality[] {
  return [...municipalities].sort((a, b) => (a.number < b.number ? -1 : 1));
}

function identity({ number, name }: CalculationMunicipality): Pick<ProblemMunicipality, 'number' | 'name'> {
  return { number, name };
}

function grants({ history, continued }: CalculationMunicipality): Pick<ProblemMunicipality, 'history' | 'continued'> {
  return {
    ...(Object.keys(history).length > 0 && { history: { ...history } }),
    ...(Object.keys(continued).length > 0 && { continued: { ...continued } }),
  };
}
