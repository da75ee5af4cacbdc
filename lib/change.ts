import 'server-only';
import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { UserActor } from './access/actor';
import { isOwnOrigin, parseOrigins } from './access/origin';
import { secondsUntilChange } from './access/rate-limit';
import { currentActor } from './access/session';
import { env } from './env';
import { DATA_POLICY, STRICT_TRANSPORT } from './headers';
import { readJson } from './json-body';
import { errorFields, log } from './log';
import { now } from './time';

/** What a change answers. */
export interface Changed {
  readonly status: 200 | 404 | 409 | 410 | 422;
  readonly body: object;
}

interface Definition<Schema extends z.ZodType, Params> {
  /** For the log. */
  readonly name: string;
  /** The shape of the body. Unknown members are refused. */
  readonly schema: Schema;
  /** The command. It checks who may. */
  readonly run: (actor: UserActor, params: Params, input: z.infer<Schema>, now: Date) => Promise<Changed>;
}

/** A page that stays open says whose it is. */
const WRITER_HEADER = 'X-Fellespott-Writer';

/** How long a client waits before it tries again while the database is away, in seconds. */
const RETRY_AFTER = 2;

/**
 * Builds a handler that changes something: a JSON body at a stable address, which outlives deployments, as an action's does not.
 * Everything is checked here but whether the actor may, which the command knows. 200 is said after the commit, never before.
 */
export function change<Schema extends z.ZodType, Params>({ name, schema, run }: Definition<Schema, Params>) {
  return async (request: Request, context: { readonly params: Promise<Params> }): Promise<Response> => {
    const requestId = randomUUID(); // never the sender's own: it ends up in the log
    try {
      const actor = await ownActor(request);
      if (actor === 'foreign-origin') return refuse(requestId, 403, actor);
      if (actor === 'signed-out') return refuse(requestId, 401, actor);
      // Somebody else may have signed in in another tab: what this page holds is not saved in their name.
      const writer = request.headers.get(WRITER_HEADER);
      if (writer !== null && writer !== actor.userId) return refuse(requestId, 401, 'signed-out');
      const seconds = await secondsUntilChange(actor.sessionId);
      if (seconds !== null) return refuse(requestId, 429, 'too-many-requests', { 'Retry-After': String(seconds) });
      const body = await readJson(request);
      if (!body.ok) return refuse(requestId, body.failure.status, body.failure.code);
      const parsed = schema.safeParse(body.value);
      if (!parsed.success) return refuse(requestId, 422, 'invalid');
      const changed = await run(actor, await context.params, parsed.data, now());
      return answer(requestId, changed.status, changed.body);
    } catch (error) {
      log('error', 'change.failed', { endpoint: name, requestId, ...errorFields(error) });
      if (!isDatabaseAway(error)) return refuse(requestId, 500, 'internal-error');
      return refuse(requestId, 503, 'unavailable', { 'Retry-After': String(RETRY_AFTER) });
    }
  };
}

/** Errors say what kind they are and under which id the log tells more; nothing else. */
export function refuse(
  requestId: string,
  status: number,
  code: string,
  headers: Record<string, string> = {},
): Response {
  return answer(requestId, status, { error: { code, id: requestId } }, headers);
}

function answer(requestId: string, status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { ...dataHeaders(requestId), ...headers } });
}

/** What every answer carries that proxy.ts does not pass, since it takes a body: for one reader, and nothing in it runs. */
export function dataHeaders(requestId: string): Record<string, string> {
  const isSecure = parseOrigins(env().APP_ORIGIN).every((origin) => origin.startsWith('https://'));
  return {
    'Cache-Control': 'private, no-store',
    'Content-Security-Policy': DATA_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': requestId,
    ...(isSecure && { 'Strict-Transport-Security': STRICT_TRANSPORT }),
  };
}

/** The actor of a change, if it comes from our own pages; else why it is refused. For changes that bring no JSON. */
export async function ownActor(request: Request): Promise<UserActor | 'foreign-origin' | 'signed-out'> {
  const from = { origin: request.headers.get('origin'), fetchSite: request.headers.get('sec-fetch-site') };
  if (!isOwnOrigin(from, parseOrigins(env().APP_ORIGIN))) return 'foreign-origin';
  const actor = await currentActor();
  return actor.kind === 'user' ? actor : 'signed-out';
}

/** Prisma's and Node's codes for a database that cannot be reached, or that did not answer in time. */
const AWAY = [
  'P1001',
  'P1002',
  'P1008',
  'P1011',
  'P1017',
  'P2024',
  'P2028',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
];
/** Classes of the server's codes: connection, resources, operator's intervention, a lock or a statement that took too long. */
const AWAY_SERVER = /^(08|53|55|57|58|40)/;
const AWAY_KINDS = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TlsConnectionError)$/;
const AWAY_MESSAGE =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i;

/** Whether what failed is the database and not the request, so that the same sending may succeed later. */
export function isDatabaseAway(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 4) return false;
  const { code, originalCode, kind, message, cause, meta } = error as Record<string, unknown>;
  const own = [code, originalCode].some(
    (one) => typeof one === 'string' && (AWAY.includes(one) || AWAY_SERVER.test(one)),
  );
  if (own || (typeof kind === 'string' && AWAY_KINDS.test(kind))) return true;
  if (typeof message === 'string' && AWAY_MESSAGE.test(message)) return true;
  const inner = [cause, (meta as Record<string, unknown> | undefined)?.driverAdapterError];
  return inner.some((one) => isDatabaseAway(one, depth + 1));
}
