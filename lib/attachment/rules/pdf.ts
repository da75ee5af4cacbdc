/**
 * A plain look at a PDF: that it begins and ends as one, and names nothing that acts. It is no parser and no protection against faults
 * in the program that opens the file: it reads names where they stand, and in the packed object streams that hide most of them.
 */
import { inflateSync } from 'node:zlib';
import { ensure, FaultyFile } from './fault';

const HEADER = /^%PDF-(1\.[0-7]|2\.0)[\s%]/;
const TAIL = 2048;
/** Longer than chance: eight bytes do not turn up by themselves in a picture. */
const ACTIVE = /\/(JavaScript|Launch|EmbeddedFiles?|RichMedia|GoToE|ImportData|SubmitForm|XFA)(?![A-Za-z])/;
const ENCRYPTED = /\/Encrypt(?![A-Za-z])/;
/** Of all packed object streams together, and of one: they hold names and numbers, no pictures, and programs write some hundred objects in each. */
const MOST_UNPACKED = 50 * 1024 * 1024;
const MOST_OF_ONE = 8 * 1024 * 1024;
/** What is unpacked at a time: pieces large enough to be given back as soon as they are done with. */
const PIECE = 256 * 1024;

/** Throws `FaultyFile` where it is not sound. */
export function ensurePdf(file: Buffer): void {
  const head = file.toString('latin1', 0, 1024);
  ensure(HEADER.test(head), 'broken');
  ensure(!/<(html|script|!doctype|svg|\?php)/i.test(head), 'two-in-one');
  const tail = file.toString('latin1', Math.max(0, file.length - TAIL));
  const end = tail.lastIndexOf('%%EOF');
  ensure(end >= 0 && tail.includes('startxref'), file.includes('%%EOF') ? 'two-in-one' : 'broken');
  ensure(/^[\s\0]*$/.test(tail.slice(end + '%%EOF'.length)), 'two-in-one');
  ensure(!holdsArchive(file), 'two-in-one');
  ensureStill(file.toString('latin1'));
  let unpacked = 0;
  for (const start of objectStreams(file)) {
    const names = unpack(file.subarray(start));
    unpacked += names.length;
    ensure(unpacked <= MOST_UNPACKED, 'unpacks-too-much');
    ensureStill(names.toString('latin1'));
  }
}

/** Names may be written with numbers for letters: `/J#61vaScript`. */
function ensureStill(text: string): void {
  const plain = text.replace(/#([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  ensure(!ENCRYPTED.test(plain), 'encrypted');
  ensure(!ACTIVE.test(plain), 'active');
}

/** An archive's directory within the last 64 kB, where readers of archives look for it, makes the file an archive, too. */
function holdsArchive(file: Buffer): boolean {
  const from = Math.max(0, file.length - 65_557);
  for (
    let at = file.indexOf('PK\x05\x06', from, 'latin1');
    at >= 0;
    at = file.indexOf('PK\x05\x06', at + 1, 'latin1')
  ) {
    if (at + 22 > file.length) continue;
    const start = file.readUInt32LE(at + 16);
    const length = file.readUInt32LE(at + 12);
    if (
      start + length <= at &&
      file.readUInt16LE(at + 10) <= 0xffff &&
      at + 22 + file.readUInt16LE(at + 20) <= file.length
    )
      return true;
  }
  return false;
}

/** Where the bytes of each packed object stream begin. */
function* objectStreams(file: Buffer): Generator<number> {
  for (let at = file.indexOf('/ObjStm'); at >= 0; at = file.indexOf('/ObjStm', at + 1)) {
    const begin = file.indexOf('stream', at);
    if (begin < 0) return;
    const dictionary = file.toString('latin1', Math.max(0, file.lastIndexOf('obj', at)), begin);
    if (!/FlateDecode|\/Fl\b/.test(dictionary)) continue;
    const after = begin + 'stream'.length;
    yield after + (file[after] === 0x0d ? (file[after + 1] === 0x0a ? 2 : 1) : file[after] === 0x0a ? 1 : 0);
  }
}

function unpack(packed: Buffer): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: MOST_OF_ONE, chunkSize: PIECE });
  } catch (error) {
    const isBig = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new FaultyFile(isBig ? 'unpacks-too-much' : 'broken');
  }
}
