import { DRAFT_PREFIX, draftKeys } from '@/components/shell/local-drafts';
import type { FieldSave } from '@/lib/reflection/response/types';

/** A value on its way to the server, kept until the server has acknowledged it. */
export interface Draft extends FieldSave {
  readonly item: string;
  /** The draft before it in the same field and tab: its version becomes this one's starting point. */
  readonly follows: string | null;
  /** Whether it may have reached the server: then it is sent again unchanged, with the same id. */
  readonly tried: boolean;
  readonly at: string;
}

export interface DraftStore {
  /** False where nothing can be kept: the browser refuses, or is full. */
  readonly put: (draft: Draft) => boolean;
  readonly remove: (draft: Draft) => void;
  /** Oldest first. */
  readonly all: () => readonly Draft[];
}

/**
 * Keeps drafts per user and response: another person who signs in on the same computer neither sees nor sends them. One key
 * per draft, so that two tabs cannot overwrite each other's.
 */
export function draftStore(storage: Storage | null, user: string, response: string): DraftStore {
  const own = `${DRAFT_PREFIX}${user}:${response}:`;
  const keyOf = ({ item, id }: Draft) => `${own}${item}:${id}`;
  return {
    put: (draft) => {
      try {
        storage?.setItem(keyOf(draft), JSON.stringify(draft));
        return storage !== null;
      } catch {
        return false;
      }
    },
    remove: (draft) => {
      try {
        storage?.removeItem(keyOf(draft));
      } catch {
        // It stays, and is sent once more under the same id, which changes nothing.
      }
    },
    all: () => {
      if (!storage) return [];
      const drafts = draftKeys(storage, own).flatMap((key) => readDraft(storage.getItem(key)) ?? []);
      return drafts.sort((a, b) => (a.at < b.at ? -1 : 1));
    },
  };
}

function readDraft(text: string | null): Draft | null {
  try {
    const draft: Draft = JSON.parse(text ?? 'null');
    return typeof draft.id === 'string' && typeof draft.item === 'string' && draft.answer ? draft : null;
  } catch {
    return null;
  }
}
