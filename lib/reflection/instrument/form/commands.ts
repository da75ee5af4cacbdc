import 'server-only';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { trail } from '../../../audit/trail';
import { type Transaction, withActor } from '../../../db/with-actor';
import { failure, ok, type Result } from '../../../result';
import { lockRound } from '../../round/queries';
import type { Round } from '../../types';
import { findForm } from '../queries';
import { getFormNews } from './change/queries';
import type { FormChange } from './change/types';
import { findEdit } from './queries';
import { applyEdit, outlineHash, outlineOf, sectionIdOf, withSectionTexts } from './rules/outline';
import type { FormEditInput, SectionFormInput } from './schema';
import type { EditRefusal, FormFailure, Outline, SectionFailure } from './types';

type Outcome = Result<{ readonly id: string }, FormFailure>;
const NOT_FOUND = failure({ kind: 'not-found' } as const);
const refused = (reason: EditRefusal) => failure({ kind: 'refused', reason } as const);

/** Does one edit on the form that the editor saw; on another, nothing is done, and the editor is told. */
export async function editForm(actor: Actor, input: FormEditInput): Promise<Outcome> {
  return onForm<FormFailure>(actor, input, async (tx, round, outline) => {
    const edit = await findEdit(tx, round, input);
    if (edit === null) return refused('unknown-item');
    // Adding takes nothing from what a colleague has done meanwhile; everything else asks for the form that was seen.
    if (edit.intent !== 'add-item' && input.seen !== outlineHash(outline)) return refused('changed');
    const edited = applyEdit(outline, edit);
    if (!edited.ok) return refused(edited.failure);
    const { intent, item, section, version, direction, from } = input;
    return write(tx, actor, round, [outline, edited.value], { intent, item, section, version, direction, from });
  });
}

/**
 * Adds a section, or gives one new words. Upon another form than the editor saw nothing is saved; the editor is told what has
 * become of it, and the next press is upon the form as it is.
 */
export async function writeSection(
  actor: Actor,
  input: SectionFormInput,
): Promise<Result<{ readonly id: string }, SectionFailure>> {
  const done = await onForm<SectionFailure>(actor, input, async (tx, round, outline) => {
    const { section, seen } = input;
    const hash = outlineHash(outline);
    if (section === '' || seen === hash) return saveSection(tx, actor, round, outline, input);
    const isGone = !outline.some(({ id }) => id === section);
    return failure({ kind: 'newer', newer: { seen, hash, isGone, news: null } });
  });
  if (done.ok || done.failure.kind !== 'newer') return done;
  // The trail is read by the application itself, so in a transaction of its own.
  const news = await getFormNews(actor, input, input.seen);
  return failure({ kind: 'newer', newer: { ...done.failure.newer, news } });
}

function saveSection(
  tx: Transaction,
  actor: Actor,
  round: Round,
  outline: Outline,
  input: SectionFormInput,
): Promise<Outcome> {
  const taken = outline.map(({ id }) => id);
  const words = (title: string, intro: string) => ({
    title: title.trim(),
    ...(intro.trim() === '' ? {} : { intro: intro.trim() }),
  });
  const texts = {
    nb: words(input.titleNb, input.introNb),
    nn: words(input.titleNn, input.introNn),
    en: words(input.titleEn, input.introEn),
  };
  const id = input.section || sectionIdOf(texts.nb.title, taken);
  const edit = { intent: input.section ? 'rename-section' : 'add-section', section: id } as const;
  return write(tx, actor, round, [outline, withSectionTexts(outline, id, texts)], edit);
}

/** Runs on the form of a round whose row is locked, so that it cannot open meanwhile; the database refuses it, too. */
async function onForm<Failure>(
  actor: Actor,
  { programme, round: id }: { readonly programme: string; readonly round: string },
  work: (tx: Transaction, round: Round, outline: Outline) => Promise<Result<{ readonly id: string }, Failure>>,
): Promise<Result<{ readonly id: string }, Failure | FormFailure>> {
  if (!can(actor, 'reflection-form.edit', { programme })) return NOT_FOUND;
  return withActor(actor, async (tx) => {
    const round = await lockRound(tx, programme, id);
    const form = round && (await findForm(tx, programme, id));
    if (!round || !form) return NOT_FOUND;
    return round.status === 'planned' ? work(tx, round, outlineOf(form.sections)) : refused('frozen');
  });
}

/** A form is small: it is written whole, in the order it has now. */
async function write(
  tx: Transaction,
  actor: Actor,
  round: Round,
  [before, outline]: readonly [before: Outline, after: Outline],
  edit: FormChange['edit'],
): Promise<Outcome> {
  const key = { programmeId: round.programme, roundId: round.id };
  await tx.reflectionFormItem.deleteMany({ where: key });
  await tx.reflectionFormSection.deleteMany({ where: key });
  await tx.reflectionFormSection.createMany({
    data: outline.map(({ id, texts }, position) => ({ ...key, id, position, texts })),
  });
  const items = outline.flatMap((section) =>
    section.items.map(({ id, version }, position) => ({
      ...key,
      itemId: id,
      wordingVersion: version,
      sectionId: section.id,
      position,
    })),
  );
  await tx.reflectionFormItem.createMany({ data: items });
  const details = {
    sections: outline.length,
    items: items.length,
    before: outlineHash(before),
    after: outlineHash(outline),
    edit: Object.fromEntries(Object.entries(edit).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  };
  await trail(tx, actor, { type: 'reflection-form.changed', subject: round.id, programme: round.programme, details });
  return ok({ id: round.id });
}
