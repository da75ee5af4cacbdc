import 'server-only';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { trail } from '../../../audit/trail';
import { type Transaction, withActor } from '../../../db/with-actor';
import { failure, ok, type Result } from '../../../result';
import { lockRound } from '../../round/queries';
import type { Round } from '../../types';
import { findForm } from '../queries';
import { applyEdit, outlineHash, outlineOf, sectionIdOf, withSectionTexts } from './rules/outline';
import type { FormEditInput, SectionFormInput } from './schema';
import type { EditRefusal, FormEdit, FormFailure, Outline } from './types';

type Outcome = Result<{ readonly id: string }, FormFailure>;
const NOT_FOUND = failure({ kind: 'not-found' } as const);
const refused = (reason: EditRefusal) => failure({ kind: 'refused', reason } as const);

/** Does one edit on the form that the editor saw; on another, nothing is done, and the editor is told. */
export async function editForm(actor: Actor, input: FormEditInput): Promise<Outcome> {
  return onForm(actor, input, async (tx, round, outline) => {
    const edit = await readEdit(tx, round, input);
    if (edit === null) return refused('unknown-item');
    // Adding takes nothing from what a colleague has done meanwhile; everything else asks for the form that was seen.
    if (edit.intent !== 'add-item' && input.seen !== outlineHash(outline)) return refused('changed');
    const edited = applyEdit(outline, edit);
    if (!edited.ok) return refused(edited.failure);
    return write(tx, actor, round, edited.value);
  });
}

/** Adds a section, or gives one new words. */
export async function writeSection(actor: Actor, input: SectionFormInput): Promise<Outcome> {
  return onForm(actor, input, async (tx, round, outline) => {
    const { section } = input;
    if (section !== '' && !outline.some(({ id }) => id === section)) return refused('gone');
    if (section !== '' && input.seen !== outlineHash(outline)) return refused('changed');
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
    const id = section || sectionIdOf(texts.nb.title, taken);
    return write(tx, actor, round, withSectionTexts(outline, id, texts));
  });
}

/** Runs on the form of a round whose row is locked, so that it cannot open meanwhile; the database refuses it, too. */
async function onForm(
  actor: Actor,
  { programme, round: id }: { readonly programme: string; readonly round: string },
  work: (tx: Transaction, round: Round, outline: Outline) => Promise<Outcome>,
): Promise<Outcome> {
  if (!can(actor, 'reflection-form.edit', { programme })) return NOT_FOUND;
  return withActor(actor, async (tx) => {
    const round = await lockRound(tx, programme, id);
    const form = round && (await findForm(tx, programme, id));
    if (!round || !form) return NOT_FOUND;
    return round.status === 'planned' ? work(tx, round, outlineOf(form.sections)) : refused('frozen');
  });
}

async function readEdit(tx: Transaction, round: Round, input: FormEditInput): Promise<FormEdit | null> {
  const { intent, section = '', item = '', direction } = input;
  const version = Number(input.version ?? 0);
  switch (intent) {
    case 'move-section':
      return direction ? { intent, section, direction } : null;
    case 'remove-section':
      return { intent, section };
    case 'move-item':
      return direction ? { intent, item, direction } : null;
    case 'place-item':
      return { intent, item, section };
    case 'remove-item':
      return { intent, item };
    case 'add-item': {
      const newest = await tx.reflectionItemWording.findFirst({
        where: { programmeId: round.programme, itemId: item },
        orderBy: { version: 'desc' },
        select: { version: true },
      });
      return newest && { intent, item, section, version: newest.version };
    }
    case 'choose-wording': {
      const known = await tx.reflectionItemWording.count({
        where: { programmeId: round.programme, itemId: item, version },
      });
      return known === 0 ? null : { intent, item, version };
    }
    case 'copy': {
      const source = await findForm(tx, round.programme, input.from ?? '');
      return source && { intent, outline: outlineOf(source.sections) };
    }
  }
}

/** A form is small: it is written whole, in the order it has now. */
async function write(tx: Transaction, actor: Actor, round: Round, outline: Outline): Promise<Outcome> {
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
  const details = { sections: outline.length, items: items.length };
  await trail(tx, actor, { type: 'reflection-form.changed', subject: round.id, programme: round.programme, details });
  return ok({ id: round.id });
}
