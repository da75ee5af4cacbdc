/** Which office document an archive is, and that it does nothing of itself. */
import type { Format } from '../types';
import { ensure } from './fault';
import { ensureSoundParts, partReader, type ReadPart, unpack } from './zip-content';
import { readZip, type ZipEntry } from './zip-directory';

const OPEN_DOCUMENT: Readonly<Record<string, Format>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
};
const MAIN_PARTS: readonly (readonly [Format, string])[] = [
  ['docx', 'wordprocessingml.document.main+xml'],
  ['xlsx', 'spreadsheetml.sheet.main+xml'],
  ['pptx', 'presentationml.presentation.main+xml'],
];
/** Macros of both worlds, and controls that run. */
const ACTIVE_PART =
  /(^|\/)(vba(project|data)|activex\/|macrosheets\/|dialogsheets\/|intlmacrosheets\/|customui\/)|^(basic|scripts)\//i;
const ACTIVE_TYPE = /macroEnabled|vbaProject|activeX|ms-excel\.(intl)?macrosheet/i;
/** Parts from elsewhere that a reader may be offered without harm: a link to press, a picture, another workbook's figures. */
const FOREIGN_PART = /\/(hyperlink|externalLinkPath|image)$/;

/** Throws `FaultyFile` where it is none of ours or not sound. */
export function officeFormat(file: Buffer): Format {
  const entries = readZip(file);
  ensureSoundParts(entries);
  const read = partReader(entries);
  ensure(!entries.some(({ name }) => ACTIVE_PART.test(name)), 'active');
  const [first] = entries;
  return first?.name === 'mimetype' ? openDocument(first, read) : openXml(entries, read);
}

function openDocument(first: ZipEntry, read: ReadPart): Format {
  const format = first.method === 0 ? OPEN_DOCUMENT[unpack(first).toString('latin1')] : undefined;
  ensure(format !== undefined, 'unknown-format');
  const manifest = read('META-INF/manifest.xml')?.toString('latin1');
  ensure(manifest !== undefined && read('content.xml') !== undefined, 'broken');
  ensure(!/encryption-data/.test(manifest), 'encrypted');
  return format;
}

function openXml(entries: readonly ZipEntry[], read: ReadPart): Format {
  const types = read('[Content_Types].xml');
  ensure(types !== undefined, 'unknown-format');
  const text = types.toString('latin1');
  ensure(!ACTIVE_TYPE.test(withoutReferences(text)), 'active');
  const found = MAIN_PARTS.filter(([, type]) =>
    text.includes(`"application/vnd.openxmlformats-officedocument.${type}"`),
  );
  const [format] = found[0] ?? [];
  ensure(format !== undefined && found.length === 1, 'unknown-format');
  ensure(read('_rels/.rels') !== undefined, 'broken');
  for (const { name } of entries) {
    if (name.endsWith('.rels')) ensureOwnParts(read(name)?.toString('latin1') ?? '');
    if (/^(word|xl)\/.*\.xml$/.test(name)) ensure(!isAsking(read(name)), 'active');
  }
  return format;
}

/** A template, a frame or an object that is fetched when the document is opened is refused. */
function ensureOwnParts(relationships: string): void {
  for (const [tag] of withoutReferences(relationships).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    if (!/TargetMode\s*=\s*["']\s*External/i.test(tag)) continue;
    const type = /\sType\s*=\s*["']([^"']*)["']/.exec(tag)?.[1] ?? '';
    ensure(FOREIGN_PART.test(type), 'active');
  }
}

/** Dynamic data exchange starts programs by a field's text or a link. */
function isAsking(part: Buffer | undefined): boolean {
  return part !== undefined && (part.includes('DDEAUTO') || part.includes('ddeLink'));
}

/** The text with characters instead of numbers that stand for them: `&#69;xternal` is External to a parser. */
function withoutReferences(text: string): string {
  const letter = (code: number) => (code > 0 && code < 0x110000 ? String.fromCodePoint(code) : '');
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex) => letter(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, digits) => letter(Number(digits)));
}
