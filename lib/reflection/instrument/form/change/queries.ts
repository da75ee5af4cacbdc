import 'server-only';
import { type Actor, systemActor } from '../../../../access/actor';
import { can } from '../../../../access/policy';
import { type Transaction, withActor } from '../../../../db/with-actor';
import { questionOf } from '../../../rules';
import { itemTextsSchema, namesSchema, sectionTextsSchema } from '../../../schema';
import type { Texts } from '../../../types';
import { changesSince, MOST_STEPS } from './rules';
import { changeDetailsSchema } from './schema';
import type { EditWords, FormChange, FormNews } from './types';

/** The trail and colleagues' names: read by the application, after the policy has been asked. */
const READER = systemActor('form-editor');
/** As far back as an editor left open is told; a form has some dozen changes. */
const MOST_EVENTS = 400;

interface FormKey {
  readonly programme: string;
  readonly round: string;
}

/** What has become of a form since an editor saw it, with who and when; null where the trail does not tell. */
export async function getFormNews(actor: Actor, form: FormKey, seen: string): Promise<FormNews | null> {
  if (!can(actor, 'reflection-form.edit', { programme: form.programme })) return null;
  return withActor(READER, async (tx) => {
    const changes = changesSince(await listChanges(tx, form), seen);
    if (!changes) return null;
    const shown = changes.slice(-MOST_STEPS);
    const words = await findWords(
      tx,
      form,
      shown.map(({ edit }) => edit),
    );
    const ids = shown.flatMap(({ userId }) => userId ?? []);
    const users = await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
    const names = new Map(users.map(({ id, name }) => [id, name]));
    const own = actor.kind === 'user' ? actor.userId : null;
    return {
      earlier: changes.length - shown.length,
      steps: shown.flatMap(({ at, userId }, index) => {
        const said = words[index];
        return said
          ? [{ ...said, at, by: names.get(userId ?? '') ?? null, isOwn: userId !== null && userId === own }]
          : [];
      }),
    };
  });
}

/** An edit in the words of what it is about. */
export async function getEditWords(actor: Actor, form: FormKey, edit: FormChange['edit']): Promise<EditWords | null> {
  if (!can(actor, 'reflection-form.edit', { programme: form.programme })) return null;
  const [words = null] = await withActor(actor, (tx) => findWords(tx, form, [edit]));
  return words;
}

async function listChanges(tx: Transaction, { programme, round }: FormKey): Promise<readonly FormChange[]> {
  const events = await tx.auditEvent.findMany({
    where: { programmeId: programme, type: 'reflection-form.changed', subject: round },
    orderBy: { id: 'desc' },
    take: MOST_EVENTS,
    select: { occurredAt: true, actorUserId: true, details: true },
  });
  return events.flatMap(({ occurredAt, actorUserId, details }) => {
    const read = changeDetailsSchema.safeParse(details);
    return read.success ? [{ ...read.data, at: occurredAt, userId: actorUserId }] : [];
  });
}

/** One reading for all edits: items by their newest wording, sections by their title now, rounds by their name. */
async function findWords(
  tx: Transaction,
  { programme: programmeId, round: roundId }: FormKey,
  edits: readonly FormChange['edit'][],
): Promise<readonly EditWords[]> {
  const of = (field: 'item' | 'section' | 'from') => [...new Set(edits.flatMap((edit) => edit[field] ?? []))];
  const [wordings, sections, rounds] = [
    await tx.reflectionItemWording.findMany({
      where: { programmeId, itemId: { in: of('item') } },
      orderBy: { version: 'asc' },
      select: { itemId: true, texts: true },
    }),
    await tx.reflectionFormSection.findMany({
      where: { programmeId, roundId, id: { in: of('section') } },
      select: { id: true, texts: true },
    }),
    await tx.reflectionRound.findMany({
      where: { programmeId, id: { in: of('from') } },
      select: { id: true, names: true, year: true },
    }),
  ];
  const items = new Map(wordings.map(({ itemId, texts }) => [itemId, questionOf(itemTextsSchema.parse(texts))]));
  const titles = new Map(
    sections.map(({ id, texts }) => {
      const { nb, nn, en } = sectionTextsSchema.parse(texts);
      return [id, { nb: nb.title, nn: nn.title, en: en.title }];
    }),
  );
  const names = new Map(
    rounds.map(({ id, names: own, year }) => [id, own === null ? everywhere(String(year)) : namesSchema.parse(own)]),
  );
  const say = (known: ReadonlyMap<string, Texts>, id = '') => known.get(id) ?? everywhere(id);
  return edits.map(({ intent, item, section, from, version = '', direction = 'up' }) => ({
    intent,
    name: item ? say(items, item) : from ? say(names, from) : say(titles, section),
    to: say(titles, section),
    version,
    direction,
  }));
}

const everywhere = (word: string): Texts => ({ nb: word, nn: word, en: word });
