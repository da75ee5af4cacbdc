import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PrintBlock, PrintDocument, PrintWords } from '../types';
import { drawDocument } from './draw';

const font = (name: string) => readFileSync(`node_modules/@expo-google-fonts/inter/${name}.ttf`);
const fonts = { regular: font('400Regular/Inter_400Regular'), bold: font('700Bold/Inter_700Bold') };
const now = new Date('2022-11-20T12:00:00Z');
const documentOf = (...blocks: readonly PrintBlock[]): PrintDocument => ({
  title: 'Et skjema',
  locale: 'nn',
  foot: 'Programmet',
  fileName: 'skjema.pdf',
  blocks,
});

async function draw(document: PrintDocument) {
  const said: string[] = [];
  const words: PrintWords = (word, values = {}) => {
    said.push([word, ...Object.values(values)].join(' '));
    return said.at(-1) ?? '';
  };
  const text = Buffer.from(await drawDocument(document, { fonts, words, now })).toString('latin1');
  return { text, said, pages: Number(/\/Count (\d+)/.exec(text)?.[1]) };
}
const ONE_OF_EACH: readonly PrintBlock[] = [
  { kind: 'heading', level: 1, text: 'Et skjema' },
  { kind: 'heading', level: 2, text: 'En del' },
  { kind: 'heading', level: 3, text: '1. Hvor godt?' },
  { kind: 'paragraph', text: 'Hjelp' },
  { kind: 'mark', text: 'Utkast' },
  { kind: 'answer', text: 'Vi har lært mye.' },
  { kind: 'boxes', boxes: [{ label: '1', isTicked: true }], direction: 'across' },
  { kind: 'grid', corner: 'Del', columns: ['1', '2'], rows: [{ label: 'Drift', ticked: '2' }] },
  { kind: 'facts', caption: 'Om skjemaet', rows: [['Frist', '30. november']] },
];

describe('a drawn document', () => {
  it('is archival, tagged, in its own language, with its title and its fonts inside', async () => {
    const { text } = await draw(documentOf(...ONE_OF_EACH));
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    for (const part of ['/StructTreeRoot', '/MarkInfo', '/Marked true', '/Lang (nn)', '/DisplayDocTitle true'])
      expect(text).toContain(part);
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(text).toContain('/FontFile2');
    expect(text).not.toContain('Helvetica');
  });

  it.each(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD'])(
    'has the tag %s for what it draws, and not where it draws nothing of the kind',
    async (tag) => {
      expect((await draw(documentOf(...ONE_OF_EACH))).text).toContain(`/S /${tag}\n`);
      expect((await draw(documentOf({ kind: 'lines', count: 1 }))).text).not.toContain(`/S /${tag}\n`);
    },
  );

  it.each([1, 30, 90])('of %i answers has a foot on each of its pages, numbered through', async (answers) => {
    const blocks = Array.from({ length: answers }, (): PrintBlock => ({ kind: 'answer', text: 'Et svar.\n\nTil.' }));
    const { said, pages } = await draw(documentOf(...blocks));
    expect(said).toEqual(Array.from({ length: pages }, (_, index) => `page ${index + 1} ${pages}`));
    expect(pages).toBe({ 1: 1, 30: 3, 90: 7 }[answers]);
  });

  it('is the same file for the same document and instant', async () => {
    const [one, other] = await Promise.all([draw(documentOf(...ONE_OF_EACH)), draw(documentOf(...ONE_OF_EACH))]);
    expect(one.text).toBe(other.text);
  });
});
