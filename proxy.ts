import { randomBytes, randomUUID } from 'node:crypto';
import { type NextRequest, NextResponse } from 'next/server';
import { parseOrigins } from './lib/access/origin';
import { SIGNED_OUT, sessionCookie } from './lib/access/session-cookie';
import { env } from './lib/env';
import { CLEAR_DRAFTS, DATA_POLICY, pagePolicy, STRICT_TRANSPORT } from './lib/headers';

/**
 * Gives every page its policy with a fresh nonce, and every request an id. It guards nothing: an action runs when it is
 * posted to any address, so each page, action and handler checks for itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const requestId = randomUUID(); // always our own: what a sender chose would end up in the log
  const secure = parseOrigins(env().APP_ORIGIN).every((origin) => origin.startsWith('https://'));
  const isPage = !/^\/(api|schemas)(\/|$)/.test(request.nextUrl.pathname);
  const nonce = randomBytes(18).toString('base64');
  const policy = isPage
    ? pagePolicy({ nonce, development: process.env.NODE_ENV === 'development', secure })
    : DATA_POLICY;

  const headers = new Headers(request.headers);
  headers.set('x-request-id', requestId);
  headers.set('Content-Security-Policy', policy); // Next reads the nonce here and puts it on its own scripts
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Request-Id', requestId);
  if (secure) response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
  // Every page depends on who reads it, if only on the language chosen; so do the files of a programme's runs.
  if (isPage || request.nextUrl.pathname.startsWith('/api/program/'))
    response.headers.set('Cache-Control', 'private, no-store');
  // Not on a POST: that may be the next sign-in, whose cookie takes this one's place.
  if (request.method === 'GET' && request.cookies.get(sessionCookie().name)?.value === SIGNED_OUT)
    response.headers.set('Clear-Site-Data', CLEAR_DRAFTS);
  return response;
}

/*
 * Not static files, which keep their own headers; nor the handlers that take a body, which set theirs (lib/change.ts, lib/attachment/endpoints.ts): a matched
 * request with a body over 10 MB reaches a handler cut short, without an error.
 */
export const config = {
  matcher: ['/((?!_next/static|_next/image|icon\\.svg|api/reflection/|api/program/[^/]+/vedlegg/).*)'],
};
