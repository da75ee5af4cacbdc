/** Unpacks the parts of an archive one by one, each no further than it promised, and looks at what comes out. */
import { crc32, inflateRawSync } from 'node:zlib';
import { ensure, FaultyFile } from './fault';
import { magicOf } from './magic';
import { ensurePlainXml } from './xml';
import type { ZipEntry } from './zip-directory';

/** Parts that are read again by name, once all are known to be sound. */
export type ReadPart = (name: string) => Buffer | undefined;

const ARCHIVE_NAME =
  /\.(zip|jar|7z|rar|gz|tgz|bz2|xz|zst|cab|iso|docx|docm|xlsx|xlsm|xlsb|pptx|pptm|odt|ods|odp|exe|dll|js|vbs|ps1|bat|cmd|hta|lnk)$/i;
/** The least that the unpacker takes. */
const SMALLEST_PIECE = 64;
const XML_NAME = /\.(xml|rels|vml|rdf|svg|xhtml|html?)$/i;

/** Every part is what the directory said, nothing in it is an archive or a program, and its XML declares nothing. */
export function ensureSoundParts(entries: readonly ZipEntry[]): void {
  for (const entry of entries) {
    const bytes = unpack(entry);
    if (entry.name.endsWith('/')) {
      ensure(bytes.length === 0, 'unsafe-archive');
      continue;
    }
    ensure(!ARCHIVE_NAME.test(entry.name), 'nested');
    ensure(!['zip', 'archive', 'compound', 'program'].includes(magicOf(bytes)), 'nested');
    if (XML_NAME.test(entry.name) || looksLikeMarkup(bytes)) ensurePlainXml(bytes);
  }
}

/** The part of a name; undefined where there is none. */
export function partReader(entries: readonly ZipEntry[]): ReadPart {
  return (name) => {
    const found = entries.find((entry) => entry.name === name);
    return found && unpack(found);
  };
}

/** Stops at the promised size: a part that goes on is refused before it fills the memory. */
export function unpack({ method, packed, size, crc }: ZipEntry): Buffer {
  const bytes = method === 0 ? packed : inflated(packed, size);
  ensure(bytes.length === size && crc32(bytes) === crc, 'unsafe-archive');
  return bytes;
}

function inflated(packed: Buffer, size: number): Buffer {
  try {
    // Into one piece of the promised size: in many small ones it would stand in memory twice, and stay there for a while.
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, SMALLEST_PIECE) });
  } catch {
    throw new FaultyFile('unsafe-archive');
  }
}

function looksLikeMarkup(bytes: Buffer): boolean {
  return /^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<[\0]?[!?a-zA-Z]/.test(bytes.toString('latin1', 0, 64));
}
