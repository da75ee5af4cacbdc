import type { SavedField } from '@/lib/reflection/response/types';
import type { Draft } from './draft-store';

/** What the server said of a save. `unknown` is everything that may pass: no network, no answer in time, too much at once. */
export type Outcome =
  | { readonly kind: 'saved'; readonly field: SavedField }
  | { readonly kind: 'conflict'; readonly current: SavedField }
  | { readonly kind: 'signed-out' | 'refused' | 'invalid' | 'unknown' };

export type Send = (draft: Draft) => Promise<Outcome>;

/** Longer than the server itself gives up after, so that what comes later is no answer at all (security rule 14). */
const PATIENCE = 15_000;
/** What a browser still sends from a page that closes. */
const KEEPALIVE_LIMIT = 60_000;
/**
 * Says whose page this is. Someone else may have signed in meanwhile in another tab; the server then answers as if nobody
 * had, and the answer is not saved in the wrong name.
 */
export const WRITER_HEADER = 'X-Fellespott-Writer';

/** The address is stable across versions of the application: a form that stays open over a new deployment goes on saving. */
export function sendTo(response: string, user: string): Send {
  return async ({ item, id, fromVersion, answer }) => {
    const body = JSON.stringify({ id, fromVersion, answer });
    try {
      const reply = await fetch(`/api/reflection/${response}/fields/${item}`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json', [WRITER_HEADER]: user },
        body,
        keepalive: body.length < KEEPALIVE_LIMIT,
        signal: AbortSignal.timeout(PATIENCE),
      });
      return await readOutcome(reply);
    } catch {
      return { kind: 'unknown' };
    }
  };
}

async function readOutcome(reply: Response): Promise<Outcome> {
  if (reply.ok) return { kind: 'saved', field: await reply.json() };
  if (reply.status === 409) return { kind: 'conflict', current: (await reply.json()).conflict };
  if (reply.status === 401) return { kind: 'signed-out' };
  if (reply.status === 404 || reply.status === 410) return { kind: 'refused' };
  if (reply.status === 413 || reply.status === 422) return { kind: 'invalid' };
  return { kind: 'unknown' };
}
