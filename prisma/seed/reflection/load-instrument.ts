import type { Prisma } from '@/lib/db/generated/client';
import { dateOf } from '@/lib/time';
import { PROGRAMME } from '../load-pilot';
import { addMissing, type Transaction } from '../write';
import { SECTION_TEXTS, type SectionId, type SeedRound } from './forms';
import { ITEM_BANK } from './item-bank';
import { HIGHEST, LOWEST } from './words';

/** The item bank in its first wording. The form itself is no part of the report, so all of it is reconstructed. Returns rows added. */
export async function loadItemBank(tx: Transaction): Promise<number> {
  const added = await addMissing(
    tx.reflectionItem,
    ITEM_BANK.map(({ id, kind, figure, speaksTo }) => ({
      programmeId: PROGRAMME,
      id,
      kind,
      ...(kind === 'scale' || kind === 'matrix' ? { minimum: LOWEST, maximum: HIGHEST } : {}),
      figure: figure ?? null,
      speaksTo: speaksTo ?? null,
    })),
  );
  return (
    added +
    (await addMissing(
      tx.reflectionItemWording,
      ITEM_BANK.map(({ id, texts, options, parts, section }) => ({
        programmeId: PROGRAMME,
        itemId: id,
        version: 1,
        texts: asJson(texts),
        options: asJson(options ?? []),
        parts: asJson(parts ?? []),
        reconstructed: true,
        sourceId: '002',
        sourceReference: `section=${section}`,
        createdBySystem: 'seed',
      })),
    ))
  );
}

/** A planned round with its form: an open one takes no form any more. Returns rows added. */
export async function loadPlannedRound(tx: Transaction, round: SeedRound): Promise<number> {
  const { id: roundId, names, opensOn, deadline, form, ...rest } = round;
  const inRound = { programmeId: PROGRAMME, roundId };
  const sections = sectionsOf(form);
  let added = await addMissing(tx.reflectionRound, [
    {
      ...rest,
      programmeId: PROGRAMME,
      id: roundId,
      ...(names ? { names: asJson(names) } : {}),
      status: 'planned',
      opensOn: dateOf(opensOn),
      deadline: dateOf(deadline),
      demonstration: true,
    },
  ]);
  added += await addMissing(
    tx.reflectionFormSection,
    sections.map(({ id }, index) => ({ ...inRound, id, position: index + 1, texts: asJson(SECTION_TEXTS[id]) })),
  );
  added += await addMissing(
    tx.reflectionFormItem,
    sections.flatMap(({ id: sectionId, items }) =>
      items.map((itemId, index) => ({ ...inRound, sectionId, itemId, wordingVersion: 1, position: index + 1 })),
    ),
  );
  return added;
}

function sectionsOf(form: SeedRound['form']): readonly { readonly id: SectionId; readonly items: readonly string[] }[] {
  return Object.entries(form).map(([id, items]) => ({ id: id as SectionId, items }));
}

/** Readonly shapes of ours as the JSON that Prisma takes. */
function asJson(value: unknown): Prisma.InputJsonValue {
  return JSON.parse(JSON.stringify(value));
}
