import { allocate } from '@/lib/allocation/rules/allocate';
import { canonicalJson } from '@/lib/allocation/rules/canonical-json';
import type { PoolRules, Problem, Scheme } from '@/lib/allocation/schema';
import type { AllocationResult } from '@/lib/allocation/types';
import { buildPreviousPoolsProblem, buildSchemesProblem } from '@/lib/calculation/rules/build-problem';
import {
  type CalculationMunicipality,
  ENGINE_VERSION,
  type Provenance,
  type StartingPoint,
} from '@/lib/calculation/types';
import { NATIONAL, NATIONAL_SCHEMES, nationalMunicipalities } from './load-national-data';
import { stableUuid } from './write';

export const NATIONAL_SOURCE = { sourceId: 'test', sourceReference: 'section=1' } as const;
const INDEX_2026 = '1.035';
const UNIT = 1000;
const RULES: PoolRules = {
  guarantee: { reading: 'pool', topUp: 'none' },
  rounding: { unit: UNIT, mode: 'half-up' },
};

/** Which ages a scheme is said to be for: the bands take turns, with half a weight on the next. */
const BANDS = ['population_0_5', 'population_6_15', 'population_16_24'] as const;
const BASE_AMOUNT = 25_000;

/** A scheme's frame is what it gave in 2024: an equal base for each, the rest by the number of children and youth. */
function schemeOf(id: string, index: number, municipalities: readonly CalculationMunicipality[]): Scheme {
  const frame = municipalities.reduce((sum, { history }) => sum + (history[id] ?? 0), 0);
  const [main, second] = [BANDS[index % 3] ?? BANDS[0], BANDS[(index + 1) % 3] ?? BANDS[1]];
  // In the order of names, as the stored problem has them: a result tells an indicator's share in the problem's order.
  const weights = Object.fromEntries([[main, '0.75'] as const, [second, '0.25'] as const].sort());
  return {
    id,
    frame,
    components: [
      { kind: 'base', amount: BASE_AMOUNT },
      { kind: 'key', weights },
    ],
  };
}

export interface NationalYear {
  readonly year: 2025 | 2026;
  readonly run: ReturnType<typeof runOf>;
  /** Pools by the municipality's number. */
  readonly pools: ReadonlyMap<string, number>;
}

/** The pools of 2025 from the forty schemes, and those of 2026 from those of 2025, both by the engine. */
export function calculateNational(): readonly [NationalYear, NationalYear] {
  const municipalities = nationalMunicipalities(2025);
  const schemes = NATIONAL_SCHEMES.map(({ id }, index) => schemeOf(id, index, municipalities));
  const first = calculateYear(
    'schemes',
    buildSchemesProblem({ programme: NATIONAL, year: 2025, municipalities }, { schemes, pool: RULES }),
    'Oppdiktede potter for 2025, regnet fra 40 oppdiktede ordninger',
  );
  const withPools = nationalMunicipalities(2026).map((municipality) => ({
    ...municipality,
    pools: { 2025: first.pools.get(municipality.number) ?? 0 },
  }));
  const second = calculateYear(
    'previous-pools',
    buildPreviousPoolsProblem(
      { programme: NATIONAL, year: 2026, municipalities: withPools },
      { baseYear: 2025, pool: { ...RULES, index: INDEX_2026 } },
    ),
    'Oppdiktede potter for 2026, regnet fra pottene i 2025',
  );
  return [first, second];
}

function calculateYear(startingPoint: StartingPoint, problem: Problem, name: string): NationalYear {
  const outcome = allocate(problem);
  if (!outcome.ok) throw new Error(`The calculation of ${problem.year} is refused: ${outcome.errors[0]?.message}`);
  const { result } = outcome;
  return {
    year: problem.year === 2025 ? 2025 : 2026,
    run: runOf(startingPoint, problem, result, name),
    pools: new Map(result.municipalities.map(({ number, pool }) => [number, pool])),
  };
}

function runOf(startingPoint: StartingPoint, problem: Problem, result: AllocationResult, name: string) {
  return {
    id: stableUuid(`run:${NATIONAL}:${problem.year}`),
    programmeId: NATIONAL,
    year: problem.year,
    name,
    startingPoint,
    problem: canonicalJson(problem),
    result: canonicalJson(result),
    provenance: canonicalJson(provenanceOf(startingPoint)),
    problemHash: result.problemHash,
    resultHash: result.resultHash,
    engineVersion: ENGINE_VERSION,
    createdBySystem: 'seed',
  };
}

/** All of it is made up but the population, and every view of it says so. */
function provenanceOf(startingPoint: StartingPoint): Provenance {
  const invented = { sourceId: NATIONAL_SOURCE.sourceId, reference: NATIONAL_SOURCE.sourceReference };
  const inputs =
    startingPoint === 'schemes'
      ? [
          'municipalities[].history',
          ...NATIONAL_SCHEMES.map(({ id }) => `schemes["${id}"].frame`),
          'pool.rounding.unit',
        ]
      : ['municipalities[].history', 'municipalities[].pool', 'baseYear', 'pool.index', 'pool.rounding.unit'];
  const population = startingPoint === 'schemes' ? BANDS.map((band) => `municipalities[].indicators.${band}`) : [];
  return {
    inputs: [
      ...inputs.map((input) => ({ input, ...invented, mark: 'illustration' as const })),
      ...population.map((input) => ({ input, sourceId: 'csdata', reference: 'borders=2024', mark: null })),
    ],
  };
}

/** What the calculation page starts from in the programme's years. */
export function nationalAssumptions() {
  const rule = (year: number, key: string, value: string) => ({
    programmeId: NATIONAL,
    year,
    key,
    value,
    inferred: true,
    ...NATIONAL_SOURCE,
  });
  return [
    rule(2025, 'unit', String(UNIT)),
    rule(2026, 'base-year', '2025'),
    rule(2026, 'index', INDEX_2026),
    rule(2026, 'unit', String(UNIT)),
  ];
}
