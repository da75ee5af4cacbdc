import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { findRound } from '../round/queries';
import { itemKindOf } from '../rules';
import { itemTextsSchema, optionsSchema, sectionTextsSchema } from '../schema';
import { COMPARABILITIES, type FormItem, type FormSection, type Round } from '../types';

export const WORDING_SELECT = {
  version: true,
  texts: true,
  options: true,
  parts: true,
  comparability: true,
  reconstructed: true,
  item: { select: { id: true, kind: true, minimum: true, maximum: true, figure: true, speaksTo: true } },
} as const;

interface WordingRow {
  readonly version: number;
  readonly texts: unknown;
  readonly options: unknown;
  readonly parts: unknown;
  readonly comparability: string | null;
  readonly reconstructed: boolean;
  readonly item: {
    readonly id: string;
    readonly kind: string;
    readonly minimum: number | null;
    readonly maximum: number | null;
    readonly figure: string | null;
    readonly speaksTo: string | null;
  };
}

export function formItemOf({
  item,
  version,
  texts,
  options,
  parts,
  comparability,
  reconstructed,
}: WordingRow): FormItem {
  return {
    ...item,
    kind: itemKindOf(item.kind),
    wordingVersion: version,
    texts: itemTextsSchema.parse(texts),
    options: optionsSchema.parse(options),
    parts: optionsSchema.parse(parts),
    comparability: COMPARABILITIES.find((one) => one === comparability) ?? null,
    reconstructed,
  };
}

/** A round with the form it asks. */
export interface RoundForm {
  readonly round: Round;
  readonly sections: readonly FormSection[];
}

/** A round's form inside a transaction that is already open, or null where the round is none of the actor's to see. */
export async function findForm(tx: Transaction, programmeId: string, roundId: string): Promise<RoundForm | null> {
  const round = await findRound(tx, programmeId, roundId);
  if (!round) return null;
  const sections = await tx.reflectionFormSection.findMany({
    where: { programmeId, roundId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      texts: true,
      items: { orderBy: { position: 'asc' }, select: { wording: { select: WORDING_SELECT } } },
    },
  });
  return {
    round,
    sections: sections.map(({ id, texts, items }) => ({
      id,
      texts: sectionTextsSchema.parse(texts),
      items: items.map(({ wording }) => formItemOf(wording)),
    })),
  };
}

export async function getForm(actor: Actor, programmeId: string, roundId: string): Promise<RoundForm | null> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return null;
  return withActor(actor, (tx) => findForm(tx, programmeId, roundId));
}
