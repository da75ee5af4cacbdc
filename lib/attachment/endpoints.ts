import 'server-only';
import { randomUUID } from 'node:crypto';
import type { UserActor } from '../access/actor';
import { oneAtATime, secondsUntilUpload } from '../access/rate-limit';
import { currentActor } from '../access/session';
import { dataHeaders, isDatabaseAway, ownActor, refuse } from '../change';
import { FILE_POLICY } from '../headers';
import { errorFields, log } from '../log';
import { now } from '../time';
import { addAttachment } from './commands';
import { inspectApart } from './inspection/queries';
import { getAttachment, getUploadPlace, type UploadPlace } from './queries';
import { pageAfter } from './rules/address';
import { disposition } from './rules/name';
import { readUpload } from './rules/upload';
import type { Refusal } from './types';

type UploadContext = { readonly params: Promise<{ programme: string; kind: string; id: string }> };
type DownloadContext = { readonly params: Promise<{ programme: string; attachment: string }> };

/** What is not among them is 422: a file that was read and is not kept. */
const STATUS: Partial<Record<Refusal, number>> = {
  'no-file': 400,
  incomplete: 400,
  'too-large': 413,
  'too-many': 409,
  'no-room': 409,
  busy: 429,
  'too-often': 429,
  unavailable: 503,
};
/** How long a client waits before it sends once more, where nothing better is known, in seconds. */
const RETRY_AFTER = 5;

/**
 * POST of a form with one file. Everything that can be known without the file is asked before its first byte is read. A browser is
 * sent back to the registration's page, which says in words how it went; a program gets a status and a code.
 */
export async function uploadAttachment(request: Request, { params }: UploadContext): Promise<Response> {
  const requestId = randomUUID();
  const { programme, kind, id } = await params;
  let place: UploadPlace | null = null;
  const tell = (refusal: Refusal, seconds = RETRY_AFTER) => {
    if (place && wantsPage(request)) return sendOn(requestId, pageAfter(place.to, refusal));
    const status = STATUS[refusal] ?? 422;
    return refuse(
      requestId,
      status,
      refusal,
      status === 429 || status === 503 ? { 'Retry-After': String(seconds) } : {},
    );
  };
  try {
    const actor = await ownActor(request);
    if (actor === 'foreign-origin') return refuse(requestId, 403, actor);
    if (actor === 'signed-out') return refuse(requestId, 401, actor);
    place = await getUploadPlace(actor, programme, kind, id);
    if (!place || place.adding === 'may-not') return refuse(requestId, 404, 'not-found');
    const seconds = await secondsUntilUpload(actor.userId);
    if (seconds !== null) return tell('too-often', seconds);
    if (place.adding === 'too-many') return tell('too-many');
    const done = await oneAtATime(actor.userId, () => receive(request, actor, { programme, slug: kind, id }));
    if (done === null) return tell('busy');
    if ('refusal' in done)
      return done.refusal === 'not-found' ? refuse(requestId, 404, 'not-found') : tell(done.refusal);
    if (wantsPage(request)) return sendOn(requestId, pageAfter(place.to, 'added'));
    return Response.json(done, { headers: dataHeaders(requestId) });
  } catch (error) {
    log('error', 'attachment.failed', { endpoint: 'attachment', requestId, ...errorFields(error) });
    return isDatabaseAway(error) ? tell('unavailable') : refuse(requestId, 500, 'internal-error');
  }
}

async function receive(
  request: Request,
  actor: UserActor,
  to: { readonly programme: string; readonly slug: string; readonly id: string },
) {
  const sent = await readUpload(request);
  if (!sent.ok) return { refusal: sent.failure };
  const { bytes } = sent.value;
  const looked = await inspectApart(sent.value);
  if (!looked.ok) return { refusal: looked.failure };
  const added = await addAttachment(actor, { ...to, bytes, inspected: looked.value }, now());
  return added.ok ? { ...added.value, size: bytes.length } : { refusal: added.failure };
}

/** A form without script is sent by a browser that waits for a page. */
function wantsPage(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html');
}

function sendOn(requestId: string, to: string): Response {
  return new Response(null, { status: 303, headers: { ...dataHeaders(requestId), Location: to } });
}

/** GET of a document: the bytes as they were sent, to be saved and never shown. Not allowed looks like not there. */
export async function downloadAttachment(_request: Request, { params }: DownloadContext): Promise<Response> {
  const requestId = randomUUID();
  try {
    const { programme, attachment: id } = await params;
    const found = await getAttachment(await currentActor(), programme, id);
    if (!found) return refuse(requestId, 404, 'not-found');
    return new Response(Buffer.from(found.content), {
      headers: {
        ...dataHeaders(requestId),
        'Content-Security-Policy': FILE_POLICY,
        'Content-Type': found.mediaType,
        'Content-Length': String(found.content.byteLength),
        'Content-Disposition': disposition(found.name),
      },
    });
  } catch (error) {
    log('error', 'attachment.failed', { endpoint: 'attachment', requestId, ...errorFields(error) });
    return isDatabaseAway(error)
      ? refuse(requestId, 503, 'unavailable', { 'Retry-After': String(RETRY_AFTER) })
      : refuse(requestId, 500, 'internal-error');
  }
}
