/** Draws a form as a tagged PDF for archives (PDF/A-3a): a screen reader meets the headings, lists and tables that the eye sees. */
import PDFDocument from 'pdfkit';
import type { PrintBlock, PrintDocument, PrintWords } from '../types';

type Pdf = InstanceType<typeof PDFDocument>;
type Element = ReturnType<Pdf['struct']>;

/** Inter's files, embedded whole as far as they are used: archives take no font from the reader's machine. */
export interface PrintFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

const [WIDTH, HEIGHT, SIDE, TOP, BOTTOM] = [595.28, 841.89, 56, 56, 72];
const INNER = WIDTH - 2 * SIDE;
const [INK, QUIET, LINE, MARKED] = ['#1c2b2f', '#4a585c', '#8b979a', '#fbf1e3'] as const;
const SIZES = { 1: 20, 2: 15, 3: 11.5 } as const;
/** Room that a heading keeps below it, so that none stands alone at a page's end. */
const KEEP = { 1: 120, 2: 130, 3: 90 } as const;
const BOX = 11;

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

function drawFacts(pdf: Pdf, root: Element, caption: string, rows: readonly (readonly [string, string])[]): void {
  pdf.y += 6;
  const table = pdf.struct('Table', { title: caption });
  root.add(table);
  for (const [label, value] of rows) {
    pdf.font('regular').fontSize(10);
    const height = Math.max(16, pdf.heightOfString(value, { width: INNER - 150 }) + 4);
    keep(pdf, height);
    const top = pdf.y;
    const row = pdf.struct('TR');
    table.add(row);
    row.add(
      pdf.struct('TH', { scope: 'Row' } as object, [
        () => pdf.font('bold').fontSize(10).fillColor(INK).text(label, SIDE, top, { width: 140 }),
      ]),
    );
    row.add(
      pdf.struct('TD', {}, [
        () =>
          pdf
            .font('regular')
            .fontSize(10)
            .fillColor(INK)
            .text(value, SIDE + 150, top, { width: INNER - 150 }),
      ]),
    );
    row.end();
    pdf.y = top + height;
  }
  table.end();
  pdf.y += 6;
}

function drawBoxes(pdf: Pdf, root: Element, block: Extract<PrintBlock, { kind: 'boxes' }>, words: PrintWords): void {
  const list = pdf.struct('L');
  root.add(list);
  keep(pdf, 26);
  let x: number = SIDE;
  pdf.y += 4;
  for (const { label, isTicked } of block.boxes) {
    pdf.font('regular').fontSize(10.5);
    const width = Math.min(pdf.widthOfString(label), INNER - 24);
    const height = Math.max(pdf.heightOfString(label, { width: INNER - 24 }), BOX) + 6;
    const isFull = x > SIDE && x + width + 24 > SIDE + INNER;
    if (block.direction === 'across' && isFull) {
      pdf.y += height;
      x = SIDE;
    }
    if (x === SIDE) keep(pdf, height + 4);
    const [left, top] = [x, pdf.y];
    const item = pdf.struct('LI');
    list.add(item);
    item.add(
      pdf.struct('Lbl', { alt: words(isTicked ? 'ticked' : 'notTicked') }, [() => box(pdf, left, top, isTicked)]),
    );
    item.add(
      pdf.struct('LBody', {}, [
        () =>
          pdf
            .font('regular')
            .fontSize(10.5)
            .fillColor(INK)
            .text(label, left + 18, top, { width: INNER - 24 }),
      ]),
    );
    item.end();
    if (block.direction === 'down') pdf.y = top + height;
    else {
      x = left + 18 + width + 26;
      pdf.y = top;
    }
  }
  if (block.direction === 'across') pdf.y += BOX + 8;
  list.end();
  pdf.x = SIDE;
  pdf.y += 2;
}

function drawGrid(pdf: Pdf, root: Element, block: Extract<PrintBlock, { kind: 'grid' }>, words: PrintWords): void {
  const column = Math.min(44, (INNER - 160) / block.columns.length);
  const labels = INNER - column * block.columns.length;
  const table = pdf.struct('Table');
  root.add(table);
  keep(pdf, 22 * (block.rows.length + 1));
  const cell = (text: string, x: number, y: number, width: number, font: 'regular' | 'bold') => () =>
    pdf.font(font).fontSize(10).fillColor(INK).text(text, x, y, { width });
  const head = pdf.struct('TR');
  table.add(head);
  const top = pdf.y + 4;
  head.add(pdf.struct('TH', { scope: 'Column' } as object, [cell(block.corner, SIDE, top, labels, 'bold')]));
  block.columns.forEach((name, index) => {
    head.add(
      pdf.struct('TH', { scope: 'Column' } as object, [
        cell(name, SIDE + labels + index * column + 3, top, column, 'bold'),
      ]),
    );
  });
  head.end();
  pdf.y = top + 18;
  for (const { label, ticked } of block.rows) {
    pdf.font('regular').fontSize(10);
    const height = Math.max(20, pdf.heightOfString(label, { width: labels - 10 }) + 6);
    keep(pdf, height);
    const y = pdf.y;
    const row = pdf.struct('TR');
    table.add(row);
    row.add(pdf.struct('TH', { scope: 'Row' } as object, [cell(label, SIDE, y, labels - 10, 'regular')]));
    block.columns.forEach((name, index) => {
      const isTicked = name === ticked;
      const draw = () => box(pdf, SIDE + labels + index * column, y, isTicked);
      row.add(pdf.struct('TD', { alt: words(isTicked ? 'ticked' : 'notTicked') }, [draw]));
    });
    row.end();
    pdf.y = y + height;
  }
  table.end();
  pdf.x = SIDE;
  pdf.y += 4;
}

/** A box, and a cross in it where it is ticked: told by shape, not by colour. */
function box(pdf: Pdf, x: number, y: number, isTicked: boolean): void {
  pdf
    .rect(x, y + 1, BOX, BOX)
    .lineWidth(isTicked ? 1.4 : 0.8)
    .stroke(INK);
  if (!isTicked) return;
  const [from, to] = [2.5, BOX - 2.5];
  pdf
    .moveTo(x + from, y + 1 + from)
    .lineTo(x + to, y + 1 + to)
    .moveTo(x + to, y + 1 + from)
    .lineTo(x + from, y + 1 + to);
  pdf.lineWidth(1.6).stroke(INK);
}

/** Begins a new page where less room than this is left. */
function keep(pdf: Pdf, room: number): void {
  if (pdf.y + room > HEIGHT - BOTTOM) pdf.addPage();
}

/** What only the eye needs, and a screen reader passes over. */
function artifact(pdf: Pdf, draw: () => unknown, type?: 'Pagination'): void {
  pdf.markContent('Artifact', type ? { type } : { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
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
