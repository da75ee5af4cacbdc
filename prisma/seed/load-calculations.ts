import { allocate } from '@/lib/allocation/rules/allocate';
import { canonicalJson } from '@/lib/allocation/rules/canonical-json';
import { assumedProvenance, previousPoolsRules } from '@/lib/calculation/rules/assumed-rules';
import { buildPreviousPoolsProblem } from '@/lib/calculation/rules/build-problem';
import { type Assumption, type CalculationMunicipality, ENGINE_VERSION } from '@/lib/calculation/types';
import { PILOT_SCHEMES, readPilotMunicipalities, readTable1, readTable2 } from './data';
import { assumptions, decidedAllocations, PROGRAMME, pilotIds, TABLE_1, TABLE_2 } from './load-pilot';
import type { Register } from './register';
import { addMissing, stableUuid, type Transaction } from './write';

const RECONSTRUCTED = [2021, 2022] as const;

/**
 * The decided amounts, and for 2021 and 2022 the calculation that gives just them. No source publishes that calculation:
 * it is inferred (C5), and its inputs are marked so. For 2020 none is known, so none is made up. Returns rows added.
 */
export async function loadCalculations(tx: Transaction, register: Register): Promise<number> {
  const runs = RECONSTRUCTED.map(reconstruct);
  const byYear = new Map(runs.map((run) => [run.year, run.id]));
  const added = await addMissing(tx.calculationRun, runs);
  return added + (await addMissing(tx.allocation, decidedAllocations(pilotIds(register), byYear)));
}

function reconstruct(year: (typeof RECONSTRUCTED)[number]) {
  const rows: readonly Assumption[] = assumptions();
  const rules = previousPoolsRules(rows, year);
  if (!rules) throw new Error(`No rules are recorded for ${year}.`);
  const problem = buildPreviousPoolsProblem({ programme: PROGRAMME, year, municipalities: pilotData() }, rules);
  const outcome = allocate(problem);
  if (!outcome.ok) throw new Error(`The calculation of ${year} is refused: ${outcome.errors[0]?.message}`);
  const { result } = outcome;
  for (const { municipality, [`${year}` as const]: decided } of readTable2().rows) {
    const pool = result.municipalities.find(({ name }) => name === municipality)?.pool;
    if (pool !== decided) throw new Error(`${municipality} ${year}: ${pool} is calculated, ${decided} is decided.`);
  }
  const provenance = assumedProvenance(rows, year, [
    { input: 'municipalities[].pool', sourceId: TABLE_2.sourceId, reference: TABLE_2.sourceReference, mark: null },
    { input: 'municipalities[].history', sourceId: TABLE_1.sourceId, reference: TABLE_1.sourceReference, mark: null },
  ]);
  return {
    id: stableUuid(`run:${PROGRAMME}:${year}`),
    programmeId: PROGRAMME,
    year,
    name: `Tabell 2 for ${year}, regnet fra pottene i ${rules.baseYear}`,
    startingPoint: 'previous-pools',
    problem: canonicalJson(problem),
    result: canonicalJson(result),
    provenance: canonicalJson(provenance),
    problemHash: result.problemHash,
    resultHash: result.resultHash,
    engineVersion: ENGINE_VERSION,
    createdBySystem: 'seed',
  };
}

function pilotData(): readonly CalculationMunicipality[] {
  const grants = new Map(readTable1().rows.map((row) => [row.municipality, row]));
  const pools = new Map(readTable2().rows.map((row) => [row.municipality, row]));
  return readPilotMunicipalities().map(({ name, number_2020_2023: number }) => ({
    number,
    name,
    history: Object.fromEntries(PILOT_SCHEMES.map((id) => [id, (grants.get(name)?.[id] ?? 0) * 1000])),
    continued: {},
    indicators: {},
    pools: { 2020: pools.get(name)?.['2020'] ?? 0 },
  }));
}
