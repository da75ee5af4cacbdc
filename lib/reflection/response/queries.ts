import 'server-only';
import { z } from 'zod';
import { type Actor, publicActor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { VERSION_SELECT, versionsOf } from '../../municipality/queries';
import { displayName, versionAt } from '../../municipality/rules';
import { dateOf, isoDate, osloDate } from '../../time';
import { findForm } from '../instrument/queries';
import { ROUND_SELECT, roundOf } from '../round/queries';
import { slugSchema } from '../schema';
import { ALLOWANCE_KINDS, ITEM_KINDS, RESPONSE_STATUSES, type ResponseStatus, type Round } from '../types';
import {
  fieldOf,
  findClosedItems,
  findFields,
  findPeople,
  findPositions,
  SAVE_SELECT,
  type Tenant,
} from './field/queries';
import { seenBy } from './rules/positions';
import { seenOf } from './rules/snapshot';
import { answerOfRows } from './rules/submitted';
import { lastDay, notWritableOn } from './rules/writability';
import type {
  Allowance,
  FieldHistory,
  Person,
  PreviousAnswers,
  Receipt,
  ResponseView,
  SignedSnapshot,
  SubmittedRow,
} from './types';

const RESPONSE_SELECT = {
  id: true,
  programmeId: true,
  municipalityId: true,
  status: true,
  submissions: true,
  round: { select: ROUND_SELECT },
  allowances: { select: { kind: true, deadline: true } },
  sent: { select: { number: true, signedAt: true, signedById: true, contentHash: true }, orderBy: { number: 'asc' } },
  participation: {
    select: { programme: { select: { firstYear: true } }, municipality: { select: { versions: VERSION_SELECT } } },
  },
} as const;

/** A response with what decides over it, inside an open transaction. */
export interface FoundResponse extends Tenant {
  readonly round: Round;
  readonly municipality: { readonly id: string; readonly number: string; readonly name: string };
  readonly status: ResponseStatus;
  readonly submissions: number;
  readonly allowances: readonly Allowance[];
  readonly sent: readonly { number: number; signedAt: Date; signedById: string | null; contentHash: string }[];
}

/** A leader group's response that the actor may read, by its id or by the round and the municipality's number; or null. */
export async function findOwnResponse(
  tx: Transaction,
  actor: Actor,
  key: { readonly id: string } | { readonly programmeId: string; readonly roundId: string; readonly number: string },
): Promise<FoundResponse | null> {
  if ('id' in key ? !isResponseId(key.id) : !isAddress(key)) return null;
  const where =
    'id' in key
      ? { id: key.id }
      : {
          programmeId: key.programmeId,
          roundId: key.roundId,
          participation: { municipality: { versions: { some: { number: key.number } } } },
        };
  const row = await tx.reflectionResponse.findFirst({ where, select: RESPONSE_SELECT });
  const subject = row && { programme: row.programmeId, municipality: row.municipalityId };
  if (!row || !subject || !can(actor, 'reflection-response.read', subject)) return null;
  const { programme, municipality } = row.participation;
  const version = versionAt(versionsOf(municipality.versions), `${programme.firstYear}-01-01`);
  return {
    programmeId: row.programmeId,
    municipalityId: row.municipalityId,
    responseId: row.id,
    round: roundOf(row.round),
    municipality: { id: row.municipalityId, number: version.number, name: displayName(version) },
    status: statusOf(row.status),
    submissions: row.submissions,
    allowances: row.allowances.map(({ kind, deadline }) => ({ kind: kindOf(kind), deadline: isoDate(deadline) })),
    sent: row.sent,
  };
}

/** The answer of one's own leader group to a round, with the form it answers; null for everyone else. */
export async function getResponseView(
  actor: Actor,
  programmeId: string,
  roundId: string,
  number: string,
  now: Date,
): Promise<ResponseView | null> {
  if (actor === publicActor) return null;
  return withActor(actor, async (tx) => {
    const found = await findOwnResponse(tx, actor, { programmeId, roundId, number });
    const form = found && (await findForm(tx, programmeId, roundId));
    if (!found || !form) return null;
    const { round, municipality, status, allowances, municipalityId } = found;
    const fields = await findFields(tx, found);
    const positions = await findPositions(tx, found);
    const items = form.sections.flatMap((section) => section.items);
    const people = await findPeople(
      tx,
      found.sent.map((one) => one.signedById),
    );
    const reader = actor.kind === 'user' ? actor.userId : '';
    const shown = seenBy(reader, found, { items, fields, positions });
    return {
      id: found.responseId,
      round,
      municipality,
      sections: form.sections,
      status,
      notWritable: notWritableOn(round, status, allowances, osloDate(now)),
      deadline: lastDay(round.deadline, allowances),
      ...shown,
      receipts: found.sent.map((one) => receiptOf(one, people)),
      maySign: can(actor, 'reflection-response.sign', { programme: programmeId, municipality: municipalityId }),
      cursor: now.toISOString(),
      seen: seenOf(shown.fields, shown.positions),
    };
  });
}

/** Every value that a field has held, the newest first; null where there is no such field for the actor. */
export async function getFieldHistory(
  actor: Actor,
  programmeId: string,
  roundId: string,
  number: string,
  itemId: string,
  now: Date,
): Promise<FieldHistory | null> {
  if (actor === publicActor) return null;
  return withActor(actor, async (tx) => {
    const found = await findOwnResponse(tx, actor, { programmeId, roundId, number });
    const form = found && (await findForm(tx, programmeId, roundId));
    const item = form?.sections.flatMap(({ items }) => items).find(({ id }) => id === itemId);
    if (!found || !item) return null;
    const { municipalityId, responseId } = found;
    const reader = actor.kind === 'user' ? actor.userId : '';
    const isClosed = (await findClosedItems(tx, found, reader)).has(itemId);
    const rows = isClosed
      ? []
      : await tx.reflectionSave.findMany({
          where: { programmeId, municipalityId, responseId, itemId },
          select: SAVE_SELECT,
          orderBy: { version: 'desc' },
        });
    const people = await findPeople(
      tx,
      rows.map((row) => row.savedById),
    );
    return {
      response: { id: responseId, municipality: municipalityId },
      item,
      versions: rows.map((row) => fieldOf(row, people)),
      isClosed,
      notWritable: notWritableOn(found.round, found.status, found.allowances, osloDate(now)),
    };
  });
}

/** What the group answered in earlier rounds, the newest first. Empty until this round's answer has been sent. */
export async function listOwnPrevious(
  actor: Actor,
  programmeId: string,
  roundId: string,
  number: string,
): Promise<readonly PreviousAnswers[]> {
  if (actor === publicActor) return [];
  return withActor(actor, async (tx) => {
    const found = await findOwnResponse(tx, actor, { programmeId, roundId, number });
    if (!found || found.submissions === 0) return [];
    const earlier = await tx.reflectionResponse.findMany({
      where: {
        programmeId,
        municipalityId: found.municipalityId,
        submissions: { gt: 0 },
        round: { opensOn: { lt: dateOf(found.round.opensOn) } },
      },
      select: {
        round: { select: ROUND_SELECT },
        sent: { select: { answers: true }, orderBy: { number: 'desc' }, take: 1 },
      },
      orderBy: { round: { opensOn: 'desc' } },
    });
    const items = await tx.reflectionItem.findMany({ where: { programmeId }, select: { id: true, kind: true } });
    const kinds = new Map(items.map(({ id, kind }) => [id, kind]));
    return earlier.map(({ round, sent }) => ({
      round: roundOf(round),
      answers: answersOf(sent[0]?.answers ?? [], kinds),
    }));
  });
}

/** What was signed, as it was signed: the last time, or the time of that number. */
export async function readSnapshot(
  actor: Actor,
  programmeId: string,
  roundId: string,
  municipalityNumber: string,
  number?: number,
): Promise<SignedSnapshot | null> {
  if (actor === publicActor) return null;
  return withActor(actor, async (tx) => {
    const found = await findOwnResponse(tx, actor, { programmeId, roundId, number: municipalityNumber });
    const wanted = found?.sent.findLast((one) => number === undefined || one.number === number);
    if (!found || !wanted) return null;
    const people = await findPeople(tx, [wanted.signedById]);
    const { content } = await tx.reflectionSubmission.findUniqueOrThrow({
      where: {
        programmeId_roundId_municipalityId_number: {
          programmeId,
          roundId,
          municipalityId: found.municipalityId,
          number: wanted.number,
        },
      },
      select: { content: true },
    });
    return { receipt: receiptOf(wanted, people), content };
  });
}

export function receiptOf(row: FoundResponse['sent'][number], people: (id: string) => Person): Receipt {
  const { number, signedAt, signedById, contentHash } = row;
  return {
    number,
    signedAt: signedAt.toISOString(),
    signedBy: signedById === null ? null : people(signedById),
    contentHash,
  };
}

/** The database refuses to look for anything else than an id, and for text that it cannot hold. */
export function isResponseId(id: string): boolean {
  return z.uuid().safeParse(id).success;
}

function isAddress({
  programmeId,
  roundId,
  number,
}: {
  programmeId: string;
  roundId: string;
  number: string;
}): boolean {
  return [programmeId, roundId].every((id) => slugSchema.safeParse(id).success) && /^\d{4}$/.test(number);
}

export function statusOf(text: string): ResponseStatus {
  const status = RESPONSE_STATUSES.find((one) => one === text);
  if (!status) throw new Error(`A response has the unknown status ${text}.`);
  return status;
}

function kindOf(text: string) {
  return ALLOWANCE_KINDS.find((one) => one === text) ?? 'extension';
}

function answersOf(
  rows: readonly (Omit<SubmittedRow, 'state'> & { readonly state: string })[],
  kinds: ReadonlyMap<string, string>,
): PreviousAnswers['answers'] {
  return [...new Set(rows.map(({ itemId }) => itemId))].map((item) => ({
    item,
    answer: answerOfRows(
      ITEM_KINDS.find((kind) => kind === kinds.get(item)) ?? 'text',
      rows.filter(({ itemId }) => itemId === item) as readonly SubmittedRow[],
    ),
  }));
}
