import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_FILES } from '@/scripts/drill/hostile-files';
import { jpegOf, officeParts, openDocumentParts, part, pdfOf, soundFile } from '@/scripts/drill/sound-files';
import { zipOf } from '@/scripts/drill/zip-writer';
import { PROPERTY } from '@/tests/setup/property';
import { FORMATS, type Format } from '../types';
import { inspect } from './inspect';

const formats = Object.keys(FORMATS) as Format[];
const asSent = (bytes: Uint8Array, name: string, type = '') => inspect({ bytes: new Uint8Array(bytes), name, type });
const MOST_MILLISECONDS = 2000;

describe('a sound file', () => {
  it.each(formats)('of the kind %s is taken, as what it is', (format) => {
    const { bytes, name, type } = soundFile(format);
    expect(asSent(bytes, name, type)).toEqual({ ok: true, value: { format, name } });
  });

  it.each<[string, Uint8Array, string, Format]>([
    ['an ending in capitals', pdfOf(), 'PLAN.PDF', 'pdf'],
    ['the other ending of photographs', jpegOf(), 'bilde.JPEG', 'jpeg'],
    [
      'a photograph with a smaller one behind it',
      Buffer.concat([jpegOf(), Buffer.alloc(3), jpegOf()]),
      'b.jpg',
      'jpeg',
    ],
    ['text in the letters of Windows', Buffer.from('Bl\xe5b\xe6r;1\n', 'latin1'), 'a.csv', 'csv'],
    ['text of two bytes a letter', Buffer.from('\ufeffBlåbær;1', 'utf16le'), 'a.csv', 'csv'],
    [
      'text with formulas: it is kept as it is, and nothing here reckons with it',
      Buffer.from('=1+1;@x\n'),
      'a.csv',
      'csv',
    ],
    [
      'a folder in an archive',
      zipOf(officeParts('docx', [{ ...part('word/media/', ''), stored: true }])),
      'a.docx',
      'docx',
    ],
    ['a link to press in a document', withRelation('hyperlink'), 'a.docx', 'docx'],
    ['comments and literal text in XML', withPart('<x><!-- a --><![CDATA[<b>]]></x>'), 'a.docx', 'docx'],
    ['a spreadsheet of the open kind', zipOf(openDocumentParts('spreadsheet')), 'a.ods', 'ods'],
  ])('with %s is taken', (_what, bytes, name, format) => {
    expect(asSent(bytes, name)).toMatchObject({ ok: true, value: { format } });
  });

  it('is of no other kind, whatever it is called', () => {
    for (const format of formats)
      for (const other of formats.filter((one) => one !== format && !areBothText(one, format)))
        expect([format, other, asSent(soundFile(format).bytes, `a.${other}`)]).toEqual([
          format,
          other,
          { ok: false, failure: 'disagrees' },
        ]);
  });

  it('is refused when it is cut off anywhere: nothing is kept by halves', () => {
    for (const format of formats.filter((one) => !areBothText(one, 'txt'))) {
      const { bytes, name } = soundFile(format);
      for (let length = 0; length < bytes.length; length += 1) {
        // The line break at the very end is no part of a PDF.
        if (format === 'pdf' && length === bytes.length - 1) continue;
        expect([format, length, asSent(bytes.subarray(0, length), name).ok]).toEqual([format, length, false]);
      }
    }
  });
});

describe('a hostile file', () => {
  it('is one of more than forty, each another', () => {
    expect(new Set(HOSTILE_FILES.map(({ what }) => what)).size).toBe(HOSTILE_FILES.length);
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(HOSTILE_FILES.map((one) => [one.what, one] as const))(
    'is refused: %s',
    (_what, { make, name, type, fault }) => {
      const bytes = make();
      const start = performance.now();
      const found = asSent(bytes, name, type);
      expect(performance.now() - start).toBeLessThan(MOST_MILLISECONDS);
      expect(found).toEqual({ ok: false, failure: fault });
    },
  );
});

describe('any bytes', () => {
  it('are taken or refused, never stumbled over', () => {
    const sound = formats.map(soundFile);
    fc.assert(
      fc.property(
        fc.constantFrom(...sound),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 }),
        ({ bytes, name, type }, changes) => {
          const changed = Buffer.from(bytes);
          for (const [at, byte] of changes) changed[at % changed.length] = byte;
          expect(typeof asSent(changed, name, type).ok).toBe('boolean');
        },
      ),
      PROPERTY,
    );
  });
});

function areBothText(one: Format, other: Format): boolean {
  return [one, other].every((format) => format === 'csv' || format === 'txt');
}

function withRelation(type: string): Buffer {
  const text = `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="https://example.org" TargetMode="External"/></Relationships>`;
  return zipOf(officeParts('docx', [part('word/_rels/document.xml.rels', text)]));
}

function withPart(text: string): Buffer {
  return zipOf(officeParts('docx', [part('word/settings.xml', text)]));
}
