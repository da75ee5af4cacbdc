import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { withActor } from '../db/with-actor';
import { findProgramme } from '../programme/queries';
import { hasInferred, isIllustration } from './rules/provenance';
import { baseYearOf, readProvenance, readStored, totalAtEnd } from './rules/stored-run';
import { isRunId } from './schema';
import { listCalculationSchemes, listIndicators, listParticipants, listSources } from './subject/queries';
import type { Run, RunAuthor, RunFile, RunPage, StartingPoint } from './types';

export const RUNS_PER_PAGE = 20;

const SUMMARY = {
  id: true,
  name: true,
  year: true,
  startingPoint: true,
  provenance: true,
  createdAt: true,
  createdBySystem: true,
  createdBy: { select: { name: true } },
} as const;

/** Saved runs, newest first, one page at a time; null where the programme or the permission is missing. */
export async function listRuns(actor: Actor, programmeId: string, page: number): Promise<RunPage | null> {
  if (!can(actor, 'calculation.read', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const count = await tx.calculationRun.count({ where: { programmeId } });
    const rows = await tx.calculationRun.findMany({
      where: { programmeId },
      select: SUMMARY,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * RUNS_PER_PAGE,
      take: RUNS_PER_PAGE,
    });
    // A result can be megabytes; its total stands at its end.
    const ids = rows.map(({ id }) => id);
    const ends = await tx.$queryRaw<{ id: string; tail: string }[]>`
      SELECT id::text, right(result, 60) AS tail FROM calculation_run
      WHERE programme_id = ${programmeId} AND id = ANY (${ids}::uuid[])`;
    const tails = new Map(ends.map(({ id, tail }) => [id, tail]));
    const runs = rows.map((row) => ({ ...summaryOf(row), total: totalAtEnd(tails.get(row.id) ?? '') }));
    return { programme, runs, count };
  });
}

/** A saved run with what a page needs to show it; null where there is none, or it is not the actor's to see. */
export async function getRun(actor: Actor, programmeId: string, id: string): Promise<Run | null> {
  if (!can(actor, 'calculation.read', { programme: programmeId }) || !isRunId(id)) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const row = await tx.calculationRun.findFirst({
      where: { programmeId, id },
      select: { ...SUMMARY, problem: true, result: true, problemHash: true, resultHash: true, engineVersion: true },
    });
    if (!programme || !row) return null;
    const provenance = readProvenance(row.provenance);
    const participants = await listParticipants(tx, programmeId, row.year);
    const allocations = await tx.allocation.findMany({
      where: { programmeId, status: 'decided' },
      select: { municipalityId: true, year: true, amount: true },
    });
    const numbers = new Map(participants.map(({ municipalityId, number }) => [municipalityId, number]));
    const pools = allocations.map(({ municipalityId, year, amount }) => ({
      number: numbers.get(municipalityId) ?? '',
      year,
      amount: Number(amount),
    }));
    const { problem, result } = readStored(row.problem, row.result);
    const indicators = new Set(problem.municipalities.flatMap((one) => Object.keys(one.indicators ?? {})));
    return {
      ...summaryOf(row),
      programme,
      problem,
      result,
      provenance,
      problemHash: row.problemHash,
      resultHash: row.resultHash,
      engineVersion: row.engineVersion,
      schemes: await listCalculationSchemes(tx, programmeId),
      indicators: await listIndicators(tx, [...indicators]),
      sources: await listSources(
        tx,
        provenance.inputs.map(({ sourceId }) => sourceId),
      ),
      regions: Object.fromEntries(participants.map(({ number, region }) => [number, region])),
      decided: Object.fromEntries(
        pools.filter((pool) => pool.year === row.year).map(({ number, amount }) => [number, amount]),
      ),
      baseYear: baseYearOf(problem, pools),
    };
  });
}

/** The stored texts of a run, byte for byte, for downloads. */
export async function getRunFile(actor: Actor, programmeId: string, id: string): Promise<RunFile | null> {
  if (!can(actor, 'calculation.read', { programme: programmeId }) || !isRunId(id)) return null;
  return withActor(actor, async (tx) => {
    const row = await tx.calculationRun.findFirst({
      where: { programmeId, id },
      select: { id: true, year: true, problem: true, result: true, provenance: true },
    });
    return row && { ...row, programme: programmeId, isIllustration: isIllustration(readProvenance(row.provenance)) };
  });
}

interface SummaryRow {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly startingPoint: string;
  readonly provenance: string;
  readonly createdAt: Date;
  readonly createdBySystem: string | null;
  readonly createdBy: { readonly name: string } | null;
}

function summaryOf(row: SummaryRow) {
  const { id, name, year, createdAt, createdBySystem, createdBy } = row;
  const provenance = readProvenance(row.provenance);
  const author: RunAuthor =
    createdBySystem === null
      ? { kind: 'person', name: createdBy?.name ?? null }
      : { kind: 'system', name: createdBySystem };
  return {
    id,
    name,
    year,
    startingPoint: row.startingPoint as StartingPoint, // calculation_run_starting_point_check admits no other
    isIllustration: isIllustration(provenance),
    hasInferred: hasInferred(provenance),
    createdAt,
    author,
  };
}
