import 'server-only';
import { z } from 'zod';
import { type Actor, systemActor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { type Transaction, withActor } from '../../../db/with-actor';
import { findProgramme } from '../../../programme/queries';
import { isProgrammeId } from '../../../programme/rules';
import { itemKindOf, questionOf } from '../../rules';
import { itemTextsSchema, sectionTextsSchema } from '../../schema';
import { groupByForm, offeredWordings } from './rules';
import type { ItemOrigin, SourceProgramme, TakeOver } from './types';

const ASKED = { select: { roundId: true }, take: 1 } as const;
const OFFERED = {
  id: true,
  kind: true,
  minimum: true,
  maximum: true,
  figure: true,
  speaksTo: true,
  wordings: {
    select: {
      version: true,
      texts: true,
      options: true,
      parts: true,
      comparability: true,
      reconstructed: true,
      sourceId: true,
      sourceReference: true,
      uses: ASKED,
    },
  },
} as const;

/** Programmes to take questions from, and what the chosen one offers; null where the programme's bank is not the actor's. */
export async function getTakeOver(actor: Actor, programmeId: string, from: string | null): Promise<TakeOver | null> {
  if (!can(actor, 'reflection-form.edit', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const sources = await listSources(tx, actor, programmeId);
    const source = sources.find(({ id }) => id === from);
    if (!source) return { programme, sources, chosen: null };
    const offered = await findOffered(tx, actor, source.id);
    const taken = new Set(await listIds(tx, programmeId));
    const items = offered.map(({ id, kind, wordings }) => ({
      id,
      kind: itemKindOf(kind),
      texts: questionOf(itemTextsSchema.parse(wordings.at(-1)?.texts)),
      wordings: wordings.length,
      isKnown: taken.has(id),
    }));
    const groups = groupByForm(items, await findNewestForm(tx, source.id));
    return { programme, sources, chosen: { ...source, groups, free: items.filter(({ isKnown }) => !isKnown).length } };
  });
}

/** Ids of the programme's own items. */
export async function listIds(tx: Transaction, programmeId: string): Promise<readonly string[]> {
  const rows = await tx.reflectionItem.findMany({ where: { programmeId }, select: { id: true } });
  return rows.map(({ id }) => id);
}

/** The items of a programme that the actor may take over, each with the wordings that come along, the oldest first. */
export async function findOffered(tx: Transaction, actor: Actor, from: string) {
  if (!isProgrammeId(from)) return [];
  const rows = await tx.reflectionItem.findMany({
    where: { programmeId: from },
    orderBy: { id: 'asc' },
    select: OFFERED,
  });
  const isOwn = can(actor, 'reflection-form.edit', { programme: from });
  return rows.flatMap((row) => {
    // Row security shows a form once its round has opened, and before only to those who plan it.
    const asked = row.wordings.map(({ uses, ...wording }) => ({ ...wording, isAsked: uses.length > 0 }));
    const wordings = offeredWordings(asked, isOwn);
    return wordings.length > 0 ? [{ ...row, wordings }] : [];
  });
}

async function listSources(tx: Transaction, actor: Actor, programmeId: string): Promise<readonly SourceProgramme[]> {
  const own =
    actor.kind === 'user' ? actor.grants.flatMap((grant) => ('programme' in grant ? grant.programme : [])) : [];
  const edited = own.filter((programme) => can(actor, 'reflection-form.edit', { programme }));
  const counts = await tx.reflectionItem.groupBy({
    by: ['programmeId'],
    where: {
      programmeId: { not: programmeId },
      OR: [{ programmeId: { in: edited }, wordings: { some: {} } }, { wordings: { some: { uses: { some: {} } } } }],
    },
    _count: { id: true },
  });
  const rows = await tx.programme.findMany({
    where: { id: { in: counts.map((count) => count.programmeId) } },
    select: { id: true, nameNb: true, nameNn: true, nameEn: true },
    orderBy: [{ testData: 'asc' }, { firstYear: 'asc' }, { id: 'asc' }],
  });
  const itemsOf = new Map(counts.map((count) => [count.programmeId, count._count.id]));
  return rows.map(({ id, nameNb, nameNn, nameEn }) => ({
    id,
    names: { nb: nameNb, nn: nameNn, en: nameEn },
    items: itemsOf.get(id) ?? 0,
  }));
}

/** The newest form that the actor may see, to put the questions in an order that people know. */
async function findNewestForm(tx: Transaction, programmeId: string) {
  const round = await tx.reflectionRound.findFirst({
    where: { programmeId, sections: { some: {} } },
    orderBy: [{ opensOn: 'desc' }, { id: 'asc' }],
    select: {
      sections: {
        orderBy: { position: 'asc' },
        select: { id: true, texts: true, items: { orderBy: { position: 'asc' }, select: { itemId: true } } },
      },
    },
  });
  return (round?.sections ?? []).map(({ id, texts, items }) => {
    const { nb, nn, en } = sectionTextsSchema.parse(texts);
    return { id, title: { nb: nb.title, nn: nn.title, en: en.title }, items: items.map(({ itemId }) => itemId) };
  });
}

const ORIGIN_READER = systemActor('item-origin');
const takenDetails = z.object({ items: z.array(z.string()) });

/** Where an item of the bank was taken over from, or null: the trail of the take-over says it, and never changes. */
export async function getOrigin(actor: Actor, programmeId: string, item: string): Promise<ItemOrigin | null> {
  if (!can(actor, 'reflection-form.edit', { programme: programmeId })) return null;
  return withActor(ORIGIN_READER, async (tx) => {
    const events = await tx.auditEvent.findMany({
      where: { programmeId, type: 'reflection-items.taken-over' },
      select: { subject: true, occurredAt: true, details: true },
    });
    const event = events.find(({ details }) => takenDetails.safeParse(details).data?.items.includes(item));
    const programme = event && (await findProgramme(tx, event.subject));
    return event && programme ? { programme: programme.id, names: programme.names, at: event.occurredAt } : null;
  });
}
