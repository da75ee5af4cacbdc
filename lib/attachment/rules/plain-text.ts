/** Text that is only text: in UTF-8, in UTF-16 with its mark, or in the letters of Western Windows, as Excel still writes CSV. */
import { ensure } from './fault';

/** Control characters beside tab, line and page break. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\x00-\x08\x0b\x0e-\x1f\x7f]/;
/** How pages, scripts and other documents begin. A browser that guessed would take them for what they are. */
const OTHER = /^\s*(<[!?/a-z]|#!|%!|%pdf|\{\\rtf|mime-version:|content-type:)/i;
/** Bytes that Windows gives no letter. */
const NO_LETTER = /[\x81\x8d\x8f\x90\x9d]/;

/** Throws `FaultyFile` where it is none. */
export function ensureText(file: Buffer): void {
  const text = decoded(file);
  ensure(text !== undefined && !CONTROL.test(text), 'unknown-format');
  ensure(!OTHER.test(text), 'unknown-format');
}

function decoded(file: Buffer): string | undefined {
  const [a, b] = file;
  if (a === 0xff && b === 0xfe) return read(file, 'utf-16le');
  if (a === 0xfe && b === 0xff) return read(file, 'utf-16be');
  const western = file.toString('latin1');
  return read(file, 'utf-8') ?? (NO_LETTER.test(western) ? undefined : western);
}

function read(file: Buffer, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}
