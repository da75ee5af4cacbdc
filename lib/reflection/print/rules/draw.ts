/** Draws a form as a tagged PDF for archives (PDF/A-3a): a screen reader meets the headings, lists and tables that the eye sees. */
import PDFDocument from 'pdfkit';
import type { PrintBlock, PrintDocument, PrintWords } from '../types';
import { drawBoxes, drawFacts, drawGrid } from './draw-tables';
import {
  artifact,
  BOTTOM,
  type Element,
  HEIGHT,
  INK,
  INNER,
  keep,
  LINE,
  MARKED,
  type Pdf,
  QUIET,
  SIDE,
  TOP,
  WIDTH,
} from './sheet';

/** Inter's files, embedded whole as far as they are used: archives take no font from the reader's machine. */
export interface PrintFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const SIZES = { 1: 20, 2: 15, 3: 11.5 } as const;
/** Room that a heading keeps below it, so that none stands alone at a page's end. */
const KEEP = { 1: 120, 2: 130, 3: 90 } as const;

/** The PDF's bytes. `now` is its date of making. */
export async function drawDocument(
  document: PrintDocument,
  { fonts, words, now }: { readonly fonts: PrintFonts; readonly words: PrintWords; readonly now: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, locale, foot, blocks } = document;
  const pdf = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang: locale,
    displayTitle: true,
    bufferPages: true,
    size: [WIDTH, HEIGHT],
    margins: { top: TOP, bottom: BOTTOM, left: SIDE, right: SIDE },
    // The embedded fonts only: the built-in ones are not embedded, which archives refuse.
    font: null as unknown as string,
    info: { Title: title, Producer: 'Fellespott', Creator: 'Fellespott', CreationDate: now },
  });
  const chunks: Uint8Array[] = [];
  const whole = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(joined(chunks)));
    pdf.on('error', reject);
  });
  pdf.registerFont('regular', fonts.regular as Buffer);
  pdf.registerFont('bold', fonts.bold as Buffer);
  const root = pdf.struct('Document', { title });
  pdf.addStructure(root);
  for (const block of blocks) drawBlock(pdf, root, block, words);
  root.end();
  drawFeet(pdf, foot, words);
  pdf.end();
  return whole;
}

function drawBlock(pdf: Pdf, root: Element, block: PrintBlock, words: PrintWords): void {
  switch (block.kind) {
    case 'heading': {
      keep(pdf, KEEP[block.level]);
      if (block.level > 1) pdf.y += block.level === 2 ? 20 : 12;
      const text = () =>
        pdf.font('bold').fontSize(SIZES[block.level]).fillColor(INK).text(block.text, SIDE, pdf.y, { width: INNER });
      root.add(pdf.struct(`H${block.level}`, {}, [text]));
      pdf.y += 4;
      return;
    }
    case 'paragraph':
      drawText(pdf, root, block.text, block.isQuiet ? QUIET : INK);
      return;
    case 'answer':
      drawAnswer(pdf, root, block.text);
      return;
    case 'mark':
      drawMark(pdf, root, block.text);
      return;
    case 'facts':
      drawFacts(pdf, root, block.caption, block.rows);
      return;
    case 'boxes':
      drawBoxes(pdf, root, block, words);
      return;
    case 'grid':
      drawGrid(pdf, root, block, words);
      return;
    case 'lines':
      drawLines(pdf, block.count);
      return;
  }
}

function drawLines(pdf: Pdf, count: number): void {
  for (let line = 0; line < count; line += 1) {
    keep(pdf, 26);
    pdf.y += 22;
    artifact(pdf, () =>
      pdf
        .moveTo(SIDE, pdf.y)
        .lineTo(SIDE + INNER, pdf.y)
        .lineWidth(0.6)
        .stroke(LINE),
    );
  }
  pdf.y += 8;
}

function drawText(pdf: Pdf, root: Element, text: string, color: string): void {
  keep(pdf, 40);
  const draw = () =>
    pdf.font('regular').fontSize(10).fillColor(color).text(text, SIDE, pdf.y, { width: INNER, lineGap: 2 });
  root.add(pdf.struct('P', {}, [draw]));
  pdf.y += 4;
}

function drawAnswer(pdf: Pdf, root: Element, text: string): void {
  keep(pdf, 30);
  const draw = () =>
    pdf
      .font('regular')
      .fontSize(11)
      .fillColor(INK)
      .text(text, SIDE + 12, pdf.y, { width: INNER - 12, lineGap: 2 });
  root.add(pdf.struct('P', {}, [draw]));
  pdf.y += 4;
}

function drawMark(pdf: Pdf, root: Element, text: string): void {
  pdf.font('bold').fontSize(10.5);
  const height = pdf.heightOfString(text, { width: INNER - 24, lineGap: 2 }) + 16;
  keep(pdf, height + 12);
  const top = pdf.y + 6;
  artifact(pdf, () => pdf.rect(SIDE, top, INNER, height).lineWidth(1).fillAndStroke(MARKED, INK));
  root.add(
    pdf.struct('P', {}, [
      () =>
        pdf
          .font('bold')
          .fontSize(10.5)
          .fillColor(INK)
          .text(text, SIDE + 12, top + 9, { width: INNER - 24, lineGap: 2 }),
    ]),
  );
  pdf.y = top + height + 8;
}

function drawFeet(pdf: Pdf, foot: string, words: PrintWords): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = start; index < start + count; index += 1) {
    pdf.switchToPage(index);
    // Below the margin, where text would otherwise begin a page of its own.
    pdf.page.margins.bottom = 0;
    const page = words('page', { page: index - start + 1, pages: count });
    artifact(
      pdf,
      () => {
        pdf.font('regular').fontSize(8.5).fillColor(QUIET);
        pdf.text(foot, SIDE, HEIGHT - 46, { width: INNER - 90, lineBreak: false, ellipsis: true });
        pdf.text(page, SIDE + INNER - 90, HEIGHT - 46, { width: 90, align: 'right', lineBreak: false });
      },
      'Pagination',
    );
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
