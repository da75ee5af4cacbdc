/**
 * Reads the directory of a zip before anything in it is unpacked, and takes only archives that every reader reads alike: the directory
 * at the very end, each part described twice in the same words, the parts side by side from the first byte on. Most attacks by zip live
 * from two readers that read one archive differently.
 */
import { ensure } from './fault';

export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  /** The packed bytes, a view of the file. */
  readonly packed: Buffer;
}

/** Limits of what an archive may promise; `zip-content.ts` then holds it to its promise. */
export const ZIP_ENTRIES = 200;
export const ZIP_UNPACKED = 50 * 1024 * 1024;
const ZIP_RATIO = 100;
/** Small parts may pack well: a page of one repeated word is no bomb. */
const RATIO_FROM = 1024 * 1024;

const END = 22;
const CENTRAL = 46;
const LOCAL = 30;
const DESCRIPTORS = [12, 16, 20, 24];

interface Described {
  readonly name: string;
  readonly rawName: Buffer;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

/** The parts of an archive in the order in which they stand. Throws `FaultyFile`. */
export function readZip(file: Buffer): readonly ZipEntry[] {
  ensure(file.length >= END, 'broken');
  const end = file.length - END;
  const isAtEnd = file.readUInt32LE(end) === 0x06054b50;
  ensure(isAtEnd, file.includes(Buffer.from('PK\x05\x06', 'latin1')) ? 'two-in-one' : 'broken');
  const count = file.readUInt16LE(end + 10);
  const [length, start] = [file.readUInt32LE(end + 12), file.readUInt32LE(end + 16)];
  ensure(file.readUInt16LE(end + 20) === 0, 'two-in-one');
  // 0xffff and 0xffffffff say that the truth stands elsewhere (Zip64): for files of gigabytes, which these are not.
  ensure(count !== 0xffff && start !== 0xffffffff, 'unsafe-archive');
  ensure(file.readUInt32LE(end + 4) === 0 && file.readUInt16LE(end + 8) === count, 'unsafe-archive');
  ensure(count > 0, 'broken');
  ensure(count <= ZIP_ENTRIES, 'unpacks-too-much');
  ensure(start + length === end, 'unsafe-archive');
  const described = readCentral(file, start, end, count);
  ensure(described.reduce((sum, { size }) => sum + size, 0) <= ZIP_UNPACKED, 'unpacks-too-much');
  return readLocals(file, described, start);
}

function readCentral(file: Buffer, start: number, end: number, count: number): readonly Described[] {
  const found: Described[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    ensure(at + CENTRAL <= end && file.readUInt32LE(at) === 0x02014b50, 'unsafe-archive');
    const lengths = [28, 30, 32].map((field) => file.readUInt16LE(at + field));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths;
    const next = at + CENTRAL + nameLength + extraLength + commentLength;
    ensure(next <= end, 'unsafe-archive');
    const rawName = file.subarray(at + CENTRAL, at + CENTRAL + nameLength);
    const entry: Described = {
      name: nameOf(rawName),
      rawName,
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    };
    ensureKind(file.readUInt16LE(at + 4) >> 8, file.readUInt32LE(at + 38) >>> 16);
    ensureEntry(entry);
    ensure(file.readUInt16LE(at + 34) === 0, 'unsafe-archive');
    // Two parts of one name, or of names that one system takes for the same: which of them is read differs.
    const folded = entry.name.normalize('NFC').toLowerCase();
    ensure(!names.has(folded), 'unsafe-archive');
    names.add(folded);
    found.push(entry);
    at = next;
  }
  ensure(at === end, 'unsafe-archive');
  return found;
}

function nameOf(raw: Buffer): string {
  // Office names are plain or UTF-8; anything else is only ever compared, never shown.
  const name = raw.toString('latin1');
  const isUnsafe =
    name === '' ||
    name.length > 500 ||
    /^[/\\]|^[a-zA-Z]:|\\|\0/.test(name) ||
    name.split('/').some((part) => part === '..' || part === '.');
  ensure(!isUnsafe, 'unsafe-archive');
  return name;
}

const UNIX = [3, 19];
/** Regular files and folders alone: no symbolic link, no device. */
function ensureKind(system: number, mode: number): void {
  const kind = mode & 0xf000;
  ensure(!UNIX.includes(system) || [0, 0x8000, 0x4000].includes(kind), 'unsafe-archive');
}

function ensureEntry({ flags, method, packedSize, size }: Described): void {
  ensure((flags & 0x2041) === 0, 'encrypted');
  ensure((flags & 0x20) === 0, 'unsafe-archive');
  ensure(method === 0 || method === 8, 'unsafe-archive');
  ensure(packedSize !== 0xffffffff && size !== 0xffffffff, 'unsafe-archive');
  ensure(method !== 0 || packedSize === size, 'unsafe-archive');
  ensure(size <= RATIO_FROM || size <= packedSize * ZIP_RATIO, 'unpacks-too-much');
}

/** What stands before each part says the same as the directory, and nothing stands between them, before the first or after the last. */
function readLocals(file: Buffer, described: readonly Described[], directory: number): readonly ZipEntry[] {
  const sorted = [...described].sort((a, b) => a.offset - b.offset);
  ensure(sorted[0]?.offset === 0, 'two-in-one');
  return sorted.map((entry, index) => {
    const next = sorted[index + 1]?.offset ?? directory;
    const { offset, rawName } = entry;
    ensure(offset + LOCAL <= next && file.readUInt32LE(offset) === 0x04034b50, 'unsafe-archive');
    const nameLength = file.readUInt16LE(offset + 26);
    const begin = offset + LOCAL + nameLength + file.readUInt16LE(offset + 28);
    const isSameName = file.subarray(offset + LOCAL, offset + LOCAL + nameLength).equals(rawName);
    ensure(isSameName && file.readUInt16LE(offset + 8) === entry.method, 'unsafe-archive');
    const isDeferred = ensureSameWords(file, entry);
    const rest = next - begin - entry.packedSize;
    ensure(isDeferred ? DESCRIPTORS.includes(rest) : rest === 0, 'unsafe-archive');
    const { name, method, crc, size } = entry;
    return { name, method: method as 0 | 8, crc, size, packed: file.subarray(begin, begin + entry.packedSize) };
  });
}

/** Whether the sizes are said after the part, as programs do that write without going back. */
function ensureSameWords(file: Buffer, { offset, flags, crc, packedSize, size }: Described): boolean {
  const local = file.readUInt16LE(offset + 6);
  ensure((local & 0x2061) === 0 && (local & 8) === (flags & 8), 'unsafe-archive');
  const isDeferred = (flags & 8) !== 0;
  const said = [14, 18, 22].map((field) => file.readUInt32LE(offset + field));
  const isUnsaid = (value: number | undefined) => isDeferred && (value === 0 || value === 0xffffffff);
  const isSame = [crc, packedSize, size].every((value, index) => said[index] === value || isUnsaid(said[index]));
  ensure(isSame, 'unsafe-archive');
  return isDeferred;
}
