import type { Locale } from '@/lib/locale';
import type { FormItem, FormSection, ItemKind } from '@/lib/reflection/types';

export interface AskedOption {
  readonly id: string;
  readonly name: string;
}

/** An item in the reader's language: what the island needs to ask it, and no more. */
export interface AskedItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly text: string;
  readonly help: string | undefined;
  readonly low: string | undefined;
  readonly high: string | undefined;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly options: readonly AskedOption[];
  readonly parts: readonly AskedOption[];
  readonly reconstructed: boolean;
}

/** A section with what tells how far it has come. */
export interface OutlinedSection {
  readonly id: string;
  readonly title: string;
  readonly items: readonly { readonly id: string; readonly parts: readonly { readonly id: string }[] }[];
}

export function askedItem(item: FormItem, locale: Locale): AskedItem {
  const { id, kind, minimum, maximum, reconstructed } = item;
  const { text, help, low, high } = item.texts[locale];
  const named = (options: FormItem['options']) => options.map(({ id, names }) => ({ id, name: names[locale] }));
  const [options, parts] = [named(item.options), named(item.parts)];
  return { id, kind, minimum, maximum, reconstructed, text, help, low, high, options, parts };
}

export function outlineOf(sections: readonly FormSection[], locale: Locale): readonly OutlinedSection[] {
  return sections.map(({ id, texts, items }) => ({
    id,
    title: texts[locale].title,
    items: items.map((item) => ({ id: item.id, parts: item.parts.map((part) => ({ id: part.id })) })),
  }));
}

/** The steps of a scale. @example stepsOf({ minimum: 1, maximum: 5 }) // [1, 2, 3, 4, 5] */
export function stepsOf({ minimum, maximum }: Pick<AskedItem, 'minimum' | 'maximum'>): readonly number[] {
  const [from, to] = [minimum ?? 1, maximum ?? 5];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
