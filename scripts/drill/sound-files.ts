/** Small documents of every kind that is taken, whole and harmless: what the hostile ones are made from. */
import { crc32, deflateSync } from 'node:zlib';
import { FORMATS, type Format } from '@/lib/attachment/types';
import { type ZipPart, zipOf } from './zip-writer';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'application/vnd.openxmlformats-officedocument';
const MAIN = {
  docx: ['word/document.xml', 'wordprocessingml.document.main+xml', 'w:document'],
  xlsx: ['xl/workbook.xml', 'spreadsheetml.sheet.main+xml', 'workbook'],
  pptx: ['ppt/presentation.xml', 'presentationml.presentation.main+xml', 'p:presentation'],
} as const;
export const part = (name: string, text: string): ZipPart => ({ name, bytes: Buffer.from(text) });

/** The parts of an office document, and more. */
export function officeParts(format: keyof typeof MAIN, more: readonly ZipPart[] = [], types = ''): readonly ZipPart[] {
  const [main, type, root] = MAIN[format];
  return [
    part(
      '[Content_Types].xml',
      `${XML}<Types><Override PartName="/${main}" ContentType="${OFFICE}.${type}"/>${types}</Types>`,
    ),
    part(
      '_rels/.rels',
      `${XML}<Relationships><Relationship Id="r1" Type="officeDocument" Target="${main}"/></Relationships>`,
    ),
    part(main, `${XML}<${root} xmlns:w="w" xmlns:p="p">Plan for tidlig innsats</${root}>`),
    ...more,
  ];
}

export function openDocumentParts(kind: 'text' | 'spreadsheet', more: readonly ZipPart[] = []): readonly ZipPart[] {
  return [
    { ...part('mimetype', `application/vnd.oasis.opendocument.${kind}`), stored: true },
    part('content.xml', `${XML}<office:document-content xmlns:office="o">Plan</office:document-content>`),
    part('META-INF/manifest.xml', `${XML}<manifest:manifest xmlns:manifest="m"/>`),
    ...more,
  ];
}

/** A PDF of one page, with more objects and more in its trailer. */
export function pdfOf(objects = '', trailer = ''): Buffer {
  const body = `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 0/Kids[]>>\nendobj\n${objects}`;
  return Buffer.from(
    `${body}xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

export function pngOf(width = 2, height = 2): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const ends = [Buffer.alloc(4), Buffer.alloc(4)] as const;
    ends[0].writeUInt32BE(data.length);
    ends[1].writeUInt32BE(crc32(named));
    return Buffer.concat([ends[0], named, ends[1]]);
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = deflateSync(Buffer.alloc(6));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

export function jpegOf(width = 2): Buffer {
  const frame = [0xff, 0xc0, 0, 11, 8, 0, 2, width >> 8, width & 255, 1, 1, 0x11, 0];
  const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56];
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, ...frame, ...scan, 0xff, 0xd9]);
}

/** A sound document of a kind, and a name that fits. */
export function soundFile(format: Format): { readonly bytes: Buffer; readonly name: string; readonly type: string } {
  return {
    bytes: BYTES[format](),
    name: `Møteplan 2021.${FORMATS[format].extensions[0]}`,
    type: FORMATS[format].media,
  };
}

const BYTES: Record<Format, () => Buffer> = {
  pdf: () => pdfOf(),
  png: () => pngOf(),
  jpeg: () => jpegOf(),
  docx: () => zipOf(officeParts('docx')),
  xlsx: () => zipOf(officeParts('xlsx')),
  pptx: () => zipOf(officeParts('pptx')),
  odt: () => zipOf(openDocumentParts('text')),
  ods: () => zipOf(openDocumentParts('spreadsheet')),
  csv: () => Buffer.from('kommune;tiltak\r\nTynset;Foreldrestøtte\r\n'),
  txt: () => Buffer.from('Møte 3. mars: alle var med.\n'),
};
