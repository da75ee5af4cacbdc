import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { type Transaction, withActor } from '../db/with-actor';
import { SOURCE_SELECT, type SourceRow, sourceOf } from '../source/queries';
import { isProgrammeId } from './rules';
import type { Programme, ProgrammeSummary } from './types';

const PROGRAMME = {
  id: true,
  nameNb: true,
  nameNn: true,
  nameEn: true,
  firstYear: true,
  lastYear: true,
  plannedEnd: true,
  revisedEndYear: true,
  baselineYear: true,
  testData: true,
  ...SOURCE_SELECT,
} as const;

/** A programme by id inside a transaction that is already open, or null. */
export async function findProgramme(tx: Transaction, id: string): Promise<Programme | null> {
  if (!isProgrammeId(id)) return null;
  const row = await tx.programme.findUnique({ where: { id }, select: PROGRAMME });
  return row && programmeOf(row);
}

export async function getProgramme(actor: Actor, id: string): Promise<Programme | null> {
  if (!can(actor, 'programme.read', { programme: id })) return null;
  return withActor(actor, (tx) => findProgramme(tx, id));
}

/** Every programme, the real ones first, with how much it embraces. */
export async function listProgrammes(actor: Actor): Promise<readonly ProgrammeSummary[]> {
  if (!can(actor, 'programme.read')) return [];
  return withActor(actor, (tx) => listSummaries(tx));
}

/** One programme with how much it embraces, or null. */
export async function getProgrammeSummary(actor: Actor, id: string): Promise<ProgrammeSummary | null> {
  if (!can(actor, 'programme.read', { programme: id })) return null;
  const [summary = null] = await withActor(actor, (tx) => listSummaries(tx, id));
  return summary;
}

async function listSummaries(tx: Transaction, id?: string): Promise<readonly ProgrammeSummary[]> {
  if (id !== undefined && !isProgrammeId(id)) return [];
  const rows = await tx.programme.findMany({
    where: id === undefined ? {} : { id },
    select: { ...PROGRAMME, _count: { select: { schemes: true, participations: true } } },
    orderBy: [{ testData: 'asc' }, { firstYear: 'asc' }, { id: 'asc' }],
  });
  const regions = await tx.participation.groupBy({ by: ['programmeId', 'countyGovernorId'] });
  return rows.map(({ _count, ...row }) => ({
    ...programmeOf(row),
    municipalities: _count.participations,
    schemes: _count.schemes,
    regions: regions.filter((region) => region.programmeId === row.id).length,
  }));
}

interface ProgrammeRow extends SourceRow {
  readonly id: string;
  readonly nameNb: string;
  readonly nameNn: string;
  readonly nameEn: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly plannedEnd: Date;
  readonly revisedEndYear: number | null;
  readonly baselineYear: number;
  readonly testData: boolean;
}

function programmeOf(row: ProgrammeRow): Programme {
  const { id, firstYear, lastYear, revisedEndYear, baselineYear, testData } = row;
  return {
    id,
    names: { nb: row.nameNb, nn: row.nameNn, en: row.nameEn },
    firstYear,
    lastYear,
    plannedEnd: row.plannedEnd.toISOString().slice(0, 10),
    revisedEndYear,
    baselineYear,
    testData,
    source: sourceOf(row),
  };
}
