import type { Prisma } from '@/lib/db/generated/client';
import type { Content } from '@/lib/registration/types';
import { dateOf } from '@/lib/time';
import { PROGRAMME, pilotIds } from '../load-pilot';
import { COUNTY_GOVERNORS } from '../reference-data';
import type { Register } from '../register';
import { addMissing, stableUuid, type Transaction } from '../write';
import { factId, type Owner, type SeedFact } from './fact';
import { FACTS } from './facts';

/** What the sources tell of the pilot. A version that is there already stays as it is. Returns rows added. */
export async function loadRegistrations(tx: Transaction, register: Register): Promise<number> {
  const municipalities = pilotIds(register);
  const rows = FACTS.flatMap((fact) => versionsOf(fact, municipalities));
  let added = 0;
  // A version must find the one before it.
  for (const version of [...new Set(rows.map((row) => row.version))].sort((a, b) => a - b)) {
    added += await addMissing(
      tx.registration,
      rows.filter((row) => row.version === version),
    );
  }
  return added;
}

type Row = Prisma.RegistrationCreateManyInput;
type OwnerIds = Pick<Row, 'municipalityId' | 'countyGovernorId'>;

function versionsOf({ owner, kind, key, versions }: SeedFact, ids: ReadonlyMap<string, string>): readonly Row[] {
  const id = factId(owner, kind, key);
  const owners = ownerOf(owner, ids);
  return versions.map(({ on, content, citation }, index) => ({
    programmeId: PROGRAMME,
    id,
    version: index + 1,
    kind,
    ...owners,
    state: 'registered',
    effectiveOn: dateOf(on),
    content: withIds(content, ids) as Prisma.InputJsonObject,
    sourceId: citation.source,
    sourceReference: citation.reference,
    saveId: stableUuid(`registration-save:${id}:${index + 1}`),
    recordedBySystem: 'seed',
  }));
}

/** Municipalities that are told of by name, by their ids and in the order a form gives them. */
function withIds(content: Content, ids: ReadonlyMap<string, string>): Content {
  const named = content.municipalities;
  if (!Array.isArray(named)) return content;
  return { ...content, municipalities: named.map((name) => known(ids.get(name), { municipality: name })).sort() };
}

function ownerOf(owner: Owner, municipalities: ReadonlyMap<string, string>): OwnerIds {
  if ('programme' in owner) return {};
  if ('countyGovernor' in owner) {
    return { countyGovernorId: known(COUNTY_GOVERNORS.find(({ name }) => name === owner.countyGovernor)?.id, owner) };
  }
  return { municipalityId: known(municipalities.get(owner.municipality), owner) };
}

function known(id: string | undefined, owner: Owner): string {
  if (id === undefined) throw new Error(`${Object.values(owner).join()} has no part in the pilot.`);
  return id;
}
