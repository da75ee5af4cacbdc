/** Looks into a file that was sent, and says what it is and what it is called; or why it is not kept. */
import { failure, ok, type Result } from '../../result';
import type { Fault, Format, Inspected } from '../types';
import { ensure, FaultyFile } from './fault';
import { magicOf } from './magic';
import { agrees, displayName, textFormat } from './name';
import { officeFormat } from './office';
import { ensurePdf } from './pdf';
import { ensureJpeg, ensurePng } from './picture';
import { ensureText } from './plain-text';

/** A file as it came: its bytes, and what its sender says that it is. */
export interface SentFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly type: string;
}

/** The bytes decide; name and sent type must say the same. Runs where it can be stopped: see `inspection/queries.ts`. */
export function inspect({ bytes, name: sentName, type }: SentFile): Result<Inspected, Fault> {
  const name = displayName(sentName);
  try {
    ensure(bytes.length > 0, 'empty');
    const format = formatOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name);
    ensure(agrees(format, name, type), 'disagrees');
    return ok({ format, name });
  } catch (error) {
    if (error instanceof FaultyFile) return failure(error.fault);
    // Read beyond the end, or a length that is none: the file does not hold what it says.
    if (error instanceof RangeError) return failure('broken');
    throw error;
  }
}

function formatOf(file: Buffer, name: string): Format {
  switch (magicOf(file)) {
    case 'pdf':
      ensurePdf(file);
      return 'pdf';
    case 'png':
      ensurePng(file);
      return 'png';
    case 'jpeg':
      ensureJpeg(file);
      return 'jpeg';
    case 'zip':
      return officeFormat(file);
    case 'compound':
      throw new FaultyFile(file.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'unknown-format');
    case 'archive':
    case 'program':
      throw new FaultyFile('unknown-format');
    case 'text':
      // Readers of PDF and of archives look beyond the beginning.
      ensure(!file.subarray(0, 1024).includes('%PDF-') && !file.subarray(-65_557).includes('PK\x05\x06'), 'two-in-one');
      ensureText(file);
      return textFormat(name);
  }
}
