import 'server-only';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { type Transaction, withActor } from '../../../db/with-actor';
import { findProgramme } from '../../../programme/queries';
import { comparisonBetween } from '../../../statistics/rules/change';
import { dateOf } from '../../../time';
import { ROUND_SELECT, roundOf } from '../../round/queries';
import { questionOf } from '../../rules';
import { itemTextsSchema } from '../../schema';
import { COMPARABILITIES, type Round } from '../../types';
import { findForm } from '../queries';
import { getEditWords, getFormNews } from './change/queries';
import { outlookOf } from './rules/attempt';
import { formDifference } from './rules/difference';
import { outlineHash, outlineOf } from './rules/outline';
import type { Attempt, AttemptOutlook, BankItem, EditedForm, FormEdit, ShownForm } from './types';

/** A round's form with what differs from the round before it; null where the reader may not know of the round. */
export async function getShownForm(actor: Actor, programmeId: string, roundId: string): Promise<ShownForm | null> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return null;
  return withActor(actor, (tx) => findShownForm(tx, programmeId, roundId));
}

/** A planned round's form with what its editor chooses from, and what became of an edit that was refused. */
export async function getEditedForm(
  actor: Actor,
  programmeId: string,
  roundId: string,
  attempt: Attempt | null = null,
): Promise<EditedForm | null> {
  if (!can(actor, 'reflection-form.edit', { programme: programmeId })) return null;
  const found = await withActor(actor, async (tx) => {
    const shown = await findShownForm(tx, programmeId, roundId);
    if (!shown) return null;
    const rounds = await tx.reflectionRound.findMany({
      where: { programmeId, id: { not: roundId } },
      select: ROUND_SELECT,
      orderBy: [{ opensOn: 'desc' }, { id: 'asc' }],
    });
    const bank = await listBank(tx, programmeId);
    const outline = outlineOf(shown.sections);
    const edit = attempt && (await findEdit(tx, shown.round, attempt));
    const outlook: AttemptOutlook = edit ? outlookOf(outline, edit) : 'impossible';
    return { ...shown, hash: outlineHash(outline), bank, sources: rounds.map(roundOf), outlook };
  });
  if (!found) return null;
  const { outlook, ...form } = found;
  if (!attempt || form.round.status !== 'planned') return { ...form, refused: null };
  const key = { programme: programmeId, round: roundId };
  const meant = await getEditWords(actor, key, attempt);
  const news = await getFormNews(actor, key, attempt.seen);
  return { ...form, refused: meant && { attempt, meant, outlook, news } };
}

/** An edit with what it takes from the database, or null where it names an item, a wording or a round that is not there. */
export async function findEdit(tx: Transaction, round: Round, input: Attempt): Promise<FormEdit | null> {
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

async function findShownForm(tx: Transaction, programmeId: string, roundId: string): Promise<ShownForm | null> {
  const programme = await findProgramme(tx, programmeId);
  const form = programme && (await findForm(tx, programmeId, roundId));
  if (!programme || !form) return null;
  const before = await findRoundBefore(tx, form.round);
  const previous = before && (await findForm(tx, programmeId, before));
  if (!previous) return { programme, ...form, previous: null };
  const wordings = await tx.reflectionItemWording.findMany({
    where: { programmeId },
    select: { itemId: true, version: true, comparability: true },
  });
  const compare = (item: string, from: number, to: number) => {
    const history = wordings.flatMap(({ itemId, version, comparability }) =>
      itemId === item ? [{ version, comparability: COMPARABILITIES.find((one) => one === comparability) ?? null }] : [],
    );
    return comparisonBetween(history, from, to);
  };
  const difference = formDifference(previous.sections, form.sections, compare);
  return { programme, ...form, previous: { round: previous.round, difference } };
}

async function findRoundBefore(tx: Transaction, round: Round): Promise<string | null> {
  const earlier = await tx.reflectionRound.findFirst({
    where: { programmeId: round.programme, id: { not: round.id }, opensOn: { lt: dateOf(round.opensOn) } },
    orderBy: [{ opensOn: 'desc' }, { id: 'asc' }],
    select: { id: true },
  });
  return earlier?.id ?? null;
}

async function listBank(tx: Transaction, programmeId: string): Promise<readonly BankItem[]> {
  const items = await tx.reflectionItem.findMany({
    where: { programmeId },
    orderBy: { id: 'asc' },
    select: { id: true, wordings: { orderBy: { version: 'desc' }, select: { version: true, texts: true } } },
  });
  return items.flatMap(({ id, wordings }) => {
    const [newest] = wordings;
    if (!newest) return [];
    const texts = questionOf(itemTextsSchema.parse(newest.texts));
    return [{ id, texts, versions: wordings.map(({ version }) => version) }];
  });
}
