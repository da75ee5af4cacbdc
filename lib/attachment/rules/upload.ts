/** Reads a form with one file: counted while it comes, refused at the limit, never cut. */
import { ATTACHMENT_BYTES, DISCARDED_BYTES, FORM_BYTES } from '../../limits';
import { failure, ok, type Result } from '../../result';
import type { Refusal } from '../types';
import type { SentFile } from './inspect';

type Sent = Pick<Request, 'headers' | 'body'>;
type UploadRefusal = Extract<Refusal, 'no-file' | 'incomplete' | 'too-large'>;

const MOST = ATTACHMENT_BYTES + FORM_BYTES;
/** The field of the form that carries the file. */
export const FILE_FIELD = 'file';

/** The file of the form; or why there is none. */
export async function readUpload(request: Sent): Promise<Result<SentFile, UploadRefusal>> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) return failure('no-file');
  const body = await readCounted(request);
  if (!body.ok) return body;
  const form = await parsed(body.value, type);
  if (!form) return failure('incomplete');
  const values = [...form.values()];
  const [file] = form.getAll(FILE_FIELD);
  if (values.length !== 1 || !(file instanceof File)) return failure('no-file');
  if (file.name === '' && file.size === 0) return failure('no-file');
  if (file.size > ATTACHMENT_BYTES) return failure('too-large');
  return ok({ bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, type: file.type });
}

/** The length is what the sender says; the bytes are counted, too. Fewer than said, or a connection that broke, is no file. */
async function readCounted({ headers, body }: Sent): Promise<Result<Uint8Array<ArrayBuffer>, UploadRefusal>> {
  const said = headers.get('content-length');
  if (said !== null && Number(said) > MOST + DISCARDED_BYTES) return failure('too-large');
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  try {
    for (;;) {
      const read = await reader?.read();
      if (!read || read.done) break;
      length += read.value.byteLength;
      // What is too large is taken in and thrown away, up to a limit: a browser reads no answer while it is still sending.
      if (length <= MOST) chunks.push(read.value);
      else chunks.length = 0;
      if (length > MOST + DISCARDED_BYTES) {
        await reader?.cancel();
        break;
      }
    }
  } catch {
    return failure('incomplete');
  }
  if (length > MOST) return failure('too-large');
  if (said !== null && Number(said) !== length) return failure('incomplete');
  return ok(joined(chunks, length));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** Node's own reader of forms refuses one whose last line is missing: so a form cut off at the end of a chunk is none. */
async function parsed(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<FormData | null> {
  try {
    return await new Response(bytes, { headers: { 'content-type': type } }).formData();
  } catch {
    return null;
  }
}
