import 'server-only';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { trail } from '../../../audit/trail';
import type { Prisma } from '../../../db/generated/client';
import { withActor } from '../../../db/with-actor';
import { findProgramme } from '../../../programme/queries';
import { failure, ok, type Result } from '../../../result';
import type { ItemKind, Option } from '../../types';
import { findItem } from './queries';
import { ontoNewer } from './rules/form-fields';
import { readItem } from './rules/read-item';
import { readComparability, readWording, saysTheSame } from './rules/read-wording';
import type { ItemFailure, ItemFault, ItemFields, ItemWording, NewWording } from './types';

type Outcome = Result<{ readonly id: string; readonly version: number }, ItemFailure>;

const NOT_FOUND = failure({ kind: 'not-found' } as const);
const refuse = (faults: readonly ItemFault[], values: ItemFields) =>
  failure({ kind: 'faults', faults, values } as const);

/** Adds an item with its first wording. Its id, its kind and its scale stay for ever: what answers mean hangs on them. */
export async function addItem(
  actor: Actor,
  input: ItemFields & { readonly programme: string; readonly kind: ItemKind },
  now: Date,
): Promise<Outcome> {
  const { programme, kind } = input;
  if (actor.kind !== 'user' || !can(actor, 'reflection-form.edit', { programme })) return NOT_FOUND;
  return withActor(actor, async (tx) => {
    if (!(await findProgramme(tx, programme))) return NOT_FOUND;
    const known = await tx.reflectionItem.findMany({ where: { programmeId: programme }, select: { id: true } });
    const taken = known.map(({ id }) => id);
    const read = readItem(input, kind, taken);
    if (!read.ok) {
      const { faults, suggestedId } = read.failure;
      return refuse(faults, suggestedId ? { ...input, id: suggestedId } : input);
    }
    const { texts, named, ...item } = read.value;
    const row = { ...item, programmeId: programme, createdAt: now };
    // Two who add the same id at once: reflection_item_pk lets one in, and the other is told.
    const { count } = await tx.reflectionItem.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) return refuse([{ field: 'id', code: 'id-taken' }], input);
    const wording = { ...keyOf(programme, item.id, 1), ...contentOf(kind, { texts, named }), comparability: null };
    await tx.reflectionItemWording.createMany({ data: [{ ...wording, createdById: actor.userId, createdAt: now }] });
    await trail(tx, actor, { type: 'reflection-item.added', subject: item.id, programme, details: { version: 1 } });
    return ok({ id: item.id, version: 1 });
  });
}

/**
 * Words an item anew, upon the version that the form was opened on. If somebody was first, nothing is saved and nothing typed is
 * lost: the form comes back upon theirs. The same form sent twice saves once.
 */
export async function rewordItem(
  actor: Actor,
  input: ItemFields & { readonly programme: string; readonly item: string; readonly version: string },
  now: Date,
): Promise<Outcome> {
  const { programme, item: id } = input;
  if (actor.kind !== 'user' || !can(actor, 'reflection-form.edit', { programme })) return NOT_FOUND;
  return withActor(actor, async (tx) => {
    const item = await findItem(tx, programme, id);
    const newest = item?.wordings[0];
    const base = item?.wordings.find(({ version }) => String(version) === input.version);
    if (!item || !newest || !base) return NOT_FOUND;
    const [wording, compared] = [readWording(input, item.kind, namedIn(base)), readComparability(input)];
    if (newest.version !== base.version) {
      const isOwn = wording.ok && saysTheSame(wording.value, askedIn(newest));
      return isOwn ? ok({ id, version: newest.version }) : newer(newest, input);
    }
    if (!wording.ok || !compared.ok)
      return refuse([...(wording.ok ? [] : wording.failure), ...(compared.ok ? [] : compared.failure)], input);
    if (saysTheSame(wording.value, askedIn(newest))) return refuse([{ field: 'textNb', code: 'unchanged' }], input);
    const { comparability, notes } = compared.value;
    const version = newest.version + 1;
    const row = { ...keyOf(programme, id, version), ...contentOf(item.kind, wording.value, notes), comparability };
    // Two who save at once: reflection_item_wording_pk lets one in, and the other meets a newer wording.
    const { count } = await tx.reflectionItemWording.createMany({
      data: [{ ...row, createdById: actor.userId, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) return newer((await findItem(tx, programme, id))?.wordings[0] ?? newest, input);
    await trail(tx, actor, { type: 'reflection-item.reworded', subject: id, programme, details: { version } });
    return ok({ id, version });
  });
}

function newer(wording: ItemWording, input: ItemFields) {
  const values = ontoNewer(input, { version: wording.version, named: namedIn(wording) });
  return failure({ kind: 'newer', newer: wording, values } as const);
}

function namedIn({ options, parts }: ItemWording): readonly Option[] {
  return parts.length > 0 ? parts : options;
}

function askedIn(wording: ItemWording): NewWording {
  return { texts: wording.texts, named: namedIn(wording) };
}

function keyOf(programmeId: string, itemId: string, version: number) {
  return { programmeId, itemId, version };
}

function contentOf(
  kind: ItemKind,
  { texts, named }: NewWording,
  notes: { readonly nb: string; readonly nn: string; readonly en: string } | null = null,
) {
  const noted = notes && {
    nb: { ...texts.nb, comparabilityNote: notes.nb },
    nn: { ...texts.nn, comparabilityNote: notes.nn },
    en: { ...texts.en, comparabilityNote: notes.en },
  };
  return {
    texts: asJson(noted ?? texts),
    options: asJson(kind === 'matrix' ? [] : named),
    parts: asJson(kind === 'matrix' ? named : []),
    reconstructed: false,
  };
}

/** Readonly shapes of ours as the JSON that Prisma takes. */
function asJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
