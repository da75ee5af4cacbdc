/** A form while it is composed, and what one form has that another has not. */
import type { Programme } from '../../../programme/types';
import type { Comparability, FormItem, FormSection, Round, Texts } from '../../types';
import type { EditWords, FormNews } from './change/types';

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

/** An edit as its form carries it, with the hash of the form that the editor saw. */
export interface Attempt {
  readonly seen: string;
  readonly intent: FormEdit['intent'];
  readonly section?: string | undefined;
  readonly item?: string | undefined;
  readonly version?: string | undefined;
  readonly direction?: Direction | undefined;
  readonly from?: string | undefined;
}

/** Whether an edit that came too late can still be done, or has been done by somebody else. */
export type AttemptOutlook = 'possible' | 'done' | 'impossible';

/** An edit that was not done: what it would have done, in words, and what became of the form meanwhile. */
export interface RefusedEdit {
  readonly attempt: Attempt;
  readonly meant: EditWords;
  readonly outlook: AttemptOutlook;
  readonly news: FormNews | null;
}

/** Why an edit is not done. Each is said to the one who asked for it. */
export const EDIT_REFUSALS = ['changed', 'frozen', 'gone', 'not-empty', 'already-in', 'unknown-item'] as const;
export type EditRefusal = (typeof EDIT_REFUSALS)[number];

export type FormFailure = { readonly kind: 'not-found' } | { readonly kind: 'refused'; readonly reason: EditRefusal };
export type SectionFailure = FormFailure | { readonly kind: 'newer'; readonly newer: NewerForm };

/** The form that another has made meanwhile, for one who saw the form `seen`; the next press is upon `hash`. */
export interface NewerForm {
  readonly seen: string;
  readonly hash: string;
  readonly news: FormNews | null;
  /** The section is no longer there: what was typed becomes a new one. */
  readonly isGone: boolean;
}

/** A section's fields as they came back: what was typed, what lacks, or why it was not saved. */
export interface SectionFormState {
  readonly values: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  readonly refusal: EditRefusal | null;
  readonly newer: NewerForm | null;
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
  /** The edit that was just refused, or null. */
  readonly refused: RefusedEdit | null;
}
