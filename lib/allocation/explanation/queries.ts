import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/policy';
import { explain } from '@/lib/allocation/rules/explanation/explain';
import { readProvenance, readStored } from '@/lib/calculation/rules/stored-run';
import { type Transaction, withActor } from '@/lib/db/with-actor';
import { type Kroner, kroner } from '@/lib/money';
import { findParticipant, versionsOf } from '@/lib/municipality/queries';
import { displayName, versionAt } from '@/lib/municipality/rules';
import { findProgramme } from '@/lib/programme/queries';
import { isProgrammeId } from '@/lib/programme/rules';
import { SOURCE_SELECT, sourceOf } from '@/lib/source/queries';
import { attachInputs, findResidual, isOpenProblem } from './rules';
import type { ExplainedRun, PoolExplanation } from './types';

const RUN = {
  select: {
    createdAt: true,
    engineVersion: true,
    startingPoint: true,
    problem: true,
    result: true,
    provenance: true,
    problemHash: true,
    resultHash: true,
  },
} as const;

/** Why a decided pool is what it is; null where there is no such pool. Open to all, as the amount is. */
export async function getPoolExplanation(
  actor: Actor,
  programmeId: string,
  number: string,
  year: number,
): Promise<PoolExplanation | null> {
  if (!can(actor, 'allocation.read-decided', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const participant = programme && (await findParticipant(tx, programmeId, number));
    if (!programme || !participant) return null;
    const tenant = { programmeId, municipalityId: participant.municipalityId };
    const rows = await tx.allocation.findMany({
      where: { ...tenant, status: 'decided' },
      select: { year: true, amount: true, runId: true, ...SOURCE_SELECT },
      orderBy: { year: 'asc' },
    });
    const row = rows.find((candidate) => candidate.year === year);
    if (!row) return null;
    const version = versionAt(versionsOf(participant.municipality.versions), `${year}-01-01`);
    const pools = rows.map((one) => ({ year: one.year, amount: kroner(one.amount) }));
    const grants = await tx.historicalGrant.aggregate({
      where: { ...tenant, year: programme.baselineYear },
      _sum: { amount: true },
    });
    const run = row.runId && (await tx.calculationRun.findUnique({ where: { id: row.runId }, ...RUN }));
    const found = run ? explainRun(run, version.number, pools) : null;
    // The wall gives no row of a calculation that is not open; one that it gives is asked once more.
    const isRefused = row.runId !== null && run === null;
    const isHidden = found !== null && !found.isOpen && !can(actor, 'calculation.read', { programme: programmeId });
    const isWithheld = isRefused || isHidden;
    const explained = isWithheld ? null : found;
    return {
      programme,
      number: version.number,
      name: displayName(version),
      year,
      amount: kroner(row.amount),
      source: row.source && sourceOf({ source: row.source, sourceReference: row.sourceReference ?? '' }),
      years: rows.map((one) => one.year),
      previous: pools.findLast((pool) => pool.year < year) ?? null,
      baseline: grants._sum.amount === null ? null : kroner(grants._sum.amount),
      run: explained,
      isWithheld,
      sources: explained ? await listSources(tx, explained) : [],
    };
  });
}

interface RunRow {
  readonly createdAt: Date;
  readonly engineVersion: string;
  readonly startingPoint: string;
  readonly problem: string;
  readonly result: string;
  readonly provenance: string;
  readonly problemHash: string;
  readonly resultHash: string;
}

type Pool = { readonly year: number; readonly amount: Kroner };

function explainRun(row: RunRow, number: string, pools: readonly Pool[]): ExplainedRun | null {
  const { problem, result } = readStored(row.problem, row.result);
  const { inputs } = readProvenance(row.provenance);
  // A problem names no base year; it is the latest earlier year with the pool that the calculation was given.
  const given = problem.municipalities.find((municipality) => municipality.number === number)?.pool;
  const baseYear = pools.findLast((pool) => pool.year < result.year && pool.amount === given)?.year ?? null;
  const steps = explain(result, number, baseYear === null ? {} : { poolYear: baseYear });
  if (!steps) return null;
  const { createdAt, engineVersion, problemHash, resultHash } = row;
  const isInferred = inputs.some(({ mark }) => mark === 'inferred');
  const schemes = problem.schemes.length;
  return {
    createdAt,
    engineVersion,
    problemHash,
    resultHash,
    schemes,
    baseYear,
    isInferred,
    isOpen: isOpenProblem(problem),
    steps: attachInputs(steps, inputs),
    residual: findResidual(problem, result),
  };
}

async function listSources(tx: Transaction, { steps }: ExplainedRun) {
  const ids = steps.flatMap(({ inputs }) => inputs.flatMap(({ sourceId }) => (sourceId ? [sourceId] : [])));
  const rows = await tx.source.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: SOURCE_SELECT.source.select,
  });
  return rows.map((source) => sourceOf({ source, sourceReference: '' }));
}

/** The stored problem or result behind a year's decided pools, byte for byte; null where no calculation is known. */
export async function getDecidedRunFile(
  actor: Actor,
  programmeId: string,
  year: number,
  part: 'problem' | 'result',
): Promise<string | null> {
  if (!can(actor, 'allocation.read-decided', { programme: programmeId }) || !isProgrammeId(programmeId)) return null;
  return withActor(actor, async (tx) => {
    const row = await tx.allocation.findFirst({
      where: { programmeId, year, status: 'decided', runId: { not: null } },
      select: { run: { select: { problem: true, result: true } } },
    });
    return row?.run && isOpenProblem(JSON.parse(row.run.problem)) ? row.run[part] : null;
  });
}
