/** The words of reflection: what is asked, in what state an answer is, and how a value is written down. */
import type { Locale } from '@/lib/locale';

export const ITEM_KINDS = ['scale', 'choice', 'multiple-choice', 'number', 'text', 'matrix'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** How a wording compares with the one before it. Across `not-comparable` no line is drawn and no change is calculated. */
export const COMPARABILITIES = ['same', 'caution', 'not-comparable'] as const;
export type Comparability = (typeof COMPARABILITIES)[number];

export const ROUND_STATUSES = ['planned', 'open', 'closed', 'published'] as const;
export type RoundStatus = (typeof ROUND_STATUSES)[number];

export const RESPONSE_STATUSES = ['not-started', 'writing', 'awaiting-sign-off', 'sent'] as const;
export type ResponseStatus = (typeof RESPONSE_STATUSES)[number];

export const ALLOWANCE_KINDS = ['extension', 'correction'] as const;
export type AllowanceKind = (typeof ALLOWANCE_KINDS)[number];

/** A text in the three languages. */
export type Texts<T = string> = Readonly<Record<Locale, T>>;

/** How an item is asked in one language. `low` and `high` name the ends of its scale. */
export interface ItemText {
  readonly text: string;
  readonly help?: string | undefined;
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  readonly comparabilityNote?: string | undefined;
}

/** A choice, or a part of a matrix. The id means the same for ever. */
export interface Option {
  readonly id: string;
  readonly names: Texts;
}

/** An item as a form asks it. */
export interface FormItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly figure: string | null;
  readonly speaksTo: string | null;
  readonly wordingVersion: number;
  readonly texts: Texts<ItemText>;
  readonly options: readonly Option[];
  readonly parts: readonly Option[];
  readonly comparability: Comparability | null;
  readonly reconstructed: boolean;
}

export interface FormSection {
  readonly id: string;
  readonly texts: Texts<{ readonly title: string; readonly intro?: string | undefined }>;
  readonly items: readonly FormItem[];
}

/**
 * What a field holds. *Not relevant* and *no answer* are proper answers; `empty` is a field that was cleared, and counts as
 * not answered. A matrix holds a value per part that has one.
 */
export type Answer =
  | { readonly state: 'answered'; readonly value: number }
  | { readonly state: 'answered'; readonly choices: readonly string[] }
  | { readonly state: 'answered'; readonly text: string }
  | { readonly state: 'answered'; readonly parts: Readonly<Record<string, number>> }
  | { readonly state: 'not-relevant' }
  | { readonly state: 'no-answer' }
  | { readonly state: 'empty' };

export interface Round {
  readonly programme: string;
  readonly id: string;
  readonly year: number;
  readonly names: Texts | null;
  readonly status: RoundStatus;
  /** Calendar dates in Norway, YYYY-MM-DD. */
  readonly opensOn: string;
  readonly deadline: string;
  readonly positionsFirst: boolean;
  readonly demonstration: boolean;
}
