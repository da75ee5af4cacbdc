import { env } from '../env';
import { parseOrigins } from './origin';
import { ABSOLUTE_LIMIT } from './session-rules';

/**
 * What the session's cookie says for a moment after signing out. It opens nothing. Whatever page comes next is answered with
 * `Clear-Site-Data`, so that drafts go from the browser even where the script that wipes them never ran. A link or an image of
 * somebody else's cannot bring that about, since it cannot set the cookie.
 */
export const SIGNED_OUT = 'ut';
/** Seconds. The page that follows a sign-out is asked for at once; what comes later need not be wiped again. */
export const SIGNED_OUT_FOR = 5;

export function sessionCookie(): { readonly name: string; readonly options: object } {
  const secure = parseOrigins(env().APP_ORIGIN).every((origin) => origin.startsWith('https://'));
  return {
    name: secure ? '__Host-fellespott' : 'fellespott',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure, maxAge: ABSOLUTE_LIMIT / 1000 },
  };
}
