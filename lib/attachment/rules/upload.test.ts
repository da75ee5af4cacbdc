import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ATTACHMENT_BYTES } from '@/lib/limits';
import { readUpload } from './upload';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A form as a browser sends it, in one piece. */
async function formOf(parts: readonly (readonly [string, string | File])[]) {
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  const request = new Request('http://x', { method: 'POST', body: form });
  return { type: request.headers.get('content-type') ?? '', bytes: new Uint8Array(await request.arrayBuffer()) };
}

const fileOf = (bytes: Uint8Array<ArrayBuffer>, name = 'plan.pdf') =>
  new File([bytes], name, { type: 'application/pdf' });

interface Way {
  readonly size?: number;
  readonly said?: number | null;
  readonly upTo?: number;
  readonly breaks?: boolean;
}

function sent(
  { type, bytes }: { type: string; bytes: Uint8Array },
  { size = 65_536, said = bytes.length, ...way }: Way = {},
) {
  const headers = new Headers({ 'content-type': type, ...(said !== null && { 'content-length': String(said) }) });
  const end = way.upTo ?? bytes.length;
  let at = 0;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (at >= end) return way.breaks ? controller.error(new Error('aborted')) : controller.close();
      controller.enqueue(new Uint8Array(bytes.subarray(at, Math.min(at + size, end))));
      at += size;
    },
  });
  return { headers, body };
}

describe('a form with a file', () => {
  it.each([1, 7, 1000, 65_536])('gives the bytes as they were sent, in pieces of %i', async (size) => {
    const bytes = new Uint8Array(randomBytes(size === 1 ? 200 : 20_000));
    const read = await readUpload(sent(await formOf([['file', fileOf(bytes, 'Møte "å".pdf')]]), { size }));
    expect(read.ok && [hash(read.value.bytes), read.value.name, read.value.type]).toEqual([
      hash(bytes),
      'Møte "å".pdf',
      'application/pdf',
    ]);
  });

  it('is taken to the last byte of the limit, and refused at the next', async () => {
    const most = new Uint8Array(randomBytes(ATTACHMENT_BYTES));
    const read = await readUpload(sent(await formOf([['file', fileOf(most)]])));
    expect(read.ok && hash(read.value.bytes)).toBe(hash(most));
    const more = await formOf([['file', fileOf(new Uint8Array(ATTACHMENT_BYTES + 1))]]);
    expect(await readUpload(sent(more))).toEqual({ ok: false, failure: 'too-large' });
    expect(await readUpload(sent(more, { said: null }))).toEqual({ ok: false, failure: 'too-large' });
  });

  it('is refused at once when it says that it is far too large', async () => {
    const form = await formOf([['file', fileOf(new Uint8Array(10))]]);
    expect(await readUpload(sent(form, { said: 10 ** 9 }))).toEqual({ ok: false, failure: 'too-large' });
  });

  it('is refused when it is cut off anywhere, whatever it says of its length', async () => {
    const form = await formOf([['file', fileOf(new Uint8Array(randomBytes(300)))]]);
    // The two last bytes are a line break behind the form's own end.
    for (let upTo = 0; upTo < form.bytes.length - 2; upTo += 1) {
      for (const said of [null, form.bytes.length, upTo])
        expect([upTo, said, (await readUpload(sent(form, { said, upTo }))).ok]).toEqual([upTo, said, false]);
    }
  });

  it('is refused when the connection breaks', async () => {
    const form = await formOf([['file', fileOf(new Uint8Array(300))]]);
    expect(await readUpload(sent(form, { said: null, breaks: true }))).toEqual({ ok: false, failure: 'incomplete' });
  });

  it.each<[string, readonly (readonly [string, string | File])[]]>([
    ['with nothing', []],
    ['with a text instead', [['file', 'x']]],
    [
      'with another field, too',
      [
        ['file', fileOf(new Uint8Array(3))],
        ['more', 'x'],
      ],
    ],
    [
      'with two files',
      [
        ['file', fileOf(new Uint8Array(3))],
        ['file', fileOf(new Uint8Array(3))],
      ],
    ],
    ['where none was chosen', [['file', new File([], '')]]],
  ])('is refused %s', async (_what, parts) => {
    expect((await readUpload(sent(await formOf(parts)))).ok).toBe(false);
  });

  it.each(['', 'application/json', 'multipart/form-data', 'text/plain'])('is refused as %j', async (type) => {
    const form = await formOf([['file', fileOf(new Uint8Array(3))]]);
    expect((await readUpload(sent({ ...form, type }))).ok).toBe(false);
  });
});
