import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { hashOf } from '../allocation/rules/hash';
import { trail } from '../audit/trail';
import type { Prisma } from '../db/generated/client';
import { type Transaction, withActor } from '../db/with-actor';
import { REGISTRATION_CHARACTERS, REGISTRATION_ROWS } from '../limits';
import { failure, ok, type Result } from '../result';
import { dateOf, isoDate } from '../time';
import { listVersions, mayWrite } from './queries';
import { changedFields, readContent, type Typed, typedFrom, typedOf } from './rules/content';
import { fieldsOf, kindOf } from './rules/kinds';
import { dayFaults, orderFaults, UNDATED } from './rules/order';
import { isOfMunicipality } from './rules/permission';
import { newest } from './rules/time';
import type { Content, FieldFault, KindDefinition, Registration, State } from './types';

export interface RegistrationInput {
  readonly programme: string;
  readonly kind: string;
  readonly id: string;
  /** Made by the browser for each form it shows: the same press twice is one version. */
  readonly saveId: string;
  /** The version that was opened; 0 for a new registration. */
  readonly base: number;
  readonly municipality: string | null;
  readonly countyGovernor: string | null;
  readonly effectiveOn: string;
  readonly state: State;
  readonly typed: Typed;
}

export type RegistrationFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }
  /** Somebody else has saved in between. Nothing was written; both are there to choose from. */
  | {
      readonly kind: 'conflict';
      readonly newer: Registration;
      readonly fields: readonly string[];
      /** The newer one as the form writes it. */
      readonly theirs: Typed;
    };

interface Saved {
  readonly id: string;
  readonly version: number;
  /** The kind's part of addresses. */
  readonly slug: string;
}

const NOT_FOUND = failure({ kind: 'not-found' } as const);

/**
 * Adds a version: a draft, a registration, or the word that it is withdrawn. What is there is never changed. A version written upon
 * one that is no longer the newest is refused and brings the newest along.
 */
export async function saveRegistration(
  actor: Actor,
  input: RegistrationInput,
  now: Date,
): Promise<Result<Saved, RegistrationFailure>> {
  const definition = kindOf(input.kind);
  const place = definition && placeOf(definition, input);
  if (!definition || !place || actor.kind !== 'user') return NOT_FOUND;
  if (!mayWrite(actor, input.programme, definition, place)) return NOT_FOUND;
  const read = readInput(definition, input);
  if (!read) return NOT_FOUND;
  if (read.faults.length > 0) return failure({ kind: 'faults', faults: read.faults });
  const savedAs = ({ id, version }: { readonly id: string; readonly version: number }): Saved => ({
    id,
    version,
    slug: definition.slug,
  });
  return withActor(actor, async (tx) => {
    const versions = await listVersions(tx, { programmeId: input.programme, id: input.id });
    const done = await findSaved(tx, input);
    if (done) return isSame(done, input, place, read.content) ? ok(savedAs(done)) : NOT_FOUND;
    const last = newest(versions);
    if (last && !isOwn(last, input, place)) return NOT_FOUND;
    const withdrawn = input.state === 'withdrawn' ? last && withdrawalOf(versions) : null;
    if (withdrawn === undefined) return NOT_FOUND;
    if ((last?.version ?? 0) !== input.base) {
      if (!last) return NOT_FOUND;
      return conflictWith(definition, last, read.content);
    }
    if (!withdrawn && !(await areKnown(tx, actor, input.programme, definition, place, read.content))) return NOT_FOUND;
    // What is there can always be taken back, but only once.
    if (!(withdrawn && last?.state !== 'withdrawn') && (await isFull(tx, input.programme, definition, place)))
      return failure({ kind: 'faults', faults: [{ field: definition.title, code: 'full' }] } as const);
    const version = input.base + 1;
    const { content, effectiveOn } = withdrawn ?? { content: read.content, effectiveOn: input.effectiveOn || UNDATED };
    const { count } = await tx.registration.createMany({
      data: [
        {
          programmeId: input.programme,
          id: input.id,
          version,
          kind: definition.kind,
          municipalityId: place.municipality,
          countyGovernorId: place.countyGovernor,
          state: input.state,
          effectiveOn: dateOf(effectiveOn),
          content: content as Prisma.InputJsonObject,
          saveId: input.saveId,
          recordedById: actor.userId,
          recordedAt: now,
        },
      ],
      skipDuplicates: true,
    });
    // Two at the same instant meet in the key: the second reads what the first wrote, which may be the same press.
    if (count === 0) {
      const same = await findSaved(tx, input);
      if (same && isSame(same, input, place, read.content)) return ok(savedAs(same));
      const newer = newest(await listVersions(tx, { programmeId: input.programme, id: input.id }));
      if (!newer || !isOwn(newer, input, place)) return NOT_FOUND;
      return conflictWith(definition, newer, read.content);
    }
    await trail(tx, actor, {
      type: `registration.${input.state}`,
      subject: input.id,
      programme: input.programme,
      ...(place.municipality !== null && { municipality: place.municipality }),
      details: { kind: definition.kind, version, contentHash: hashOf(content) },
    });
    return ok(savedAs({ id: input.id, version }));
  });
}

function conflictWith(definition: KindDefinition, newer: Registration, content: Content) {
  const fields = changedFields(definition, newer.content, content);
  return failure({ kind: 'conflict', newer, fields, theirs: typedFrom(definition, newer.content) } as const);
}

function findSaved(tx: Transaction, { programme, saveId }: RegistrationInput) {
  return tx.registration.findFirst({
    where: { programmeId: programme, saveId },
    select: {
      id: true,
      version: true,
      kind: true,
      municipalityId: true,
      countyGovernorId: true,
      content: true,
      state: true,
      effectiveOn: true,
    },
  });
}

/**
 * What the row says that takes a registration back: the content that stood, never a draft's, since others read it; and the first
 * day on which it ever held, for what is taken back is taken back for all its days.
 */
function withdrawalOf(versions: readonly Registration[]): { readonly content: Content; readonly effectiveOn: string } {
  const stood = versions.filter(({ state }) => state !== 'draft');
  const [first = UNDATED] = stood.map(({ effectiveOn }) => effectiveOn).sort();
  return { content: newest(stood)?.content ?? {}, effectiveOn: first };
}

/** Whether one owner has as much of a kind as lists and dashboards can read at once. Two at the same instant may go one over. */
async function isFull(
  tx: Transaction,
  programme: string,
  { kind }: KindDefinition,
  { municipality, countyGovernor }: Place,
): Promise<boolean> {
  const [kept] = await tx.$queryRaw<{ rows: number; characters: number }[]>`
    SELECT count(*)::int AS rows, coalesce(sum(length(content::text)), 0)::float8 AS characters FROM registration
    WHERE programme_id = ${programme} AND kind = ${kind} AND municipality_id IS NOT DISTINCT FROM ${municipality}
      AND county_governor_id IS NOT DISTINCT FROM ${countyGovernor}`;
  return kept !== undefined && (kept.rows >= REGISTRATION_ROWS || kept.characters >= REGISTRATION_CHARACTERS);
}

interface Place {
  readonly municipality: string | null;
  readonly countyGovernor: string | null;
}

/** Whose it is to be; null where the kind is nobody's of that shape. */
function placeOf(definition: KindDefinition, { municipality, countyGovernor }: RegistrationInput): Place | null {
  const wantsMunicipality = isOfMunicipality(definition);
  const isOptional = definition.about === 'optional-municipality';
  if (wantsMunicipality && !isOptional && municipality === null) return null;
  if (!wantsMunicipality && municipality !== null) return null;
  if ((definition.owner === 'county-governor') !== (countyGovernor !== null)) return null;
  return { municipality, countyGovernor };
}

/** More than the database keeps in one row; only somebody who fills every field to its brim gets there. */
const LONGEST_CONTENT = 240_000;

function readInput(definition: KindDefinition, { typed, state, effectiveOn }: RegistrationInput) {
  if (state === 'withdrawn') return { content: {}, faults: [] };
  const own = typedOf(definition, typed);
  if (!own) return null;
  const { content, faults, missing } = readContent(definition, own);
  const isDraft = state === 'draft';
  const isTooLong = JSON.stringify(content).length > LONGEST_CONTENT;
  const all: readonly FieldFault[] = [
    ...faults,
    ...(isDraft ? [] : missing),
    ...(isTooLong ? [{ field: definition.title, code: 'too-long' } as const] : []),
    ...orderFaults(definition.kind, content, effectiveOn),
    ...dayFaults(effectiveOn, isDraft),
  ];
  return { content, faults: all };
}

type Done = NonNullable<Awaited<ReturnType<typeof findSaved>>>;

/** Whether all that was sent is what was saved. Whoever hears that it is, lets go of what they typed. */
function isSame(
  done: Done,
  input: RegistrationInput,
  { municipality, countyGovernor }: Place,
  content: Content,
): boolean {
  if (done.id !== input.id || done.state !== input.state || done.kind !== input.kind) return false;
  if (done.municipalityId !== municipality || done.countyGovernorId !== countyGovernor) return false;
  // To withdraw says nothing new of the content or of its day.
  if (input.state === 'withdrawn') return true;
  return isoDate(done.effectiveOn) === (input.effectiveOn || UNDATED) && hashOf(done.content) === hashOf(content);
}

function isOwn(last: Registration, { kind }: RegistrationInput, { municipality, countyGovernor }: Place): boolean {
  return last.kind === kind && last.municipality === municipality && last.countyGovernor === countyGovernor;
}

/** Whether everything referred to exists for the writer: other registrations of the same municipality, and municipalities followed. */
async function areKnown(
  tx: Transaction,
  actor: Actor,
  programme: string,
  definition: KindDefinition,
  { municipality }: Place,
  content: Content,
): Promise<boolean> {
  for (const field of fieldsOf(definition)) {
    const value = content[field.key];
    if (value === undefined) continue;
    if (field.type === 'reference') {
      const where = { programmeId: programme, id: String(value), kind: field.kind, municipalityId: municipality };
      if ((await tx.registration.count({ where })) === 0) return false;
    }
    if (field.type === 'municipalities') {
      const isFollowed = (id: string) => can(actor, 'advice.write', { programme, municipality: id });
      if (!(value as readonly string[]).every(isFollowed)) return false;
    }
  }
  return true;
}
