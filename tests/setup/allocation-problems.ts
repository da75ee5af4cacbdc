/** Allocation problems to try rules on: small ones by hand, and valid ones of every make for properties. */
import fc from 'fast-check';
import { allocate } from '@/lib/allocation/rules/allocate';
import type { Component, Problem, ProblemMunicipality, Scheme } from '@/lib/allocation/schema';
import {
  type AllocationError,
  type AllocationResult,
  READINGS,
  RESIDUAL_RULES,
  ROUNDING_MODES,
} from '@/lib/allocation/types';

type PoolRules = Problem['pool'];

const PLAIN_RULES: PoolRules = {
  guarantee: { reading: 'pool', topUp: 'none' },
  rounding: { unit: 1, mode: 'half-up' },
};

/** Pools given directly; numbers 1001, 1002, …; anything more for a municipality or for the rules can be added. */
export function poolProblem(
  pools: readonly number[],
  rules: Partial<PoolRules> = {},
  more: readonly Partial<ProblemMunicipality>[] = [],
): Problem {
  const municipalities = pools.map((pool, index) => ({
    number: String(1001 + index),
    name: `Kommune ${index + 1}`,
    pool,
    ...more[index],
  }));
  return problem(municipalities, [], rules);
}

/** Pools from schemes; a municipality for each entry of `own`. */
export function schemeProblem(
  own: readonly Partial<ProblemMunicipality>[],
  schemes: readonly Scheme[],
  rules: Partial<PoolRules> = {},
): Problem {
  const municipalities = own.map((more, index) => ({
    number: String(1001 + index),
    name: `Kommune ${index + 1}`,
    ...more,
  }));
  return problem(municipalities, schemes, rules);
}

function problem(
  municipalities: readonly ProblemMunicipality[],
  schemes: readonly Scheme[],
  rules: Partial<PoolRules>,
): Problem {
  return {
    format: 'fellespott.allocation/1',
    programme: 'pfp',
    year: 2021,
    municipalities: [...municipalities],
    schemes: [...schemes],
    pool: { ...PLAIN_RULES, ...rules },
  };
}

/** The result of a problem that must be calculable. */
export function resultOf(input: unknown): AllocationResult {
  const outcome = allocate(input);
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.errors)}`);
  return outcome.result;
}

/** Code and path of each fault of a problem that must be refused. */
export function faultsOf(input: unknown): readonly string[] {
  const outcome = allocate(input);
  if (outcome.ok) throw new Error('Not refused');
  return outcome.errors.map(({ code, path }: AllocationError) => `${code} ${path}`);
}

export const poolsOf = (result: AllocationResult) => result.municipalities.map(({ pool }) => pool);

const decimal = (whole: number, decimals: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: whole }), fc.integer({ min: 0, max: decimals }), fc.nat())
    .map(([units, places, seed]) =>
      places === 0 ? `${units}` : `${units}.${String(seed % 10 ** places).padStart(places, '0')}`,
    );
const amount = fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 20_000_000 }));
const INDICATORS = ['children', 'population', 'growth'] as const;
const SCHEMES = ['231.63', '765.60', '846.62', 'a', 'B'] as const;

const weights = fc
  .tuple(
    fc.subarray([...INDICATORS], { minLength: 1 }),
    fc.integer({ min: 0, max: 100 }),
    fc.integer({ min: 0, max: 100 }),
  )
  .map(([names, a, b]) => {
    const [low = 0, high = 0] = [a, b].sort((x, y) => x - y);
    const shares = names.length === 1 ? [100] : names.length === 2 ? [low, 100 - low] : [low, high - low, 100 - high];
    return Object.fromEntries(names.map((name, index) => [name, ((shares[index] ?? 0) / 100).toFixed(2)]));
  });

const limit = fc.option(decimal(60, 2), { nil: null });
const component = (numbers: readonly string[]): fc.Arbitrary<Component> =>
  fc.oneof(
    fc.record({ kind: fc.constant('base' as const), amount: fc.integer({ min: 0, max: 100_000 }) }),
    fc.record({
      kind: fc.constant('rate' as const),
      indicator: fc.constantFrom(...INDICATORS),
      rate: decimal(9_999, 3),
      minimum: limit,
      maximum: limit,
    }),
    fc.record({ kind: fc.constant('history' as const), factor: decimal(2, 3) }),
    fc.record({
      kind: fc.constant('set' as const),
      amounts: fc.dictionary(fc.constantFrom(...numbers), fc.integer({ min: 0, max: 100_000 })),
      reason: fc.constant('Prøve'),
    }),
    fc.record({ kind: fc.constant('key' as const), weights }),
  );

/** A scheme's components with one key at most, and a frame that is large enough for all of them. */
const scheme = (id: string, numbers: readonly string[]): fc.Arbitrary<Scheme> =>
  fc
    .tuple(fc.array(component(numbers), { minLength: 1, maxLength: 4 }), fc.integer({ min: 0, max: 20_000_000 }))
    .map(([components, extra]) => {
      const firstKey = components.findIndex(({ kind }) => kind === 'key');
      const kept = components.filter(({ kind }, index) => kind !== 'key' || index === firstKey);
      return { id, frame: firstKey === -1 ? null : extra + 100_000 * numbers.length * kept.length, components: kept };
    });

const grants = fc.dictionary(fc.constantFrom(...SCHEMES), amount);
const indicators = fc.record({ children: decimal(99, 2), population: decimal(60_000, 0), growth: decimal(3, 1) });

/** Rules without a total; with gains that may have to pay. */
const poolRules: fc.Arbitrary<PoolRules> = fc
  .record({
    minimum: fc.option(amount, { nil: undefined }),
    index: fc.option(decimal(2, 5), { nil: undefined }),
    reading: fc.constantFrom(...READINGS),
    topUp: fc.constantFrom('none' as const, 'extra' as const),
    unit: fc.constantFrom(1, 7, 100, 1000),
    mode: fc.constantFrom(...ROUNDING_MODES),
  })
  .map(({ minimum, index, reading, topUp, unit, mode }) => ({
    ...(minimum === undefined ? {} : { minimum }),
    ...(index === undefined ? {} : { index }),
    guarantee: { reading, topUp },
    rounding: { unit, mode },
  }));

const numbersOf = (count: number) => Array.from({ length: count }, (_, index) => String(1001 + ((index * 7) % 97)));

/** Valid problems with pools given. */
export const poolProblems: fc.Arbitrary<Problem> = fc
  .tuple(
    fc.array(fc.record({ pool: amount, history: grants, continued: grants }), { minLength: 1, maxLength: 8 }),
    poolRules,
  )
  .map(([own, rules]) => {
    const numbers = numbersOf(own.length);
    return problem(
      own.map((more, index) => ({ number: numbers[index] ?? '', name: 'K', ...more })),
      [],
      rules,
    );
  });

/** Valid problems with schemes of every make. Each indicator is above 0 somewhere, so that keys can share. */
export const schemeProblems: fc.Arbitrary<Problem> = fc.integer({ min: 1, max: 6 }).chain((count) => {
  const numbers = numbersOf(count);
  return fc
    .record({
      own: fc.array(fc.record({ indicators, history: grants, continued: grants }), {
        minLength: count,
        maxLength: count,
      }),
      schemes: fc
        .subarray([...SCHEMES], { minLength: 1 })
        .chain((ids) => fc.tuple(...ids.map((id) => scheme(id, numbers)))),
      rules: poolRules,
    })
    .map(({ own, schemes, rules }) => {
      const municipalities = own.map((more, index) => {
        const first = index === 0 ? { children: '12.5', population: '400', growth: '1.1' } : more.indicators;
        return { number: numbers[index] ?? '', name: 'K', ...more, indicators: first };
      });
      return problem(municipalities, schemes, rules);
    });
});

export const anyProblem = fc.oneof(poolProblems, schemeProblems);

/** A problem with a total that its rules can make: the sum of its pools, somewhat changed, in whole units. */
export const problemsWithTotal = fc
  .tuple(anyProblem, fc.integer({ min: 0, max: 40 }), fc.constantFrom(...RESIDUAL_RULES))
  .map(([base, units, residual]): Problem => {
    const { unit } = base.pool.rounding;
    const sum = resultOf(base).total;
    return { ...base, pool: { ...base.pool, total: (Math.floor(sum / unit) + units) * unit, residual } };
  })
  .filter((candidate) => allocate(candidate).ok);
