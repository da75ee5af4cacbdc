import 'server-only';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { env } from '../env';
import { ABSOLUTE_LIMIT } from './session-rules';

// The cookie holds next-auth's encrypted token, and the token holds the session's id alone: roles are read from the
// database at every request, so that a copied cookie dies with the session row.
const payload = z.object({ sid: z.uuid() });

function secret(): string {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new Error('AUTH_SECRET is not set; without it nobody can be signed in.');
  return AUTH_SECRET;
}

export function sealSession(sessionId: string): Promise<string> {
  return encode({ token: { sid: sessionId }, secret: secret(), maxAge: ABSOLUTE_LIMIT / 1000 });
}

/** The session's id, or null for anything that we did not seal. */
export async function openSession(token: string): Promise<string | null> {
  try {
    return payload.parse(await decode({ token, secret: secret() })).sid;
  } catch {
    return null;
  }
}
