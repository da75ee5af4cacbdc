/** Writes zips as one wants them, sound or not: every word of them can be a lie. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly bytes: Buffer;
  readonly stored?: boolean;
  readonly flags?: number;
  /** What the directory says instead of the truth; `localSize` what stands before the part. */
  readonly size?: number;
  readonly localSize?: number;
  readonly localName?: string;
  readonly crc?: number;
  /** Unix mode, as for a symbolic link. */
  readonly mode?: number;
}

export interface ZipWish {
  readonly before?: Buffer;
  readonly after?: Buffer;
  readonly comment?: Buffer;
  /** All parts of the directory point to the first part's bytes. */
  readonly overlapping?: boolean;
}

export function zipOf(parts: readonly ZipPart[], { before, after, comment, overlapping }: ZipWish = {}): Buffer {
  const chunks: Buffer[] = before ? [before] : [];
  const central: Buffer[] = [];
  let at = before?.length ?? 0;
  let first: { readonly offset: number; readonly packed: Buffer } | undefined;
  for (const part of parts) {
    const { name, bytes, stored = false, flags = 0, mode, localName = name } = part;
    const isRepeat = overlapping && first !== undefined;
    const packed =
      isRepeat && first ? first.packed : stored ? bytes : deflateRawSync(bytes, { level: bytes.length > 1e6 ? 1 : 6 });
    const crc = part.crc ?? crc32(bytes);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(stored ? 0 : 8, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(part.localSize ?? part.size ?? bytes.length, 22);
    local.writeUInt16LE(Buffer.byteLength(localName), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(mode === undefined ? 20 : (3 << 8) | 20, 4);
    entry.writeUInt16LE(20, 6);
    local.copy(entry, 8, 6, 26);
    entry.writeUInt32LE(part.size ?? bytes.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(mode === undefined ? 0 : (mode << 16) >>> 0, 38);
    entry.writeUInt32LE(isRepeat && first ? first.offset : at, 42);
    central.push(entry, Buffer.from(name));
    if (isRepeat) continue;
    first ??= { offset: at, packed };
    chunks.push(local, Buffer.from(localName), packed);
    at += local.length + Buffer.byteLength(localName) + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  end.writeUInt16LE(comment?.length ?? 0, 20);
  return Buffer.concat([...chunks, directory, end, ...(comment ? [comment] : []), ...(after ? [after] : [])]);
}
