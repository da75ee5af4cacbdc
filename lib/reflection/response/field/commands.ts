import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor, UserActor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { trail } from '../../../audit/trail';
import { type Transaction, withActor } from '../../../db/with-actor';
import { failure, ok, type Result } from '../../../result';
import { isoDate, osloDate } from '../../../time';
import { findForm } from '../../instrument/queries';
import { optionsSchema, slugSchema } from '../../schema';
import { type Answer, ITEM_KINDS, ROUND_STATUSES } from '../../types';
import { findOwnResponse, isResponseId, statusOf } from '../queries';
import { answerFault, answerText, normalAnswer } from '../rules/answer';
import { type FormValues, hasOnlyKnownFields, readFields } from '../rules/form-fields';
import { inTurn, MOST_MEETINGS } from '../rules/meeting';
import { isClosed } from '../rules/positions';
import { decideSave } from '../rules/save-decision';
import { notWritableOn } from '../rules/writability';
import type {
  FieldChoice,
  FieldConflict,
  FieldFaultCode,
  FieldSave,
  ResponseFailure,
  SavedField,
  SaveFailure,
  SectionSaved,
} from '../types';
import { findClosedItems, findSaveGround, readAnswer, type SaveGround } from './queries';

type FormFailure = Exclude<ResponseFailure, { kind: 'changed' | 'empty' }>;
type Saved = Result<SavedField, SaveFailure>;

/**
 * Saves one field. What it returns as saved is committed. The same id saves once; on another version than the writer saw it is a
 * conflict, which brings what stands there.
 */
export async function saveField(
  actor: Actor,
  responseId: string,
  item: string,
  save: FieldSave,
  now: Date,
): Promise<Saved> {
  if (actor.kind !== 'user' || !isResponseId(responseId) || !slugSchema.safeParse(item).success)
    return failure({ kind: 'not-found' });
  return inTurn(() => withActor(actor, (tx) => saveInTurn(tx, actor, responseId, item, save, now)));
}

/** Brings an earlier value back as the newest version; what stood there stays in the history. */
export async function restoreField(
  actor: Actor,
  responseId: string,
  { item, version, fromVersion }: { readonly item: string; readonly version: number; readonly fromVersion: number },
  now: Date,
): Promise<Saved> {
  if (actor.kind !== 'user' || !isResponseId(responseId)) return failure({ kind: 'not-found' });
  const earlier = await withActor(actor, async (tx): Promise<Result<Answer, SaveFailure>> => {
    const found = await findOwnResponse(tx, actor, { id: responseId });
    if (!found) return failure({ kind: 'not-found' });
    // Before the version is looked for: whether it exists tells how often the field has been saved.
    if ((await findClosedItems(tx, found, actor.userId)).has(item)) return failure({ kind: 'position-first' });
    const where = { responseId, itemId: item, version };
    const row = await tx.reflectionSave.findFirst({ where, select: { value: true } });
    return row ? ok(readAnswer(row.value)) : failure({ kind: 'not-found' });
  });
  if (!earlier.ok) return earlier;
  return saveField(actor, responseId, item, { id: randomUUID(), fromVersion, answer: earlier.value }, now);
}

/**
 * Saves what a section's plain form says. Fields that still say what the page showed are left alone, whoever has changed them
 * since; the others are saved one by one, and what cannot be saved is told with both texts. A field of which two wrote comes back
 * until its writer has chosen one of them; then both end in the history, the chosen one last.
 */
export async function saveAll(
  actor: Actor,
  responseId: string,
  form: SectionForm,
  now: Date,
): Promise<Result<SectionSaved, FormFailure>> {
  if (actor.kind !== 'user') return failure({ kind: 'not-found' });
  return inTurn(() => withActor(actor, (tx) => saveForm(tx, actor, responseId, form, now)));
}

interface SectionForm {
  readonly values: FormValues;
  readonly choice: FieldChoice | null;
}

async function saveForm(
  tx: Transaction,
  actor: UserActor,
  responseId: string,
  { values, choice }: SectionForm,
  now: Date,
): Promise<Result<SectionSaved, FormFailure>> {
  const found = await findOwnResponse(tx, actor, { id: responseId });
  const form = found && (await findForm(tx, found.programmeId, found.round.id));
  if (!found || !form) return failure({ kind: 'not-found' });
  const items = form.sections.flatMap((section) => section.items);
  if (!hasOnlyKnownFields(items, values)) return failure({ kind: 'invalid-answer' });
  const { programmeId, municipalityId } = found;
  const rows = await tx.reflectionSave.findMany({
    where: { programmeId, municipalityId, responseId },
    select: { itemId: true, version: true, value: true },
  });
  const closed = await findClosedItems(tx, found, actor.userId);
  const seen = rows.filter(({ itemId }) => !closed.has(itemId));
  const shown = new Map(seen.map(({ itemId, version, value }) => [`${version} ${itemId}`, value]));
  const saved: SavedField[] = [];
  const conflicts: FieldConflict[] = [];
  const faults: { item: string; code: FieldFaultCode }[] = [];
  // In one order for everyone, so that two forms never wait for each other.
  for (const item of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const [read] = readFields([item], values);
    if (!read) continue;
    const fault = 'fault' in read ? read.fault : answerFault(item, read.answer);
    if (fault) faults.push({ item: item.id, code: fault });
    if (fault || 'fault' in read) continue;
    const answer = normalAnswer(item, read.answer);
    const chosen = choice?.item === item.id ? choice : null;
    const fromVersion = chosen?.version ?? read.fromVersion;
    const before = shown.get(`${fromVersion} ${item.id}`) ?? answerText({ state: 'empty' });
    // A field that the writer does not see is not compared: whether it is left alone would tell what stands there.
    if (!closed.has(item.id) && before === answerText(answer)) continue;
    const save = (value: Answer, from: number) =>
      saveInTurn(tx, actor, responseId, item.id, { id: randomUUID(), fromVersion: from, answer: value }, now);
    const own = await save(answer, fromVersion);
    const outcome = own.ok && chosen?.which === 'other' ? await save(readAnswer(before), own.value.version) : own;
    if (outcome.ok) saved.push(outcome.value);
    else if (outcome.failure.kind === 'conflict')
      conflicts.push({ item: item.id, mine: answer, current: outcome.failure.current });
    else if (outcome.failure.kind === 'position-first') faults.push({ item: item.id, code: 'position-first' });
    else if (outcome.failure.kind === 'not-writable') return failure(outcome.failure);
    else return failure({ kind: 'not-found' });
  }
  return ok({ saved, conflicts, faults });
}

/** One save inside an open transaction. Where another save of the same moment wins, it is decided again. */
async function saveInTurn(
  tx: Transaction,
  actor: UserActor,
  responseId: string,
  item: string,
  save: FieldSave,
  now: Date,
): Promise<Saved> {
  for (let meeting = 1; ; meeting += 1) {
    const ground = await findSaveGround(tx, { responseId, item, saveId: save.id, userId: actor.userId });
    const subject = ground && { programme: ground.programmeId, municipality: ground.municipalityId };
    if (!ground || !subject || !can(actor, 'reflection-response.write', subject)) return failure({ kind: 'not-found' });
    const asked = askedOf(ground);
    if (!asked) return failure({ kind: 'not-found' });
    const answer = normalAnswer(asked, save.answer);
    const decision = decideSave({
      answer,
      fromVersion: save.fromVersion,
      own: ownOf(ground, item, actor),
      current: ground.version === null ? null : { version: ground.version, value: ground.value ?? '' },
      notWritable: notWritableOf(ground, now),
      hasFault: answerFault(asked, save.answer) !== null,
      isClosed: isClosed(positionGroundOf(ground), asked.kind, ground.hasPosition),
    });
    switch (decision.kind) {
      case 'stands':
        return ok(decision.which === 'own' ? ownField(ground, item, actor) : currentField(ground, item, now));
      case 'conflict':
        return failure({ kind: 'conflict', current: currentField(ground, item, now) });
      case 'add': {
        await beginWriting(tx, actor, ground);
        const { programmeId, municipalityId } = ground;
        const row = { programmeId, municipalityId, responseId, id: save.id, itemId: item, version: decision.version };
        const added = { ...row, value: answerText(answer), savedById: actor.userId, savedAt: now };
        const { count } = await tx.reflectionSave.createMany({ data: [added], skipDuplicates: true });
        if (count === 1) {
          const savedBy = { id: actor.userId, name: actor.name };
          return ok({ item, version: decision.version, answer, savedAt: now.toISOString(), savedBy });
        }
        if (meeting === MOST_MEETINGS) throw new Error('A save met others of the same moment too often.');
        break;
      }
      default:
        return failure(decision);
    }
  }
}

/** The first value begins the answer; a value after it was made ready takes it back. The row is locked before anything is written. */
async function beginWriting(tx: Transaction, actor: UserActor, ground: SaveGround): Promise<void> {
  const { programmeId, municipalityId, responseId, status } = ground;
  if (status === 'writing') return;
  const { count } = await tx.reflectionResponse.updateMany({
    where: { id: responseId, status },
    data: { status: 'writing' },
  });
  if (count === 0) return;
  await trail(tx, actor, {
    type: status === 'not-started' ? 'reflection-response.begun' : 'reflection-response.taken-back',
    subject: responseId,
    programme: programmeId,
    municipality: municipalityId,
    details: {},
  });
}

function askedOf({ kind: text, minimum, maximum, options, parts }: SaveGround) {
  const kind = ITEM_KINDS.find((one) => one === text);
  return kind && { kind, minimum, maximum, options: optionsSchema.parse(options), parts: optionsSchema.parse(parts) };
}

function roundStatusOf({ roundStatus }: SaveGround) {
  return ROUND_STATUSES.find((one) => one === roundStatus) ?? 'published';
}

function positionGroundOf(ground: SaveGround) {
  const { positionsFirst, submissions } = ground;
  return { round: { positionsFirst, status: roundStatusOf(ground) }, submissions };
}

function notWritableOf(ground: SaveGround, now: Date) {
  const round = {
    status: roundStatusOf(ground),
    opensOn: isoDate(ground.opensOn),
    deadline: isoDate(ground.deadline),
  };
  const allowances = ground.allowances.map(({ deadline }) => ({ kind: 'extension' as const, deadline }));
  return notWritableOn(round, statusOf(ground.status), allowances, osloDate(now));
}

function ownOf({ ownItem, ownVersion, ownValue, ownSavedById }: SaveGround, item: string, actor: UserActor) {
  if (ownItem === null || ownVersion === null || ownValue === null) return null;
  return { version: ownVersion, value: ownValue, isSame: ownItem === item && ownSavedById === actor.userId };
}

function ownField({ ownVersion, ownValue, ownSavedAt }: SaveGround, item: string, actor: UserActor): SavedField {
  return {
    item,
    version: ownVersion ?? 0,
    answer: readAnswer(ownValue ?? ''),
    savedAt: ownSavedAt?.toISOString() ?? '',
    savedBy: { id: actor.userId, name: actor.name },
  };
}

/** What stands in the field; an empty version 0 where nothing does. */
function currentField(ground: SaveGround, item: string, now: Date): SavedField {
  const { version, value, savedAt, savedById, savedByName } = ground;
  return {
    item,
    version: version ?? 0,
    answer: value === null ? { state: 'empty' } : readAnswer(value),
    savedAt: (savedAt ?? now).toISOString(),
    savedBy: savedById === null ? null : { id: savedById, name: savedByName ?? '' },
  };
}
