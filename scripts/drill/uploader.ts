/** Sends documents as a browser's form does, whole, without saying how long, or broken off; and asks for them again. */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import type { Servers } from './servers';

export interface SentDocument {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

export interface Way {
  /** `whole` says its length; `chunked` does not; `cut` breaks the connection after so many bytes. */
  readonly how: 'whole' | 'chunked' | 'cut';
  readonly after?: number;
  readonly accept?: string;
}

export interface Answered {
  /** 0 where the connection broke before an answer came. */
  readonly status: number;
  readonly location: string | undefined;
  readonly body: Buffer;
  readonly milliseconds: number;
}

const PIECE = 65_536;
const PATIENCE = 30_000;

/** The body of a form with one file. */
export function formOf({ name, type, bytes }: SentDocument): { readonly type: string; readonly body: Buffer } {
  const boundary = `----drill${randomUUID()}`;
  const said = name.replace(/["\r\n]/g, (letter) => encodeURIComponent(letter));
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${said}"\r\nContent-Type: ${type || 'application/octet-stream'}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  return { type: `multipart/form-data; boundary=${boundary}`, body };
}

export function upload(
  address: string,
  path: string,
  cookie: string,
  document: SentDocument,
  { how, after = 0, accept = 'application/json' }: Way = { how: 'whole' },
): Promise<Answered> {
  const { type, body } = formOf(document);
  const length = how === 'chunked' ? {} : { 'content-length': body.length };
  const headers = { 'content-type': type, origin: address, accept, cookie, ...length };
  const start = performance.now();
  return new Promise((resolve) => {
    let answered: Answered = { status: 0, location: undefined, body: Buffer.alloc(0), milliseconds: 0 };
    const end = () => resolve({ ...answered, milliseconds: performance.now() - start });
    const sent = request(
      `${address}${path}`,
      { method: 'POST', headers, timeout: PATIENCE, agent: false },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('close', () => {
          const { statusCode: status = 0, headers: got } = answer;
          answered = { status, location: got.location, body: Buffer.concat(chunks), milliseconds: 0 };
          end();
        });
      },
    );
    sent.on('timeout', () => sent.destroy());
    sent.on('error', end);
    if (how === 'cut') {
      sent.write(body.subarray(0, after), () => setTimeout(() => sent.destroy(), 50));
      return;
    }
    for (let at = 0; at < body.length; at += PIECE) sent.write(body.subarray(at, at + PIECE));
    sent.end();
  });
}

/** A registration of a municipality that documents can be attached to; its address takes them. */
export async function registrationToAttachTo(
  servers: Servers,
  number: string,
): Promise<{ readonly id: string; readonly path: string }> {
  const id = randomUUID();
  await servers.rows(
    `INSERT INTO registration (programme_id, id, version, kind, municipality_id, state, effective_on, content, demonstration, save_id,
       recorded_by_system)
     SELECT 'pfp', $1, 1, 'baseline', p.municipality_id, 'registered', '2020-02-01', '{"title":"Øving"}', true, $2, 'drill'
     FROM participation p WHERE p.programme_id = 'pfp' AND EXISTS (
       SELECT 1 FROM municipality_version v WHERE v.municipality_id = p.municipality_id AND v.number = $3)`,
    [id, randomUUID(), number],
  );
  return { id, path: `/api/program/pfp/vedlegg/nullpunktsanalyse/${id}` };
}
