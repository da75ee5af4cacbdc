import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from './access/actor';
import { isOwnOrigin, parseOrigins } from './access/origin';
import { secondsToWait, secondsUntilExport } from './access/rate-limit';
import { env } from './env';
import { TOO_MANY } from './limits';
import { errorFields, log } from './log';

/** What an endpoint serves. The name is that of the file, where the content is one to save. */
export interface Content {
  readonly body: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly fileName?: string;
}

/** Why an endpoint serves nothing: a status, a code for programs, a sentence for people, the parameters it is about. */
export interface Refusal {
  readonly status: 400 | 404 | 429 | 500;
  readonly code: string;
  readonly message: string;
  readonly parameters?: readonly string[];
}

/** The same content for everyone, so any cache may keep it; decided amounts are corrected seldom, never silently. */
const KEEP = 'public, max-age=300, stale-while-revalidate=600';

/** Any page may read what is open to all. No cookie is ever sent along, since the answer does not depend on one. */
const FOR_ALL_ORIGINS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Retry-After' };

/**
 * Builds a GET handler of the open interface: limits each client, answers *not modified* where the client has the
 * content already, and keeps what went wrong to the log. The answer never depends on who asks.
 */
export function endpoint<Context>(
  name: string,
  serve: (request: Request, context: Context) => Promise<Content | Refusal>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const requestId = request.headers.get('x-request-id') ?? randomUUID();
    try {
      const wait = await refuseTooMany(request);
      if (wait) return wait;
      const served = await serve(request, context);
      return 'status' in served ? refuse(served) : deliver(served, request.headers.get('if-none-match'));
    } catch (error) {
      log('error', 'endpoint.failed', { endpoint: name, requestId, ...errorFields(error) });
      return refuse({ status: 500, code: 'internal-error', message: `Something failed here. Its id is ${requestId}.` });
    }
  };
}

/** A refusal as JSON: `{ "error": { "code", "message", "parameters" } }`. Never kept by a cache. */
export function refuse({ status, code, message, parameters = [] }: Refusal, headers: HeadersInit = {}): Response {
  return Response.json(
    { error: { code, message, parameters } },
    { status, headers: { 'Cache-Control': 'no-store', ...FOR_ALL_ORIGINS, ...headers } },
  );
}

/** The answer to a client that asks too often, or null; for whatever takes work to make. */
export async function refuseTooMany(request: Request): Promise<Response | null> {
  const seconds = await secondsToWait(request.headers);
  return seconds === null ? null : refuseUntil(seconds);
}

/** The answer to a person who takes too many files, or null; asked when it is known that they may have the file. */
export async function refuseTooManyFiles(actor: Actor): Promise<Response | null> {
  const seconds = actor.kind === 'user' ? await secondsUntilExport(actor.userId) : null;
  return seconds === null ? null : refuseUntil(seconds);
}

/** The answer to whoever has to wait so many seconds. */
export function refuseUntil(seconds: number): Response {
  const message = `Too many requests. Try again in ${seconds} s.`;
  return refuse({ status: 429, code: TOO_MANY, message }, { 'Retry-After': String(seconds) });
}

/** Whether a request that changes something comes from a page of ours, as a browser's form says. */
export function isFromOwnPage({ headers }: Request): boolean {
  const from = { origin: headers.get('origin'), fetchSite: headers.get('sec-fetch-site') };
  return isOwnOrigin(from, parseOrigins(env().APP_ORIGIN));
}

function deliver({ body, type, fileName }: Content, known: string | null): Response {
  const tag = `"${createHash('sha256').update(body).digest('hex')}"`;
  const headers = { ETag: tag, 'Cache-Control': KEEP, ...FOR_ALL_ORIGINS };
  if (isKnown(known, tag)) return new Response(null, { status: 304, headers });
  const disposition = fileName ? { 'Content-Disposition': `attachment; filename="${fileName}"` } : {};
  return new Response(body, { headers: { 'Content-Type': type, ...disposition, ...headers } });
}

/** Whether If-None-Match names the tag; a proxy on the way may have made it weak. */
function isKnown(header: string | null, tag: string): boolean {
  const tags = (header ?? '').split(',').map((part) => part.trim().replace(/^W\//, ''));
  return tags.includes(tag) || tags.includes('*');
}
