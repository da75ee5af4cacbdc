/** What has become of a form since somebody opened it, for the one who comes second. */
import type { Texts } from '../../../types';

/** Every way in which a form changes. */
export const CHANGE_INTENTS = [
  'move-section',
  'remove-section',
  'add-section',
  'rename-section',
  'add-item',
  'move-item',
  'place-item',
  'choose-wording',
  'remove-item',
  'copy',
] as const;
export type ChangeIntent = (typeof CHANGE_INTENTS)[number];

/** One change as the trail keeps it: ids and hashes alone. */
export interface FormChange {
  readonly before: string;
  readonly at: Date;
  readonly userId: string | null;
  readonly edit: {
    readonly intent: ChangeIntent;
    readonly section?: string | undefined;
    readonly item?: string | undefined;
    readonly version?: string | undefined;
    readonly direction?: 'up' | 'down' | undefined;
    readonly from?: string | undefined;
  };
}

/** An edit with the names of what it is about. A section that is gone is called by its id: its title is kept nowhere. */
export interface EditWords {
  readonly intent: ChangeIntent;
  /** The item, the section, or the round that was copied. */
  readonly name: Texts;
  /** Where an item was put. */
  readonly to: Texts;
  readonly version: string;
  readonly direction: 'up' | 'down';
}

export interface FormStep extends EditWords {
  readonly at: Date;
  readonly by: string | null;
  /** By the reader, in another window. */
  readonly isOwn: boolean;
}

/** The newest steps in the order of time, and how many came before them. */
export interface FormNews {
  readonly steps: readonly FormStep[];
  readonly earlier: number;
}
