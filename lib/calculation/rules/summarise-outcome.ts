/** What a page shows of a result, worked out from the result and what is decided. Pure; nothing is formatted here. */
import { explain } from '@/lib/allocation/rules/explanation/explain';
import type { AllocationResult, MunicipalityResult } from '@/lib/allocation/types';
import { compareNames } from '@/lib/format';
import type {
  Comparison,
  MunicipalityExplanation,
  MunicipalityOutcome,
  NamedAmount,
  OutcomeSums,
  OutcomeView,
  PartsTable,
  Region,
  RegionOutcome,
  WorseOff,
} from '../types';

/** Above these, a table or all explanations at once would be more than anyone reads, and slow. */
const MOST_PART_CELLS = 400;
const MOST_STEPS = 600;

export type OutcomeContext = {
  /** By municipality number. */
  readonly regions: Readonly<Record<string, Region>>;
  /** Decided pools of the result's year by municipality number. */
  readonly decided: Readonly<Record<string, number>>;
  /** The year whose pools were the start. */
  readonly poolYear?: number | undefined;
  /** The municipality that the reader asks about. */
  readonly asked?: string | undefined;
};

/**
 * The view of a result: lines by region, sums, comparison with decided amounts, checks by municipality, explanations.
 * Source: C6, C7, S12; the issue's *Calculation page*.
 * @example Table 2's column for 2021 calculated anew: comparison { compared: 12, deviating: 0 }
 */
export function summariseOutcome(result: AllocationResult, context: OutcomeContext): OutcomeView {
  const lines = result.municipalities.map((line) => outcomeOf(line, context.decided[line.number] ?? null));
  return {
    year: result.year,
    total: result.total,
    sums: sumsOf(lines),
    regions: regionsOf(lines, context.regions),
    comparison: compare(lines),
    schemes: result.schemes,
    parts: partsTable(result),
    worseOff: worseOffOf(result),
    hasContinued: result.municipalities.some(({ continued }) => continued > 0),
    ...otherChecks(result),
    topUps: named(result, ({ topUp }) => topUp),
    residuals: named(result, ({ residual }) => residual),
    largeRest: largeRestOf(result),
    explanations: explanationsOf(result, context),
    problemHash: result.problemHash,
  };
}

/**
 * How many amounts can be held against decided ones, and how many differ. Null where nothing is decided.
 * @example twelve amounts like the decided ones: { compared: 12, deviating: 0 }
 */
export function compare(lines: readonly Pick<MunicipalityOutcome, 'pool' | 'decided'>[]): Comparison | null {
  const compared = lines.filter(({ decided }) => decided !== null);
  if (compared.length === 0) return null;
  return { compared: compared.length, deviating: compared.filter(({ pool, decided }) => pool !== decided).length };
}

function outcomeOf(line: MunicipalityResult, decided: number | null): MunicipalityOutcome {
  const { number, name, pool, baseline, exact, residual } = line;
  return { number, name, pool, decided, baseline, change: line.change.pool, exact, residual };
}

function sumsOf(lines: readonly MunicipalityOutcome[]): OutcomeSums {
  const sum = (pick: (line: MunicipalityOutcome) => number) => lines.reduce((total, line) => total + pick(line), 0);
  return {
    pool: sum(({ pool }) => pool),
    // A sum over some of them would look like the sum of all.
    decided: lines.every(({ decided }) => decided !== null) ? sum(({ decided }) => decided ?? 0) : null,
    baseline: sum(({ baseline }) => baseline),
    change: sum(({ change }) => change),
    residual: sum(({ residual }) => residual),
  };
}

const ELSEWHERE: Region = { id: '', name: '' };

function regionsOf(
  lines: readonly MunicipalityOutcome[],
  regions: Readonly<Record<string, Region>>,
): readonly RegionOutcome[] {
  const groups = new Map<string, { region: Region; lines: MunicipalityOutcome[] }>();
  for (const line of lines) {
    const region = regions[line.number] ?? ELSEWHERE;
    const group = groups.get(region.id) ?? { region, lines: [] };
    group.lines.push(line);
    groups.set(region.id, group);
  }
  return [...groups.values()]
    .map(({ region, lines: own }) => ({ ...region, sums: sumsOf(own), municipalities: own.sort(byName) }))
    .sort(byName);
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareNames(a.name, b.name);
}

function partsTable({ municipalities, schemes }: AllocationResult): PartsTable | null {
  const isReadable = schemes.length > 0 && municipalities.length * schemes.length <= MOST_PART_CELLS;
  if (!isReadable) return null;
  const ids = schemes.map(({ id }) => id);
  const rows = municipalities.map(({ number, name, pool, parts }) => ({
    number,
    name,
    amount: pool,
    parts: ids.map((id) => parts?.[id] ?? 0),
  }));
  return { schemes: ids, rows: rows.sort(byName) };
}

function worseOffOf({ checks, municipalities }: AllocationResult): readonly WorseOff[] {
  const found = checks.filter((check) => check.code === 'worse-off');
  const amountOf = (number: string, reading: string) =>
    found.find((check) => check.municipality === number && check.reading === reading)?.amount ?? null;
  const numbers = new Set(found.map(({ municipality }) => municipality));
  return municipalities
    .filter(({ number }) => numbers.has(number))
    .map(({ number, name }) => ({
      number,
      name,
      pool: amountOf(number, 'pool'),
      poolAndContinued: amountOf(number, 'pool+continued'),
    }))
    .sort(byName);
}

function otherChecks({
  checks,
  municipalities,
}: AllocationResult): Pick<OutcomeView, 'belowMinimum' | 'doubleFunding'> {
  const names = new Map(municipalities.map(({ number, name }) => [number, name]));
  const nameOf = (number: string) => names.get(number) ?? number;
  return {
    belowMinimum: checks
      .filter((check) => check.code === 'below-minimum')
      .map(({ municipality, amount }) => ({ number: municipality, name: nameOf(municipality), amount })),
    doubleFunding: checks
      .filter((check) => check.code === 'double-funding')
      .map(({ municipality, amount, scheme }) => ({
        number: municipality,
        name: nameOf(municipality),
        amount,
        scheme,
      })),
  };
}

/** Rounding moves each pool by less than a unit, so the rest it leaves is less than a unit for each municipality. */
function largeRestOf(result: AllocationResult): NamedAmount | null {
  const rounding = result.municipalities[0]?.steps.find((step) => step.step === 'rounding');
  const most = (rounding?.by.unit ?? 0) * result.municipalities.length;
  return named(result, ({ residual }) => residual).find(({ amount }) => Math.abs(amount) > most) ?? null;
}

function named(result: AllocationResult, pick: (line: MunicipalityResult) => number): readonly NamedAmount[] {
  return result.municipalities
    .map((line) => ({ number: line.number, name: line.name, amount: pick(line) }))
    .filter(({ amount }) => amount !== 0);
}

function explanationsOf(
  result: AllocationResult,
  { poolYear, asked }: OutcomeContext,
): readonly MunicipalityExplanation[] {
  const steps = result.municipalities.reduce((sum, municipality) => sum + municipality.steps.length, 0);
  const chosen = result.municipalities.filter(({ number }) => steps <= MOST_STEPS || number === asked);
  return chosen
    .map(({ number, name, pool }) => ({ number, name, pool, steps: explain(result, number, { poolYear }) ?? [] }))
    .sort(byName);
}
