/** A form while it is composed, and what one form has that another has not. */
import type { Programme } from '../../../programme/types';
import type { Comparability, FormItem, FormSection, Round, Texts } from '../../types';

export interface OutlineItem {
  readonly id: string;
  readonly version: number;
}

export interface OutlineSection {
  readonly id: string;
  readonly texts: FormSection['texts'];
  readonly items: readonly OutlineItem[];
}

/** What a form consists of, in order. */
export type Outline = readonly OutlineSection[];

export const DIRECTIONS = ['up', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export type FormEdit =
  | { readonly intent: 'move-section'; readonly section: string; readonly direction: Direction }
  | { readonly intent: 'remove-section'; readonly section: string }
  | { readonly intent: 'add-item'; readonly item: string; readonly version: number; readonly section: string }
  | { readonly intent: 'move-item'; readonly item: string; readonly direction: Direction }
  | { readonly intent: 'place-item'; readonly item: string; readonly section: string }
  | { readonly intent: 'choose-wording'; readonly item: string; readonly version: number }
  | { readonly intent: 'remove-item'; readonly item: string }
  | { readonly intent: 'copy'; readonly outline: Outline };
export const EDIT_INTENTS = [
  'move-section',
  'remove-section',
  'add-item',
  'move-item',
  'place-item',
  'choose-wording',
  'remove-item',
  'copy',
] as const satisfies readonly FormEdit['intent'][];

/** Why an edit is not done. Each is said to the one who asked for it. */
export const EDIT_REFUSALS = ['changed', 'frozen', 'gone', 'not-empty', 'already-in', 'unknown-item'] as const;
export type EditRefusal = (typeof EDIT_REFUSALS)[number];

export type FormFailure = { readonly kind: 'not-found' } | { readonly kind: 'refused'; readonly reason: EditRefusal };

/** A section's fields as they came back: what was typed, what lacks, or why it was not saved. */
export interface SectionFormState {
  readonly values: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  readonly refusal: EditRefusal | null;
}

export interface RewordedItem {
  readonly item: FormItem;
  readonly comparison: Comparability;
}

export interface MovedItem {
  readonly item: FormItem;
  readonly from: FormSection['texts'];
  readonly to: FormSection['texts'];
}

/** What a form has that the one before has not, and the other way round. */
export interface FormDifference {
  readonly added: readonly FormItem[];
  readonly leftOut: readonly FormItem[];
  readonly reworded: readonly RewordedItem[];
  readonly moved: readonly MovedItem[];
}

/** An item of the bank that a form may ask, with the wordings it can be asked by, newest first. */
export interface BankItem {
  readonly id: string;
  readonly texts: Texts;
  readonly versions: readonly number[];
}

/** A form with the one before it, as its page shows it. */
export interface ShownForm {
  readonly programme: Programme;
  readonly round: Round;
  readonly sections: readonly FormSection[];
  readonly previous: { readonly round: Round; readonly difference: FormDifference } | null;
}

/** The same with what an editor chooses from. */
export interface EditedForm extends ShownForm {
  /** Tells whether the form is still the one that an editor saw. */
  readonly hash: string;
  readonly bank: readonly BankItem[];
  readonly sources: readonly Round[];
}
