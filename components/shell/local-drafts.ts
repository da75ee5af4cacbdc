/**
 * Answers on their way are kept in the browser until the server has them, under keys that begin alike. Whoever signs out
 * takes them away: on a shared computer nothing of them may be left for the next one.
 */
export const DRAFT_PREFIX = 'fellespott:utkast:';
/** Written at sign-out, so that other tabs of the same browser let go of what they hold, too. */
export const SIGNED_OUT_KEY = 'fellespott:utlogget';

/** The browser's store, or null where it is switched off or there is none. */
export function localStore(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage;
  } catch {
    return null;
  }
}

export function draftKeys(store: Storage, prefix = DRAFT_PREFIX): readonly string[] {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index));
  return keys.filter((key) => key?.startsWith(prefix)) as string[];
}

/** How many answers wait here to be sent, whoever wrote them. */
export function countDrafts(): number {
  const store = localStore();
  return store ? draftKeys(store).length : 0;
}

export function wipeDrafts(): void {
  const store = localStore();
  if (!store) return;
  for (const key of draftKeys(store)) store.removeItem(key);
  // The first reaches other tabs, as an event of their stores; the second this one.
  store.setItem(SIGNED_OUT_KEY, '1');
  store.removeItem(SIGNED_OUT_KEY);
  window.dispatchEvent(new Event(SIGNED_OUT_KEY));
}
