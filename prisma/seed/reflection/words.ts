/** How the seed writes an item of the bank. The report names themes, not questions, so every wording here is ours. */
import type { ItemKind, ItemText, Option, Texts } from '@/lib/reflection/types';

export interface SeedItem {
  readonly id: string;
  readonly kind: ItemKind;
  /** The report's figure that shows it, by the number in the body. */
  readonly figure?: string;
  readonly speaksTo?: string;
  readonly texts: Texts<ItemText>;
  readonly options?: readonly Option[];
  readonly parts?: readonly Option[];
  /** The section of the report that tells that it was asked. */
  readonly section: string;
}

/** Every scale of the report is taken to run from 1 to 5, which it says of one set of items only (5.5.5). */
export const LOWEST = 1;
export const HIGHEST = 5;

type Ends = Texts<{ readonly low: string; readonly high: string }>;

/** The ends that the report states, for what the financing contributes. */
export const DEGREE: Ends = {
  nb: { low: 'I liten grad', high: 'I stor grad' },
  nn: { low: 'I liten grad', high: 'I stor grad' },
  en: { low: 'To a small extent', high: 'To a large extent' },
};
/** The report says of the statements that municipalities agree or disagree. */
export const AGREEMENT: Ends = {
  nb: { low: 'Helt uenig', high: 'Helt enig' },
  nn: { low: 'Heilt ueinig', high: 'Heilt einig' },
  en: { low: 'Strongly disagree', high: 'Strongly agree' },
};
/** The report says that municipalities rate how good they are. */
export const QUALITY: Ends = {
  nb: { low: 'Ikke godt', high: 'Svært godt' },
  nn: { low: 'Ikkje godt', high: 'Svært godt' },
  en: { low: 'Not well', high: 'Very well' },
};

/** A question in three languages, with the ends of its scale. */
export function asked(texts: Texts<ItemText>, ends?: Ends): Texts<ItemText> {
  if (!ends) return texts;
  return { nb: { ...texts.nb, ...ends.nb }, nn: { ...texts.nn, ...ends.nn }, en: { ...texts.en, ...ends.en } };
}

/** An option or a part of a matrix: its lasting id and its name in bokmål, nynorsk and English. */
export function option(id: string, nb: string, nn: string, en: string): Option {
  return { id, names: { nb, nn, en } };
}
