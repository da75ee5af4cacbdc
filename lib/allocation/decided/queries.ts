import 'server-only';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/policy';
import { type Transaction, withActor } from '@/lib/db/with-actor';
import { type Kroner, kroner } from '@/lib/money';
import { VERSION_SELECT, versionsOf } from '@/lib/municipality/queries';
import { displayName, versionAt } from '@/lib/municipality/rules';
import { findProgramme } from '@/lib/programme/queries';
import type { Programme } from '@/lib/programme/types';
import { SOURCE_SELECT, sourceOf } from '@/lib/source/queries';
import type { PooledMunicipality, PoolTable } from './types';

/** Everything decided in a programme, with regions and the grants it replaced. Null for a programme that does not exist. */
export async function getPoolTable(actor: Actor, programmeId: string): Promise<PoolTable | null> {
  if (!can(actor, 'allocation.read-decided', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    return programme && loadPoolTable(tx, programme);
  });
}

/** The same inside a transaction that is already open. */
export async function loadPoolTable(tx: Transaction, programme: Programme): Promise<PoolTable> {
  const programmeId = programme.id;
  const participations = await tx.participation.findMany({
    where: { programmeId },
    select: {
      municipalityId: true,
      countyGovernor: { select: { id: true, name: true } },
      municipality: { select: { versions: VERSION_SELECT } },
    },
  });
  const allocations = await tx.allocation.findMany({
    where: { programmeId, status: 'decided' },
    select: { municipalityId: true, year: true, amount: true },
  });
  const grants = await tx.historicalGrant.groupBy({
    by: ['municipalityId'],
    where: { programmeId, year: programme.baselineYear },
    _sum: { amount: true },
  });
  const printed = await tx.printedTotal.findMany({
    where: { programmeId, sourceTable: 'table-2' },
    select: { municipalityId: true, year: true, amount: true },
  });
  const poolSource = await tx.allocation.findFirst({
    where: { programmeId, status: 'decided', sourceId: { not: null } },
    select: SOURCE_SELECT,
  });
  const baselineSource = await tx.historicalGrant.findFirst({
    where: { programmeId, year: programme.baselineYear },
    select: SOURCE_SELECT,
  });

  const pools = new Map<string, Record<number, Kroner>>();
  for (const { municipalityId, year, amount } of allocations) {
    const own = pools.get(municipalityId) ?? {};
    own[year] = kroner(amount);
    pools.set(municipalityId, own);
  }
  const baselines = new Map(grants.map((row) => [row.municipalityId, kroner(row._sum.amount ?? 0n)]));
  const municipalities = participations.map(({ municipalityId, countyGovernor, municipality }): PooledMunicipality => {
    const version = versionAt(versionsOf(municipality.versions), `${programme.firstYear}-01-01`);
    return {
      id: municipalityId,
      number: version.number,
      name: displayName(version),
      region: countyGovernor,
      pools: pools.get(municipalityId) ?? {},
      baseline: baselines.get(municipalityId) ?? null,
    };
  });
  return {
    programme,
    years: [...new Set(allocations.map((row) => row.year))].sort((a, b) => a - b),
    municipalities,
    printed: printed.map((sum) => ({ ...sum, amount: kroner(sum.amount) })),
    poolSource: poolSource?.source
      ? sourceOf({ source: poolSource.source, sourceReference: poolSource.sourceReference ?? '' })
      : null,
    baselineSource: baselineSource && sourceOf(baselineSource),
  };
}
