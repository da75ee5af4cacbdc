import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { type Transaction, withActor } from '../db/with-actor';
import { type Kroner, kroner } from '../money';
import { VERSION_SELECT, versionsOf } from '../municipality/queries';
import { displayName, versionAt } from '../municipality/rules';
import { findProgramme } from '../programme/queries';
import { SOURCE_SELECT, sourceOf } from '../source/queries';
import type { AllocationType, GrantRow, GrantScheme, GrantTable, PrintedSums } from './types';

/** The schemes of a programme and what each municipality received from them in the baseline year. */
export async function getGrantTable(actor: Actor, programmeId: string): Promise<GrantTable | null> {
  if (!can(actor, 'grant-scheme.read', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const first = await tx.historicalGrant.findFirst({
      where: { programmeId, year: programme.baselineYear },
      select: SOURCE_SELECT,
    });
    return {
      programme,
      schemes: await listSchemes(tx, programmeId),
      rows: await listGrantRows(tx, programmeId, programme.baselineYear),
      printed: await readPrinted(tx, programmeId, programme.baselineYear),
      source: first && sourceOf(first),
    };
  });
}

/** The schemes of a programme in the order of the budget. */
export async function listSchemes(tx: Transaction, programmeId: string): Promise<readonly GrantScheme[]> {
  const rows = await tx.grantScheme.findMany({
    where: { programmes: { some: { programmeId } } },
    include: {
      ministry: { select: { nameNb: true, nameNn: true, nameEn: true } },
      names: { select: { name: true, documentedYear: true, ...SOURCE_SELECT }, orderBy: { documentedYear: 'desc' } },
    },
    orderBy: [{ chapter: 'asc' }, { post: 'asc' }],
  });
  return rows.map((row) => ({
    id: row.id,
    chapter: row.chapter,
    post: row.post,
    ministry: { nb: row.ministry.nameNb, nn: row.ministry.nameNn, en: row.ministry.nameEn },
    names: row.names.map((name) => ({ name: name.name, documentedYear: name.documentedYear, source: sourceOf(name) })),
    allocationType: row.allocationType as AllocationType | null, // grant_scheme_allocation_type_check admits no other
    regulation: {
      objectiveAndTarget: row.objectiveAndTarget,
      achievementCriteria: row.achievementCriteria,
      allocationCriteria: row.allocationCriteria,
      followUpAndControl: row.followUpAndControl,
      evaluation: row.evaluation,
    },
    testData: row.testData,
  }));
}

async function listGrantRows(tx: Transaction, programmeId: string, year: number): Promise<readonly GrantRow[]> {
  const participants = await tx.participation.findMany({
    where: { programmeId },
    select: {
      municipalityId: true,
      countyGovernor: { select: { id: true, name: true } },
      municipality: { select: { versions: VERSION_SELECT } },
    },
  });
  const grants = await tx.historicalGrant.findMany({
    where: { programmeId, year },
    select: { municipalityId: true, schemeId: true, amount: true },
  });
  const cells = new Map<string, Record<string, Kroner>>();
  for (const grant of grants) {
    const own = cells.get(grant.municipalityId) ?? {};
    own[grant.schemeId] = kroner(grant.amount);
    cells.set(grant.municipalityId, own);
  }
  return participants.map(({ municipalityId, countyGovernor, municipality }) => {
    const version = versionAt(versionsOf(municipality.versions), `${year + 1}-01-01`);
    const name = displayName(version);
    return {
      municipalityId,
      number: version.number,
      name,
      region: countyGovernor,
      cells: cells.get(municipalityId) ?? {},
    };
  });
}

async function readPrinted(tx: Transaction, programmeId: string, year: number): Promise<PrintedSums> {
  const totals = await tx.printedTotal.findMany({
    where: { programmeId, sourceTable: 'table-1', year },
    select: { municipalityId: true, schemeId: true, amount: true },
  });
  const rows: Record<string, Kroner> = {};
  const schemes: Record<string, Kroner> = {};
  let total: Kroner | null = null;
  for (const { municipalityId, schemeId, amount } of totals) {
    if (municipalityId) rows[municipalityId] = kroner(amount);
    else if (schemeId) schemes[schemeId] = kroner(amount);
    else total = kroner(amount);
  }
  return { rows, schemes, total };
}
