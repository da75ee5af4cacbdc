import { describe, expect, it } from 'vitest';
import { hashOf } from '@/lib/allocation/rules/hash';
import { PILOT_SCHEMES, readPilotMunicipalities, readPopulation, readTable1, readTable2 } from '@/prisma/seed/data';
import { assumptions } from '@/prisma/seed/load-pilot';
import type { CalculationSubject, StartingPoint } from '../types';
import { attempt, prefillOf } from './attempt';
import type { FormValues } from './field-reader';
import { hasInferred, isIllustration } from './provenance';
import { fileName, totalAtEnd } from './stored-run';
import { compare, summariseOutcome } from './summarise-outcome';

/** The pilot as the database has it, for one year. */
function pilot(year: number): CalculationSubject {
  const grants = new Map(readTable1().rows.map((row) => [row.municipality, row]));
  const pools = new Map(readTable2().rows.map((row) => [row.municipality, row]));
  const people = new Map(
    readPopulation()
      .filter((row) => row.year === year)
      .map((row) => [row.municipality_number, row]),
  );
  const municipalities = readPilotMunicipalities().map(({ name, number_2020_2023: number, statsforvalter }) => {
    const row = pools.get(name);
    const population = people.get(number);
    return {
      number,
      name,
      region: statsforvalter,
      history: Object.fromEntries(PILOT_SCHEMES.map((id) => [id, (grants.get(name)?.[id] ?? 0) * 1000])),
      continued: {},
      indicators: population ? { population_0_24: String(population.age_0_24) } : {},
      pools: { 2020: row?.['2020'] ?? 0, 2021: row?.['2021'] ?? 0, 2022: row?.['2022'] ?? 0 },
    };
  });
  const source = { sourceId: '002', mark: null };
  return {
    programme: { id: 'pfp', baselineYear: 2019 } as CalculationSubject['programme'],
    data: { programme: 'pfp', year, municipalities },
    schemes: PILOT_SCHEMES.map((id) => ({ id, name: id })),
    indicators: [{ id: 'population_0_24', names: { nb: '', nn: '', en: '' } }],
    assumptions: assumptions(),
    dataSources: [
      { ...source, input: 'pools:2020', reference: 'table=2;page=19' },
      { ...source, input: 'pools:2021', reference: 'table=2;page=19' },
      { ...source, input: 'municipalities[].history', reference: 'table=1;page=17' },
      {
        input: 'municipalities[].indicators.population_0_24',
        sourceId: 'ssb-07459',
        reference: 'table=07459',
        mark: null,
      },
    ],
    sources: [],
    regions: Object.fromEntries(municipalities.map(({ number, region }) => [number, { id: region, name: region }])),
    decidedYears: [2020, 2021, 2022],
  };
}

function calculated(year: number, startingPoint: StartingPoint, changes: FormValues = {}) {
  const subject = pilot(year);
  const values = { ...prefillOf(subject, startingPoint).values, ...changes };
  const tried = attempt(subject, startingPoint, values);
  if (!tried.ok) throw new Error(JSON.stringify(tried.failure));
  const decided = Object.fromEntries(
    subject.data.municipalities.map(({ number, pools }) => [number, pools[year] ?? 0]),
  );
  const outcome = summariseOutcome(tried.value.result, { regions: subject.regions, decided, poolYear: 2020 });
  return { ...tried.value, outcome };
}

describe.each([
  [2021, 40_529_000],
  [2022, 41_583_000],
])('the form of %i as it is opened', (year, total) => {
  const { outcome, provenance } = calculated(year, 'previous-pools');
  it('gives every amount of Table 2', () => {
    expect(outcome.comparison).toEqual({ compared: 12, deviating: 0 });
    expect(outcome.total).toBe(total);
  });
  it('puts a residual of −2 000 on Trondheim, and says nothing of a rest too large', () => {
    expect(outcome.residuals).toEqual([{ number: '5001', name: 'Trondheim', amount: -2000 }]);
    expect(outcome.largeRest).toBeNull();
  });
  it('rests on inferred rules, and is no illustration', () => {
    expect(hasInferred(provenance)).toBe(true);
    expect(isIllustration(provenance)).toBe(false);
  });
});

describe('the view of a result', () => {
  const { outcome } = calculated(2021, 'previous-pools');
  it('sums the regions (C6) and holds them against 2019 (C7)', () => {
    expect(outcome.regions.map(({ name, sums }) => [name, sums.pool, sums.change])).toEqual([
      ['Innlandet', 8_806_000, 4_062_000],
      ['Trøndelag', 20_278_000, -1_299_000],
      ['Vestfold og Telemark', 11_445_000, 4_765_000],
    ]);
  });
  it('names those who get less in each reading (S12), and that nothing is known of continued grants', () => {
    expect(outcome.worseOff).toEqual([
      { number: '3801', name: 'Horten', pool: -146_000, poolAndContinued: -146_000 },
      { number: '5001', name: 'Trondheim', pool: -6_661_000, poolAndContinued: -6_661_000 },
    ]);
    expect(outcome.hasContinued).toBe(false);
  });
  it('explains all twelve', () => {
    expect(outcome.explanations.map(({ name }) => name)).toEqual(
      [...readPilotMunicipalities()].map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'nb')),
    );
  });
  it('notices a rest that rounding cannot have made', () => {
    const changed = calculated(2021, 'previous-pools', { index: '1,04' });
    expect(changed.outcome.largeRest).toMatchObject({ name: 'Trondheim' });
    expect(changed.outcome.comparison?.deviating).toBe(12);
  });
  it('compares only where something is decided', () => {
    expect(compare([{ pool: 1, decided: null }])).toBeNull();
    expect(
      compare([
        { pool: 1, decided: null },
        { pool: 1, decided: 2 },
      ]),
    ).toEqual({ compared: 1, deviating: 1 });
  });
});

describe('the form that starts from the schemes, as it is opened', () => {
  const { outcome, provenance, problem } = calculated(2020, 'schemes');
  it('shares the sums of Table 1 by inhabitants aged 0–24, and says that it is an illustration', () => {
    expect(problem.schemes.map(({ id, frame }) => [id, frame])).toEqual([
      ['231.63', 9_615_000],
      ['231.66', 1_554_000],
      ['621.63', 2_277_000],
      ['765.60', 19_055_000],
      ['846.62', 500_000],
    ]);
    expect(isIllustration(provenance)).toBe(true);
  });
  it('splits every pool on its schemes without losing a krone', () => {
    expect(outcome.schemes.reduce((sum, { total }) => sum + total, 0)).toBe(outcome.total);
    for (const { amount, parts } of outcome.parts?.rows ?? []) {
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(amount);
    }
  });
});

describe('what the inputs rest on', () => {
  const inputOf = (changes: FormValues, input: string) =>
    calculated(2021, 'previous-pools', changes).provenance.inputs.filter((entry) => entry.input === input);
  it('is the source of a value that stands, however its spaces are typed', () => {
    expect(inputOf({ total: '40529000' }, 'pool.total')).toEqual([
      { input: 'pool.total', sourceId: '002', reference: 'table=2;page=19', mark: null },
    ]);
  });
  it('is the one who typed, for a value that was changed', () => {
    expect(inputOf({ index: '1,0311' }, 'pool.index')).toEqual([
      { input: 'pool.index', sourceId: null, reference: null, mark: 'entered' },
    ]);
  });
  it('leaves out what the calculation does not use', () => {
    expect(inputOf({ total: '' }, 'pool.residual')).toEqual([]);
    expect(inputOf({}, 'municipalities[].indicators.population_0_24')).toEqual([]);
    expect(inputOf({}, 'municipalities[].pool')).toHaveLength(1);
  });
});

describe('a stored run', () => {
  it('shows its total at its end', () => {
    expect(totalAtEnd('…"schemes":[],"total":40529000,"year":2021}')).toBe(40_529_000);
    expect(totalAtEnd('{"total":1}')).toBeNull();
  });
  it('says in the name of its files that it is an illustration', () => {
    const run = { programme: 'pfp', year: 2020, id: '3f2a1b0c-0000-4000-8000-000000000000', isIllustration: true };
    expect(fileName(run, 'problem')).toBe('fellespott-pfp-2020-illustrasjon-3f2a1b0c-problem.json');
    expect(fileName({ ...run, isIllustration: false }, 'resultat')).toBe('fellespott-pfp-2020-3f2a1b0c-resultat.json');
  });
  it('has the hash of its problem', () => {
    const { problem, result } = calculated(2021, 'previous-pools');
    expect(result.problemHash).toBe(hashOf(problem));
  });
});
