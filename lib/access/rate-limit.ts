import 'server-only';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { REQUESTS_PER_MINUTE } from '../limits';

/** Set by our own server from the connection, never by the sender: the server overwrites what came. */
const CLIENT_HEADER = 'x-fellespott-client';
const LONGEST_ADDRESS = 64;

// One per process: the server's bundles load this module more than once. With several processes each counts for itself.
const KEY = Symbol.for('fellespott.rate-limit');
const shared = globalThis as { [KEY]?: RateLimiterMemory };

function limiter(): RateLimiterMemory {
  shared[KEY] ??= new RateLimiterMemory({ points: REQUESTS_PER_MINUTE, duration: 60 });
  return shared[KEY];
}

/** Counts a request. Null where it may go on, else the number of whole seconds until the next one may. */
export async function secondsToWait(headers: Headers): Promise<number | null> {
  const client = headers.get(CLIENT_HEADER)?.slice(0, LONGEST_ADDRESS) || 'unknown';
  try {
    await limiter().consume(client);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}
