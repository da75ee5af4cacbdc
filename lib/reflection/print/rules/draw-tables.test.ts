import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PrintBlock, PrintWords } from '../types';
import { drawBoxes, drawFacts, drawGrid } from './draw-tables';
import { BOTTOM, type Element, HEIGHT, INNER, type Pdf, SIDE, TOP } from './sheet';

interface Drawn {
  readonly texts: { readonly text: string; readonly x: number; readonly y: number }[];
  readonly squares: { readonly x: number; readonly y: number }[];
  crosses: number;
  /** What a screen reader meets, in its order: the tag, and what is said where nothing is written. */
  readonly tags: string[];
  pages: number;
}

/** A PDF that writes down what is drawn on it. A letter is six points wide, a line twelve high. */
function paper() {
  const drawn: Drawn = { texts: [], squares: [], crosses: 0, tags: [], pages: 1 };
  let strokes = 0;
  const chain = (work: (...given: never[]) => void) =>
    function (this: unknown, ...given: unknown[]) {
      work(...(given as never[]));
      return pdf;
    };
  const element = (): object => ({ add: () => undefined, end: () => undefined });
  const lines = (text: string, width: number) => Math.max(1, Math.ceil((text.length * 6) / width));
  const pdf = {
    x: SIDE,
    y: TOP,
    addPage() {
      drawn.pages += 1;
      this.y = TOP;
    },
    struct(tag: string, options: { readonly alt?: string } = {}, draw: readonly (() => void)[] = []) {
      drawn.tags.push(options.alt ? `${tag} ${options.alt}` : tag);
      for (const one of draw) one();
      return element();
    },
    widthOfString: (text: string) => text.length * 6,
    heightOfString: (text: string, { width }: { readonly width: number }) => 12 * lines(text, width),
    font: chain(() => undefined),
    fontSize: chain(() => undefined),
    fillColor: chain(() => undefined),
    lineWidth: chain(() => undefined),
    stroke: chain(() => undefined),
    lineTo: chain(() => undefined),
    moveTo: chain(() => {
      strokes += 1;
      drawn.crosses = strokes / 2;
    }),
    rect: chain((x: number, y: number) => drawn.squares.push({ x, y })),
    text: chain((text: string, x: number, y: number) => drawn.texts.push({ text, x, y })),
  };
  return { pdf: pdf as unknown as Pdf, root: element() as unknown as Element, drawn };
}

const words: PrintWords = (word) => word;
const label = fc.stringMatching(/^[a-zæøå ]{1,90}$/);
const boxes = fc.array(fc.record({ label, isTicked: fc.boolean() }), { minLength: 1, maxLength: 40 });
const direction = fc.constantFrom('across' as const, 'down' as const);
const onPaper = ({ x, y }: { readonly x: number; readonly y: number }) =>
  x >= SIDE && x < SIDE + INNER && y >= TOP && y < HEIGHT - BOTTOM;

describe('boxes', () => {
  it('stand each beside its own label, on the paper, crossed exactly where ticked, and say so', () => {
    fc.assert(
      fc.property(boxes, direction, (all, way) => {
        const { pdf, root, drawn } = paper();
        drawBoxes(pdf, root, { kind: 'boxes', boxes: all, direction: way }, words);
        expect(drawn.texts.map(({ text }) => text)).toEqual(all.map((one) => one.label));
        expect(drawn.squares).toHaveLength(all.length);
        expect(drawn.squares.every(onPaper)).toBe(true);
        expect(drawn.squares.every(({ x }, index) => x < (drawn.texts[index]?.x ?? 0))).toBe(true);
        expect(drawn.crosses).toBe(all.filter(({ isTicked }) => isTicked).length);
        expect(drawn.tags.filter((tag) => tag.startsWith('Lbl'))).toEqual(
          all.map(({ isTicked }) => `Lbl ${isTicked ? 'ticked' : 'notTicked'}`),
        );
      }),
    );
  });

  it('of a scale stand in one line, as far as there is room', () => {
    const { pdf, root, drawn } = paper();
    const five = ['1', '2', '3', '4', '5'].map((one) => ({ label: one, isTicked: one === '4' }));
    drawBoxes(pdf, root, { kind: 'boxes', boxes: five, direction: 'across' }, words);
    expect(new Set(drawn.squares.map(({ y }) => y)).size).toBe(1);
    expect(drawn.squares.map(({ x }) => x)).toEqual([...drawn.squares.map(({ x }) => x)].sort((a, b) => a - b));
    const long = Array.from({ length: 3 }, () => ({ label: 'x'.repeat(60), isTicked: false }));
    const other = paper();
    drawBoxes(other.pdf, other.root, { kind: 'boxes', boxes: long, direction: 'across' }, words);
    expect(new Set(other.drawn.squares.map(({ y }) => y)).size).toBe(3);
  });

  it('never lie on each other', () => {
    fc.assert(
      fc.property(boxes, direction, (all, way) => {
        const { pdf, root, drawn } = paper();
        drawBoxes(pdf, root, { kind: 'boxes', boxes: all, direction: way }, words);
        const places = drawn.squares.map(({ x, y }) => `${x} ${y}`);
        if (drawn.pages === 1) expect(new Set(places).size).toBe(all.length);
      }),
    );
  });
});

describe('a grid', () => {
  const grids = fc.record({
    kind: fc.constant('grid' as const),
    corner: fc.constant('Del'),
    columns: fc.integer({ min: 1, max: 10 }).map((most) => Array.from({ length: most }, (_, index) => `${index + 1}`)),
    rows: fc.array(fc.record({ label, ticked: fc.option(fc.constantFrom('1', '2', '3', '99')) }), {
      minLength: 1,
      maxLength: 30,
    }),
  });

  it('has a head for each column and row, a box where they meet, and a cross only where both are given', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const { pdf, root, drawn } = paper();
        drawGrid(pdf, root, grid satisfies PrintBlock, words);
        const of = (tag: string) => drawn.tags.filter((one) => one === tag).length;
        expect([of('TR'), of('TH')]).toEqual([grid.rows.length + 1, grid.columns.length + 1 + grid.rows.length]);
        expect(drawn.squares).toHaveLength(grid.rows.length * grid.columns.length);
        expect(drawn.squares.every(onPaper)).toBe(true);
        const ticked = grid.rows.filter((row) => row.ticked !== null && grid.columns.includes(row.ticked));
        expect(drawn.crosses).toBe(ticked.length);
        expect(of('TD ticked')).toBe(ticked.length);
      }),
    );
  });
});

describe('facts', () => {
  it('are a table whose rows follow each other down the page, each with its name first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { minLength: 1, maxLength: 15 }), (rows) => {
        const { pdf, root, drawn } = paper();
        drawFacts(pdf, root, 'Om skjemaet', rows);
        expect(drawn.tags).toEqual(['Table', ...rows.flatMap(() => ['TR', 'TH', 'TD'])]);
        expect(drawn.texts.map(({ text }) => text)).toEqual(rows.flat());
        const tops = drawn.texts.filter((_, index) => index % 2 === 0).map(({ y }) => y);
        expect(tops.every((y, index) => index === 0 || y >= (tops[index - 1] ?? 0) + 16)).toBe(true);
      }),
    );
  });
});
