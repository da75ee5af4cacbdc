/** Questions that a programme takes over from another: they keep their ids, their words and their history, and mean the same. */
import type { Programme } from '../../../programme/types';
import type { ItemKind, Texts } from '../../types';

/** Where an item was taken over from. It has the same id there. */
export interface ItemOrigin {
  readonly programme: string;
  readonly names: Texts;
  readonly at: Date;
}

/** A programme with questions that may be taken over. */
export interface SourceProgramme {
  readonly id: string;
  readonly names: Texts;
  readonly items: number;
}

export interface OfferedItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly texts: Texts;
  readonly wordings: number;
  /** The programme has a question by this id already: taken over before, or another one. */
  readonly isKnown: boolean;
}

/** Items as the newest form of their programme groups them; those that it does not ask come last, without a title. */
export interface OfferedGroup {
  readonly id: string;
  readonly title: Texts | null;
  readonly items: readonly OfferedItem[];
}

export interface TakeOver {
  readonly programme: Programme;
  readonly sources: readonly SourceProgramme[];
  /** What the chosen programme offers, or null while none is chosen. */
  readonly chosen: (SourceProgramme & { readonly groups: readonly OfferedGroup[]; readonly free: number }) | null;
}

export type TakeOverFailure = 'not-found' | 'none-chosen';
