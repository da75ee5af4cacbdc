/** What the item bank exchanges: its list, one item with all its wordings, and the forms that add and reword. */
import type { Programme } from '../../../programme/types';
import type { SourceNote } from '../../../source/types';
import type { Comparability, ItemKind, ItemText, Option, Round, RoundStatus, Texts } from '../../types';

/** The goals of the programme, steps of DYKOS, and marks of the practice that is wanted. */
export const SPEAKS_TO = [
  'goal-1',
  'goal-2',
  'goal-3',
  'goal-4',
  'goal-5',
  'goal-6',
  'dykos-needs-mapping',
  'dykos-challenge-picture',
  'dykos-deliberation',
  'dykos-measures',
  'characteristic-1',
  'characteristic-2',
  'characteristic-3',
  'characteristic-4',
  'characteristic-5',
  'characteristic-6',
] as const;

/** What the addresses call the kinds. */
export const KIND_WORDS: Readonly<Record<ItemKind, string>> = {
  scale: 'skala',
  choice: 'ett-valg',
  'multiple-choice': 'flere-valg',
  number: 'tall',
  text: 'fritekst',
  matrix: 'skala-per-fase',
};

/** Where an item is asked, and in which wording. */
export interface ItemUse {
  readonly round: Pick<Round, 'id' | 'year' | 'names'>;
  readonly status: RoundStatus;
  readonly version: number;
}

/** An item in the list, in its newest wording. */
export interface BankEntry {
  readonly id: string;
  readonly kind: ItemKind;
  readonly speaksTo: string | null;
  readonly texts: Texts;
  readonly version: number;
  readonly reconstructed: boolean;
  readonly uses: readonly ItemUse[];
}

export interface BankFilter {
  readonly search: string;
  readonly kind: ItemKind | null;
  readonly speaksTo: string | null;
  readonly round: string | null;
}

export const BANK_PAGE = 25;

export interface Bank {
  readonly programme: Programme;
  readonly rounds: readonly Round[];
  /** What any item of the bank speaks to, in the order of `SPEAKS_TO`. */
  readonly subjects: readonly string[];
  readonly total: number;
  readonly hits: number;
  readonly page: number;
  readonly entries: readonly BankEntry[];
}

export interface ItemWording {
  readonly version: number;
  readonly texts: Texts<ItemText>;
  readonly options: readonly Option[];
  readonly parts: readonly Option[];
  readonly comparability: Comparability | null;
  readonly reconstructed: boolean;
  readonly source: SourceNote | null;
  readonly createdAt: Date;
}

/** An item with everything that was ever asked in its name, the newest wording first. */
export interface BankItem {
  readonly programme: Programme;
  readonly id: string;
  readonly kind: ItemKind;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly figure: string | null;
  readonly speaksTo: string | null;
  readonly wordings: readonly ItemWording[];
  readonly uses: readonly ItemUse[];
}

/** A wording as its form gives it, read and found without fault. */
export interface NewWording {
  readonly texts: Texts<ItemText>;
  /** Choices of a choice item, parts of a matrix, else none. */
  readonly named: readonly Option[];
}

export interface NewItem extends NewWording {
  readonly id: string;
  readonly kind: ItemKind;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly figure: string | null;
  readonly speaksTo: string | null;
}

export const ITEM_FAULTS = [
  'required',
  'too-long',
  'all-languages',
  'id-shape',
  'id-taken',
  'id-reserved',
  'id-suggested',
  'whole-number',
  'ends-order',
  'ends-far',
  'two-options',
  'option-kept',
  'note-missing',
  'comparability',
  'unchanged',
  'unknown',
] as const;
export type ItemFaultCode = (typeof ITEM_FAULTS)[number];

export interface ItemFault {
  readonly field: string;
  readonly code: ItemFaultCode;
  /** The most characters or steps that are taken. */
  readonly most?: number;
}

export type ItemFields = Readonly<Record<string, string | undefined>>;

/** A form as it came back: what was typed, what is wrong with it, and the wording that somebody else made meanwhile. */
export interface ItemFormState {
  readonly values: Readonly<Record<string, string>>;
  readonly faults: readonly ItemFault[];
  readonly newer: { readonly version: number; readonly texts: Texts<ItemText> } | null;
}

export type ItemFailure =
  | { readonly kind: 'not-found' }
  /** `values` are what was typed, with what the application fills in. */
  | { readonly kind: 'faults'; readonly faults: readonly ItemFault[]; readonly values: ItemFields }
  | { readonly kind: 'newer'; readonly newer: ItemWording; readonly values: ItemFields };
