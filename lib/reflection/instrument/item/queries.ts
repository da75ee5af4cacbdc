import 'server-only';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { type Transaction, withActor } from '../../../db/with-actor';
import type { Locale } from '../../../locale';
import { findProgramme } from '../../../programme/queries';
import { SOURCE_SELECT, type SourceRow, sourceOf } from '../../../source/queries';
import { ROUND_SELECT, roundOf } from '../../round/queries';
import { itemKindOf, questionOf } from '../../rules';
import { itemTextsSchema, optionsSchema, slugSchema } from '../../schema';
import { COMPARABILITIES, type Round } from '../../types';
import { findItems, inOrder } from './rules/find-items';
import {
  BANK_PAGE,
  type Bank,
  type BankEntry,
  type BankFilter,
  type BankItem,
  type ItemUse,
  type ItemWording,
  SPEAKS_TO,
} from './types';

const USES = { select: { wordingVersion: true, round: { select: ROUND_SELECT } } } as const;
const WORDING = {
  version: true,
  texts: true,
  options: true,
  parts: true,
  comparability: true,
  reconstructed: true,
  createdAt: true,
  ...SOURCE_SELECT,
} as const;

/** The bank's items that fit the filter, a page of them, in the order of what they ask; null where it is none of the actor's to see. */
export async function getBank(
  actor: Actor,
  programmeId: string,
  { page, ...filter }: BankFilter & { readonly page: number },
  locale: Locale = 'nb',
): Promise<Bank | null> {
  if (!can(actor, 'reflection-form.edit', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const rows = await tx.reflectionRound.findMany({
      where: { programmeId },
      select: ROUND_SELECT,
      orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
    });
    const rounds = rows.map(roundOf);
    const entries = await findEntries(tx, programmeId, rounds);
    const found = inOrder(findItems(entries, filter), locale);
    const shown = Math.min(page, Math.max(1, Math.ceil(found.length / BANK_PAGE)));
    return {
      programme,
      rounds,
      subjects: SPEAKS_TO.filter((subject) => entries.some(({ speaksTo }) => speaksTo === subject)),
      total: entries.length,
      hits: found.length,
      page: shown,
      entries: found.slice((shown - 1) * BANK_PAGE, shown * BANK_PAGE),
    };
  });
}

/** Items, their wordings and where they are asked are read once each and put together here: a bank holds hundreds. */
async function findEntries(
  tx: Transaction,
  programmeId: string,
  rounds: readonly Round[],
): Promise<readonly BankEntry[]> {
  const items = await tx.reflectionItem.findMany({
    where: { programmeId },
    select: { id: true, kind: true, speaksTo: true },
  });
  const wordings = await tx.reflectionItemWording.findMany({
    where: { programmeId },
    orderBy: { version: 'asc' },
    select: { itemId: true, version: true, texts: true, reconstructed: true },
  });
  const asked = await tx.reflectionFormItem.findMany({
    where: { programmeId },
    select: { itemId: true, wordingVersion: true, roundId: true },
  });
  const newest = new Map(wordings.map((wording) => [wording.itemId, wording]));
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const uses = new Map<string, Use[]>();
  for (const { itemId, wordingVersion: version, roundId } of asked) {
    const round = byId.get(roundId);
    if (round) uses.set(itemId, [...(uses.get(itemId) ?? []), { round, version }]);
  }
  return items.flatMap(({ kind, ...item }) => {
    const wording = newest.get(item.id);
    if (!wording) return [];
    const { version, reconstructed } = wording;
    const texts = questionOf(itemTextsSchema.parse(wording.texts));
    return [{ ...item, kind: itemKindOf(kind), version, reconstructed, texts, uses: usesOf(uses.get(item.id) ?? []) }];
  });
}

/** One item with all its wordings, or null. */
export async function getItem(actor: Actor, programmeId: string, id: string): Promise<BankItem | null> {
  if (!can(actor, 'reflection-form.edit', { programme: programmeId }) || !slugSchema.safeParse(id).success) return null;
  return withActor(actor, (tx) => findItem(tx, programmeId, id));
}

/** The same inside a transaction that is already open. */
export async function findItem(tx: Transaction, programmeId: string, id: string): Promise<BankItem | null> {
  const programme = await findProgramme(tx, programmeId);
  const row = await tx.reflectionItem.findUnique({
    where: { programmeId_id: { programmeId, id } },
    select: {
      id: true,
      kind: true,
      minimum: true,
      maximum: true,
      figure: true,
      speaksTo: true,
      wordings: { orderBy: { version: 'desc' }, select: { ...WORDING, uses: USES } },
    },
  });
  if (!programme || !row) return null;
  const { wordings, kind, ...item } = row;
  return {
    ...item,
    programme,
    kind: itemKindOf(kind),
    wordings: wordings.map(wordingOf),
    uses: usesOf(
      wordings.flatMap(({ uses }) => uses.map((use) => ({ round: roundOf(use.round), version: use.wordingVersion }))),
    ),
  };
}

interface WordingRow {
  readonly version: number;
  readonly texts: unknown;
  readonly options: unknown;
  readonly parts: unknown;
  readonly comparability: string | null;
  readonly reconstructed: boolean;
  readonly sourceReference: string | null;
  readonly createdAt: Date;
  readonly source: SourceRow['source'] | null;
}

function wordingOf(row: WordingRow): ItemWording {
  const { version, reconstructed, createdAt, source, sourceReference } = row;
  return {
    version,
    reconstructed,
    createdAt,
    texts: itemTextsSchema.parse(row.texts),
    options: optionsSchema.parse(row.options),
    parts: optionsSchema.parse(row.parts),
    comparability: COMPARABILITIES.find((one) => one === row.comparability) ?? null,
    source: source && sourceOf({ source, sourceReference: sourceReference ?? '' }),
  };
}

interface Use {
  readonly round: Round;
  readonly version: number;
}

/** In the order of time. */
function usesOf(uses: readonly Use[]): readonly ItemUse[] {
  return uses
    .toSorted((a, b) => (a.round.opensOn < b.round.opensOn ? -1 : 1))
    .map(({ round: { id, year, names, status }, version }) => ({ round: { id, year, names }, status, version }));
}
