import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { CHANGES_PER_MINUTE, EXPORTS_PER_MINUTE, REQUESTS_PER_MINUTE, UPLOADS_PER_MINUTE } from '../limits';
import type { Actor } from './actor';

/** Set by our own server from the connection, never by the sender: the server overwrites what came. */
const CLIENT_HEADER = 'x-fellespott-client';
const LONGEST_ADDRESS = 64;

// One per process: the server's bundles load this module more than once. With several processes each counts for itself.
const KEY = Symbol.for('fellespott.rate-limit');
const CHANGES = Symbol.for('fellespott.rate-limit.changes');
const UPLOADS = Symbol.for('fellespott.rate-limit.uploads');
const EXPORTS = Symbol.for('fellespott.rate-limit.exports');
const SENDING = Symbol.for('fellespott.rate-limit.sending');
const shared = globalThis as {
  [KEY]?: RateLimiterMemory;
  [CHANGES]?: RateLimiterMemory;
  [UPLOADS]?: RateLimiterMemory;
  [EXPORTS]?: RateLimiterMemory;
  [SENDING]?: Set<string>;
};

function limiter(): RateLimiterMemory {
  shared[KEY] ??= new RateLimiterMemory({ points: REQUESTS_PER_MINUTE, duration: 60 });
  return shared[KEY];
}

/** Counts a request. Null where it may go on, else the number of whole seconds until the next one may. */
export async function secondsToWait(headers: Headers): Promise<number | null> {
  return consume(limiter(), clientOf(headers));
}

/** Counts a change that a session sends; the same answer. A session's own limit: a whole leader group may sit behind one address. */
export async function secondsUntilChange(sessionId: string): Promise<number | null> {
  return consume(changes(), sessionId);
}

/** Counts a form that an actor sends; the same answer. By person, whichever session; who is not signed in, by the client's address. */
export async function secondsUntilForm(actor: Actor, headers: Headers): Promise<number | null> {
  return consume(changes(), actor.kind === 'user' ? `person ${actor.userId}` : `client ${clientOf(headers)}`);
}

function changes(): RateLimiterMemory {
  shared[CHANGES] ??= new RateLimiterMemory({ points: CHANGES_PER_MINUTE, duration: 60 });
  return shared[CHANGES];
}

function clientOf(headers: Headers): string {
  return headers.get(CLIENT_HEADER)?.slice(0, LONGEST_ADDRESS) || 'unknown';
}

/** Counts a document that a person sends, in whichever session. */
export async function secondsUntilUpload(userId: string): Promise<number | null> {
  shared[UPLOADS] ??= new RateLimiterMemory({ points: UPLOADS_PER_MINUTE, duration: 60 });
  return consume(shared[UPLOADS], userId);
}

/** Counts a file that a person takes, in whichever session and from whichever address; the same answer. */
export async function secondsUntilExport(userId: string): Promise<number | null> {
  shared[EXPORTS] ??= new RateLimiterMemory({ points: EXPORTS_PER_MINUTE, duration: 60 });
  return consume(shared[EXPORTS], userId);
}

/** Does what takes room one at a time for each person. Null where that person is at it already. */
export async function oneAtATime<T>(userId: string, work: () => Promise<T>): Promise<T | null> {
  shared[SENDING] ??= new Set();
  const sending = shared[SENDING];
  if (sending.has(userId)) return null;
  sending.add(userId);
  try {
    return await work();
  } finally {
    sending.delete(userId);
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}
