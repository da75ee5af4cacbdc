/** Reads a JSON body within limits, so that what reaches a schema is small, whole and of text that the database can keep. */
import { BODY_BYTES, BODY_DEPTH, BODY_KEYS, BODY_LIST, LONGEST_TEXT } from './limits';
import { failure, ok, type Result } from './result';

export type BodyFailure =
  | { readonly status: 400; readonly code: 'incomplete' }
  | { readonly status: 413; readonly code: 'too-large' }
  | { readonly status: 415; readonly code: 'not-json' }
  | { readonly status: 422; readonly code: 'invalid' };

type Body = Pick<Request, 'headers' | 'body'>;

/** The body's value with its text in composed letters; or why it is none. */
export async function readJson(request: Body): Promise<Result<unknown, BodyFailure>> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') return failure({ status: 415, code: 'not-json' });
  const bytes = await readBytes(request);
  if (!bytes.ok) return bytes;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value);
    return ok(clean(JSON.parse(text), 1, { keys: 0 }));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof Refused)
      return failure({ status: 422, code: 'invalid' });
    throw error;
  }
}

/** The length is what the sender says; the bytes are counted, too. Fewer than said means that some were lost on the way. */
async function readBytes({ headers, body }: Body): Promise<Result<Uint8Array, BodyFailure>> {
  const said = headers.get('content-length');
  if (said !== null && Number(said) > BODY_BYTES) return failure({ status: 413, code: 'too-large' });
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const read = await reader?.read();
    if (!read || read.done) break;
    length += read.value.byteLength;
    if (length > BODY_BYTES) {
      await reader?.cancel();
      return failure({ status: 413, code: 'too-large' });
    }
    chunks.push(read.value);
  }
  if (said !== null && Number(said) !== length) return failure({ status: 400, code: 'incomplete' });
  return ok(Buffer.concat(chunks));
}

class Refused extends Error {}

/** The value with its text normalised. Throws where it is too deep, too wide, or holds text that no database keeps. */
function clean(value: unknown, depth: number, seen: { keys: number }): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > BODY_DEPTH) throw new Refused();
  if (Array.isArray(value)) {
    if (value.length > BODY_LIST) throw new Refused();
    return value.map((entry) => clean(entry, depth + 1, seen));
  }
  const entries = Object.entries(value);
  seen.keys += entries.length;
  if (seen.keys > BODY_KEYS || entries.some(([key]) => key === '__proto__')) throw new Refused();
  return Object.fromEntries(entries.map(([key, member]) => [cleanText(key), clean(member, depth + 1, seen)]));
}

function cleanText(text: string): string {
  if (text.includes('\0') || /\p{Surrogate}/u.test(text)) throw new Refused();
  const normal = text.normalize('NFC');
  if (normal.length > LONGEST_TEXT) throw new Refused();
  return normal;
}
