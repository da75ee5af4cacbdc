/** The parts of a form that are tables and lists, for the eye and for a screen reader alike. */
import type { PrintBlock, PrintWords } from '../types';
import { type Element, INK, INNER, keep, type Pdf, SIDE } from './sheet';

const BOX = 11;

export function drawFacts(
  pdf: Pdf,
  root: Element,
  caption: string,
  rows: readonly (readonly [string, string])[],
): void {
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

export function drawBoxes(
  pdf: Pdf,
  root: Element,
  block: Extract<PrintBlock, { kind: 'boxes' }>,
  words: PrintWords,
): void {
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

export function drawGrid(
  pdf: Pdf,
  root: Element,
  block: Extract<PrintBlock, { kind: 'grid' }>,
  words: PrintWords,
): void {
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
