/** The forms of the item bank as flat text fields, and what its addresses carry. */
import { z } from 'zod';
import { LOCALES, type Locale } from '../../../locale';
import { slugSchema } from '../../schema';
import { ITEM_KINDS, type ItemKind } from '../../types';
import { MOST_OPTIONS, optionField, TEXT_PARTS, type TextPart, textField } from './rules/form-fields';
import { type BankFilter, KIND_WORDS } from './types';

/** Far above what a text may have: what is too long comes back with a word about it, and is not lost. */
const typed = z.string().max(20_000).optional();
const short = z.string().max(200).optional();
const programme = z.string().min(1).max(64);

/** The texts by name; the rows of options stand in it too, under names that are counted. */
const wording = Object.fromEntries([
  ...LOCALES.flatMap((locale) => TEXT_PARTS.map((part) => [textField(part, locale), typed] as const)),
  ...Array.from({ length: MOST_OPTIONS }, (_, index) => index + 1).flatMap((row) =>
    (['id', ...LOCALES] as const).map((of) => [optionField(row, of), typed] as const),
  ),
]) as Readonly<Record<`${TextPart}${Capitalize<Locale>}`, typeof typed>>;

export const rewordItemSchema = z.strictObject({
  ...wording,
  programme,
  item: slugSchema,
  version: z.string().regex(/^[1-9]\d{0,5}$/),
  comparability: short,
});
export const addItemSchema = z.strictObject({
  ...wording,
  programme,
  kind: z.enum(ITEM_KINDS),
  id: short,
  minimum: short,
  maximum: short,
  figure: short,
  speaksTo: short,
});

const one = z.string().max(200).optional().catch(undefined);
const kindOf = (word: string | undefined): ItemKind | null =>
  ITEM_KINDS.find((kind) => KIND_WORDS[kind] === word) ?? null;

/** What the address of the list asks for. */
export function readBankAddress(query: unknown): BankFilter & { readonly page: number } {
  const { sok, slag, gjelder, runde, side } = z
    .object({ sok: one, slag: one, gjelder: one, runde: one, side: one })
    .catch({})
    .parse(query);
  return {
    search: sok?.trim() ?? '',
    kind: kindOf(slag),
    speaksTo: gjelder ? gjelder : null,
    round: runde ? runde : null,
    page: side && /^[1-9]\d{0,3}$/.test(side) ? Number(side) : 1,
  };
}

/** The kind of item that is to be added, or null while it is not chosen. */
export function readKindAddress(query: unknown): ItemKind | null {
  return kindOf(z.object({ slag: one }).catch({}).parse(query).slag);
}

/** What was just done with an item. */
export function readItemAddress(query: unknown): 'lagt-til' | 'omformulert' | null {
  const { gjort } = z.object({ gjort: one }).catch({}).parse(query);
  return z
    .enum(['lagt-til', 'omformulert'])
    .nullable()
    .catch(null)
    .parse(gjort ?? null);
}
