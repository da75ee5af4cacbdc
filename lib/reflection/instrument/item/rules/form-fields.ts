/** The names that the fields of an item's form have, and what they hold at first. */
import { LOCALES, type Locale } from '../../../../locale';
import type { ItemKind, ItemText, Option, Texts } from '../../../types';
import type { ItemFields } from '../types';

export const TEXT_PARTS = ['text', 'help', 'low', 'high', 'comparabilityNote'] as const;
export type TextPart = (typeof TEXT_PARTS)[number];

/** What the database takes; the shapes that read it back say the same. */
export const LONGEST: Readonly<Record<TextPart | 'option', number>> = {
  text: 600,
  help: 2000,
  low: 80,
  high: 80,
  comparabilityNote: 1000,
  option: 300,
};
export const MOST_OPTIONS = 30;
/** Empty rows for options that are new. More come with the next wording, and a form without script needs an end. */
export const NEW_OPTION_ROWS = 6;

export const hasEnds = (kind: ItemKind): boolean => kind === 'scale' || kind === 'matrix';
export const hasOptions = (kind: ItemKind): boolean =>
  kind === 'choice' || kind === 'multiple-choice' || kind === 'matrix';
export const hasRange = (kind: ItemKind): boolean => hasEnds(kind) || kind === 'number';

/** @example textField('help', 'nn') // 'helpNn' */
export function textField(part: TextPart, locale: Locale): string {
  return `${part}${inName(locale)}`;
}

/** Rows of options are counted from 1. @example optionField(2, 'nb') // 'option2Nb' */
export function optionField(row: number, of: Locale | 'id'): string {
  return `option${row}${inName(of)}`;
}

function inName(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * What the form of a new wording holds at first: the wording that is in force, and that it compares with the one before.
 * The note on comparability belongs to the old wording, and is not carried on.
 * @example wordingFields({ version: 1, texts, named: [] }) // { version: '1', textNb: 'Hvor godt …', …, comparability: 'same' }
 */
export function wordingFields(wording: {
  readonly version: number;
  readonly texts: Texts<ItemText>;
  readonly named: readonly Option[];
}): Readonly<Record<string, string>> {
  const texts = LOCALES.flatMap((locale) =>
    TEXT_PARTS.filter((part) => part !== 'comparabilityNote').map((part): [string, string] => [
      textField(part, locale),
      wording.texts[locale][part] ?? '',
    ]),
  );
  return {
    version: String(wording.version),
    comparability: 'same',
    ...Object.fromEntries(texts),
    ...optionFields(wording.named, 1),
  };
}

function optionFields(options: readonly Option[], from: number): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.flatMap(({ id, names }, index): [string, string][] => [
      [optionField(from + index, 'id'), id],
      ...LOCALES.map((locale): [string, string] => [optionField(from + index, locale), names[locale]]),
    ]),
  );
}

/**
 * How many rows of options a form shows: those that are filled in, and some empty ones, never more than it takes.
 * @example optionRows({ option1Id: 'none', option1Nb: 'Ingen' }) // 7
 */
export function optionRows(values: ItemFields): number {
  return Math.min(MOST_OPTIONS, lastRow(values) + NEW_OPTION_ROWS);
}

function lastRow(values: ItemFields): number {
  for (let row = MOST_OPTIONS; row > 0; row -= 1)
    if (['id' as const, ...LOCALES].some((of) => (values[optionField(row, of)] ?? '').trim() !== '')) return row;
  return 0;
}

/**
 * What was typed upon an older wording, made ready to be saved upon a newer one: not a letter of it changes, but the options
 * that came with the newer wording are put after those typed, because none is ever taken away.
 */
export function ontoNewer(
  values: ItemFields,
  newer: { readonly version: number; readonly named: readonly Option[] },
): ItemFields {
  const known = new Set<string | undefined>();
  for (let row = 1; row <= MOST_OPTIONS; row += 1) known.add(values[optionField(row, 'id')]);
  const missing = newer.named.filter(({ id }) => !known.has(id));
  return { ...values, ...optionFields(missing, lastRow(values) + 1), version: String(newer.version) };
}
