/**
 * XML that declares nothing. Office documents never have a document type; with one come entities that multiply a thousandfold or fetch
 * files. No parser is needed to see that there is none, so none can be attacked.
 */
import { ensure } from './fault';

const COMMENT = '--';
const CDATA = '[CDATA[';
/** Encodings in which the signs of markup are the same bytes as in ASCII. */
const PLAIN = /^(utf-8|us-ascii|iso-8859-1|iso-8859-15|windows-1252)$/i;

/** Refuses any declaration but comments and literal text, in whichever encoding the part is written. */
export function ensurePlainXml(bytes: Buffer): void {
  const text = asPlain(bytes);
  for (let at = text.indexOf('<!'); at >= 0; at = text.indexOf('<!', at + 2)) {
    const next = text.toString('latin1', at + 2, at + 2 + CDATA.length);
    ensure(next.startsWith(COMMENT) || next === CDATA, 'declares-entities');
  }
}

/** The part with markup in ASCII's bytes. UTF-16 is turned into it; what a parser would guess from elsewhere is refused. */
function asPlain(bytes: Buffer): Buffer {
  const [a, b] = bytes;
  const isBigEndian = a === 0xfe && b === 0xff;
  if (isBigEndian || (a === 0xff && b === 0xfe)) {
    ensure(bytes.length % 2 === 0, 'broken');
    const little = isBigEndian ? Buffer.from(bytes).swap16() : bytes;
    return Buffer.from(little.toString('utf16le'), 'utf8');
  }
  ensure(!bytes.subarray(0, 256).includes(0), 'declares-entities');
  const encoding = /^[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(bytes.toString('latin1', 0, 300))?.[1];
  ensure(encoding === undefined || PLAIN.test(encoding), 'declares-entities');
  return bytes;
}
