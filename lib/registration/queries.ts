import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import type { Prisma } from '../db/generated/client';
import { type Transaction, withActor } from '../db/with-actor';
import { isoDate } from '../time';
import { fieldsOf, kindOf } from './rules/kinds';
import { readPermission, writePermission } from './rules/permission';
import { newest } from './rules/time';
import type { Content, KindDefinition, Registration, State } from './types';

export const REGISTRATION_SELECT = {
  id: true,
  kind: true,
  version: true,
  state: true,
  municipalityId: true,
  countyGovernorId: true,
  effectiveOn: true,
  content: true,
  demonstration: true,
  sourceId: true,
  sourceReference: true,
  recordedById: true,
  recordedAt: true,
} as const satisfies Prisma.RegistrationSelect;

type Row = Prisma.RegistrationGetPayload<{ select: typeof REGISTRATION_SELECT }>;

/** A row as the domain knows it; names of writers by their id, where the reader may see them. */
export function registrationOf(row: Row, names: ReadonlyMap<string, string> = new Map()): Registration {
  return {
    id: row.id,
    kind: row.kind,
    version: row.version,
    state: row.state as State,
    municipality: row.municipalityId,
    countyGovernor: row.countyGovernorId,
    effectiveOn: isoDate(row.effectiveOn),
    content: row.content as Content,
    demonstration: row.demonstration,
    citation: row.sourceId && row.sourceReference ? { source: row.sourceId, reference: row.sourceReference } : null,
    recordedBy: (row.recordedById && names.get(row.recordedById)) ?? null,
    recordedAt: row.recordedAt,
  };
}

/** Every version that the actor may see of the registrations asked for, from the first. The wall leaves out what is not theirs. */
export async function listVersions(
  tx: Transaction,
  where: Prisma.RegistrationWhereInput & { readonly programmeId: string },
): Promise<readonly Registration[]> {
  const rows = await tx.registration.findMany({
    where,
    select: REGISTRATION_SELECT,
    orderBy: [{ id: 'asc' }, { version: 'asc' }],
  });
  const ids = [...new Set(rows.flatMap(({ recordedById }) => recordedById ?? []))];
  const users =
    ids.length > 0 ? await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }) : [];
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map((row) => registrationOf(row, names));
}

export interface RegistrationHistory {
  readonly definition: KindDefinition;
  /** From the first to the newest; drafts only where the actor writes. */
  readonly versions: readonly [Registration, ...Registration[]];
  readonly mayWrite: boolean;
  /** Titles of the registrations that it refers to, by id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** One registration through its versions. Null where there is none that the actor may see. */
export async function getRegistration(
  actor: Actor,
  programme: string,
  asked: { readonly kind: string; readonly id: string; readonly municipality: string | null },
): Promise<RegistrationHistory | null> {
  return withActor(actor, (tx) => findHistory(tx, actor, programme, asked));
}

/** The same inside a transaction that is already open. */
export async function findHistory(
  tx: Transaction,
  actor: Actor,
  programme: string,
  { kind, id, municipality }: { readonly kind: string; readonly id: string; readonly municipality: string | null },
): Promise<RegistrationHistory | null> {
  const definition = kindOf(kind);
  if (!definition || !UUID.test(id)) return null;
  const subject = { programme, ...(municipality !== null && { municipality }) };
  if (!can(actor, readPermission(definition, municipality), subject)) return null;
  const [first, ...rest] = await listVersions(tx, { programmeId: programme, id, kind, municipalityId: municipality });
  if (!first) return null;
  const versions = [first, ...rest] as const;
  if (isTakenBack(versions) && !can(actor, municipality === null ? 'gathering.read' : 'registration.read', subject))
    return null;
  return {
    definition,
    versions,
    mayWrite: mayWrite(actor, programme, definition, first),
    titles: await titlesOf(tx, programme, definition, versions),
  };
}

/**
 * Whether the last word is that it no longer holds. Its versions stay in the register that it stands in; for those who only learn
 * from others' measures, or read what is open to all, it is gone: a name written by mistake must be possible to take back.
 */
function isTakenBack(versions: readonly Registration[]): boolean {
  return newest(versions.filter(({ state }) => state !== 'draft'))?.state === 'withdrawn';
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether the actor may add a version. A county governor's registration is for that office alone. */
export function mayWrite(
  actor: Actor,
  programme: string,
  definition: KindDefinition,
  { municipality, countyGovernor }: Pick<Registration, 'municipality' | 'countyGovernor'>,
): boolean {
  if (actor.kind !== 'user') return false;
  const subject = { programme, ...(municipality !== null && { municipality }) };
  if (!can(actor, writePermission(definition, municipality), subject)) return false;
  if (countyGovernor === null) return true;
  // The very office: somebody with two does not speak of one's municipalities in the name of the other.
  return actor.grants.some(
    (grant) =>
      grant.role === 'county-governor' &&
      grant.programme === programme &&
      grant.countyGovernor === countyGovernor &&
      (municipality === null || grant.municipalities.includes(municipality)),
  );
}

async function titlesOf(
  tx: Transaction,
  programmeId: string,
  definition: KindDefinition,
  versions: readonly Registration[],
): Promise<Readonly<Record<string, string>>> {
  const references = fieldsOf(definition).filter(({ type }) => type === 'reference');
  const ids = references
    .flatMap(({ key }) => versions.map(({ content }) => String(content[key] ?? '')))
    .filter(Boolean);
  if (ids.length === 0) return {};
  const named = await listVersions(tx, { programmeId, id: { in: [...new Set(ids)] } });
  return Object.fromEntries(named.map((one) => [one.id, titleOf(one)]));
}

/** What a registration is called in lists. */
export function titleOf({ kind, content }: Pick<Registration, 'kind' | 'content'>): string {
  const key = kindOf(kind)?.title;
  return key ? String(content[key] ?? '') : '';
}
