import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOOTSTRAP } from '@/lib/statistics/rules/bootstrap';
import { cellWith, figureWith, inAll, rowOfMeans, seriesOf, wordsOf } from '@/tests/setup/reflection-figures';
import type { Cell, FigureView, Row } from '../../types';
import type { FigureText } from '../types';
import { figureSvg } from './svg';
import { barAt, intervalAt, PLOT, xOf } from './svg-bars';

const YEARS = seriesOf(['2020', '2022']);
const rowOf = (id: string, cells: readonly (Cell | null)[]): Row => ({ ...rowOfMeans(id, []), cells });
const drawn = (view: Partial<FigureView>, text: Partial<FigureText> = {}) => {
  const figure = figureWith({ series: YEARS, ...view });
  return figureSvg(figure, wordsOf(figure, text));
};
const count = (svg: string, part: string) => svg.split(part).length - 1;

const value = fc.double({ min: 1, max: 5, noNaN: true });
const cell = value.chain((mean) =>
  fc
    .record({
      sd: fc.option(fc.double({ min: 0, max: 3, noNaN: true })),
      own: fc.option(fc.integer({ min: 1, max: 5 })),
      half: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      dots: fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 12 }),
    })
    .map(({ sd, own, half, dots }) =>
      cellWith({
        mean,
        sd,
        own,
        interval:
          half === null ? null : { ...BOOTSTRAP, low: Math.max(1, mean - half), high: Math.min(5, mean + half) },
        dots: dots.map((one, index) => ({ municipality: `Kommune ${index}`, value: one })),
      }),
    ),
);

describe('the drawing', () => {
  it('is a picture that can be drawn, whatever the words hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(cell, { minLength: 2, maxLength: 2 }), (words, cells) => {
        const rows = [{ ...rowOf('a', cells), texts: inAll(words) }];
        const svg = drawn({ rows }, { title: words, notes: [words] });
        expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(1000);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps every bar, whisker and interval within the scale', () => {
    fc.assert(
      fc.property(cell, (one) => {
        const [series] = YEARS;
        const view = figureWith({ series: YEARS });
        const shapes = series ? barAt(view, series, { ...one, own: null, dots: [] }, 0).join('') : '';
        // Lines go from M… to H…; the tip of an arrow goes back from the end.
        for (const [, from, to] of shapes.matchAll(/M([\d.]+) 11H([\d.]+)/g)) {
          expect(Number(from)).toBeGreaterThanOrEqual(PLOT.left);
          expect(Number(to)).toBeLessThanOrEqual(PLOT.right);
          expect(Number(from)).toBeLessThanOrEqual(Number(to));
        }
        const width = Number(/width="([\d.]+)"/.exec(shapes)?.[1]);
        expect(width).toBeCloseTo(xOf(view.scale, one.mean ?? 1) - PLOT.left, 1);
      }),
    );
  });

  it('is higher for more rows, and has each value where the scale says', () => {
    const heightOf = (svg: string) => Number(/height="(\d+)"/.exec(svg)?.[1]);
    const rows = (size: number) => Array.from({ length: size }, (_, index) => rowOfMeans(`r${index}`, [3, 4]));
    expect(heightOf(drawn({ rows: rows(6) }))).toBeGreaterThan(heightOf(drawn({ rows: rows(2) })));
    const scale = { minimum: 1, maximum: 5, low: inAll(''), high: inAll('') };
    expect([1, 2, 5].map((at) => xOf(scale, at))).toEqual([400, 525, 900]);
  });
});

describe('what is kept back', () => {
  it('has its sign and no bar', () => {
    const shown = drawn({ rows: [rowOfMeans('a', [3, 4])] });
    const kept = drawn({ rows: [rowOfMeans('a', [3, null])] });
    expect(count(shown, 'rx="2"') - count(kept, 'rx="2"')).toBe(1);
    expect(kept).toContain('>:</text>');
  });

  it('is a sentence in place of an empty chart, where it is all there is', () => {
    const rows = [rowOfMeans('a', [null, null])];
    const svg = drawn({ rows }, { hidden: 'Alle tallene er skjermet.' });
    expect(svg).toContain('>Alle tallene er skjermet.</text>');
    expect(svg).toMatch(/<desc id="desc">[^<]*Alle tallene er skjermet\./);
    expect([count(svg, 'rx="2"'), svg.includes('2020 · n')]).toEqual([0, false]);
    expect(svg).toContain('Gjelder denne piloten.');
  });
});

describe('what was asked for besides', () => {
  const interval = { ...BOOTSTRAP, low: 3.5, high: 4.5 };
  const rows = [rowOf('a', [cellWith({ mean: 3 }), cellWith({ mean: 4, sd: 0.5, interval })])];

  it('an interval is a thick line at its place, in the legend, and in words for those who hear the drawing', () => {
    const svg = drawn({ rows }, { whisker: ['Standardavvik.'], interval: '95 %-intervall (startverdi 1)' });
    const { scale } = figureWith({});
    expect(svg).toContain(`M${xOf(scale, 3.5)} `);
    expect(count(svg, 'stroke-width="6"')).toBeGreaterThan(
      count(drawn({ rows: [rowOfMeans('a', [3, 4])] }), 'stroke-width="6"'),
    );
    expect(svg).toContain('>95 %-intervall (startverdi 1)</text>');
    expect(svg).toMatch(/<desc[^>]*>[^<]*2022 4\.0 \(95 % 3\.5–4\.5\)/);
  });
  it('is told from a whisker by having no caps', () => {
    expect(intervalAt(400, 500, 11)).not.toContain('V');
  });
  it('one’s own value and single answers have a mark each, the latter with the name', () => {
    const dots = [{ municipality: 'Tynset & co', value: 4 }];
    const marked = [rowOf('a', [cellWith({ mean: 3, own: 2 }), cellWith({ mean: 4, dots })])];
    const svg = drawn({ rows: marked }, { ownMark: 'Vårt svar', dotMark: 'Én kommune' });
    expect(svg).toContain('<title>Tynset &amp; co</title>');
    expect([count(svg, '<circle'), count(svg, 'l8 9-8 9-8-9z')]).toEqual([2, 2]);
  });
});

it('carries title, both numbers, what is measured, demonstration, caveats and source within itself', () => {
  const svg = drawn({ rows: [rowOfMeans('a', [3, 4])] }, { demonstration: 'Oppdiktede svar' });
  for (const words of [
    'Tittel',
    'Figur 11 (16 i figurlista)',
    'n = 12 av 12 i 2022.',
    'Oppdiktede svar',
    'Gjelder denne',
    'Kilde',
  ])
    expect(svg).toContain(words);
});
