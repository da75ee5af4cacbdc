/** A figure as a drawing of its own: what stands in the SVG and PNG files, with everything that must be said along with it. */
import { stepOf } from '../../rules/look';
import { positionOn, type Whisker, whiskerOf } from '../../rules/whisker';
import type { Cell, FigureView, Series } from '../../types';
import type { FigureText } from '../types';
import { escapeXml, wrapText } from './svg-text';

/** As the theme's light scheme has them (app/theme/tokens.css): a file has no scheme of its own. */
const TIME = ['#c3dbe0', '#8fbcc6', '#46899a', '#0a4d5c'];
const CATEGORY = ['#0a4d5c', '#ab5d16', '#9cc7d0', '#61290a'];
const INK = '#142a30';
const QUIET = '#435459';
const LINE = '#d9dedd';
const GROUND = '#ffffff';
const OCHRE = '#8f4e12';

const WIDTH = 1000;
const EDGE = 32;
const PLOT = { left: 400, right: 900 };
const BAR = 22;
const BETWEEN_BARS = 6;
const BETWEEN_ROWS = 26;
const DOTS = 16;

interface Place {
  readonly scale: FigureView['scale'];
  readonly series: readonly Series[];
  readonly hasDots: boolean;
}

interface Written {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  /** Longest line in characters. */
  readonly chars: number;
  readonly gap?: number;
  readonly x?: number;
}

/** The figure as SVG, 1000 wide and as high as it needs. Title and description stand in it, so that it can be read aloud. */
export function figureSvg(view: FigureView, text: FigureText): string {
  const lines: string[] = [];
  let y = EDGE;
  const write = (words: string, look: Written) => {
    for (const line of wrapText(words, look.chars)) {
      y += look.size * 1.35;
      lines.push(textAt(look.x ?? EDGE, y, line, look));
    }
    y += look.gap ?? 0;
  };
  write(text.title, { size: 26, weight: 700, chars: 62, gap: 4 });
  write(`${text.numbers} · ${text.group}`, { size: 15, fill: QUIET, chars: 110, gap: 2 });
  write(text.subtitle, { size: 16, fill: QUIET, chars: 105, gap: 2 });
  if (text.demonstration) write(text.demonstration, { size: 15, weight: 600, fill: OCHRE, chars: 110 });
  y += 14;
  for (const [index, { legend }] of text.series.entries()) {
    const series = view.series[index];
    if (series) lines.push(`<rect x="${EDGE}" y="${y}" width="18" height="14" rx="2" fill="${colour(view, series)}"/>`);
    lines.push(textAt(EDGE + 28, y + 12, legend, { size: 15, fill: QUIET }));
    y += 24;
  }
  if (text.whisker.length > 0)
    lines.push(`<path d="M${EDGE} ${y + 2}v12m0-6h18m0-6v12" fill="none" stroke="${INK}" stroke-width="2"/>`);
  for (const mark of [...text.whisker, ...(text.ownMark ? [`◆ ${text.ownMark}`] : [])])
    write(mark, { size: 15, fill: QUIET, chars: 110, x: EDGE + 28 });
  y += 18;
  const top = y;
  const hasDots = view.rows.some(({ cells }) => cells.some((cell) => (cell?.dots.length ?? 0) > 0));
  const drawn = rowsAt(view, text, y, { scale: view.scale, series: view.series, hasDots });
  y = drawn.bottom;
  lines.push(...gridAt(view, top, y), ...drawn.shapes);
  y += 34;
  for (const note of text.notes) write(note, { size: 13.5, fill: QUIET, chars: 132, gap: 2 });
  y += 4;
  write(`${text.source} · ${text.method}`, { size: 13.5, fill: QUIET, chars: 132 });
  const height = Math.ceil(y + EDGE);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title desc" font-family="Inter, Arial, sans-serif">`,
    `<title id="title">${escapeXml(text.title)}</title>`,
    `<desc id="desc">${escapeXml(descriptionOf(text))}</desc>`,
    `<rect width="${WIDTH}" height="${height}" fill="${GROUND}"/>`,
    ...lines,
    '</svg>',
  ].join('\n');
}

/** The numbers in words: *Kommunene sitter selv i førersetet: 2020 3,9; 2022 4,7.* */
function descriptionOf(text: FigureText): string {
  const rows = text.rows.map(({ label, cells }) => {
    const values = cells.flatMap((cell, index) => (cell ? [`${text.series[index]?.name} ${cell.mean}`] : []));
    return `${label}: ${values.join('; ')}.`;
  });
  return [text.subtitle, ...rows, ...text.notes].join(' ');
}

function gridAt(view: FigureView, top: number, bottom: number): readonly string[] {
  const { minimum, maximum } = view.scale;
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => {
    const x = xOf(view.scale, minimum + index);
    const label = textAt(x, bottom + 20, String(minimum + index), { size: 14, fill: QUIET, anchor: 'middle' });
    return `<path d="M${x} ${top}V${bottom}" stroke="${LINE}"/>${label}`;
  });
}

function rowsAt(view: FigureView, text: FigureText, from: number, place: Place) {
  const shapes: string[] = [];
  let y = from + BETWEEN_ROWS / 2;
  const barHeight = BAR + (place.hasDots ? DOTS : 0);
  for (const [index, row] of view.rows.entries()) {
    const labels = wrapText(text.rows[index]?.label ?? '', 42);
    const bars = row.cells.length * (barHeight + BETWEEN_BARS) - BETWEEN_BARS;
    const height = Math.max(bars, labels.length * 20);
    const middle = y + height / 2 - ((labels.length - 1) * 20) / 2 + 5;
    for (const [line, label] of labels.entries())
      shapes.push(textAt(PLOT.left - 18, middle + line * 20, label, { size: 15.5, anchor: 'end' }));
    for (const [column, cell] of row.cells.entries()) {
      const barY = y + (height - bars) / 2 + column * (barHeight + BETWEEN_BARS);
      const series = view.series[column];
      const mean = text.rows[index]?.cells[column]?.mean ?? '–';
      shapes.push(textAt(PLOT.right + 14, barY + 16, mean, { size: 15.5, weight: 600 }));
      if (cell && series) shapes.push(...barAt(view, series, cell, barY));
    }
    y += height + BETWEEN_ROWS;
  }
  return { shapes, bottom: y - BETWEEN_ROWS / 2 };
}

function barAt(view: FigureView, series: Series, cell: Cell, y: number): readonly string[] {
  const shapes: string[] = [];
  const { scale } = view;
  if (cell.mean !== null) {
    const width = round(xOf(scale, cell.mean) - PLOT.left);
    shapes.push(
      `<rect x="${PLOT.left}" y="${y}" width="${width}" height="${BAR}" rx="2" fill="${colour(view, series)}"/>`,
    );
  }
  const whisker = whiskerOf(cell.mean, cell.sd, scale);
  if (whisker) shapes.push(whiskerAt(scale, whisker, y + BAR / 2));
  if (cell.own !== null) {
    const x = xOf(scale, cell.own);
    shapes.push(`<path d="M${x} ${y + 2}l8 9-8 9-8-9z" fill="${OCHRE}" stroke="${GROUND}" stroke-width="2"/>`);
  }
  for (const dot of cell.dots) {
    const beside = cell.dots.filter(({ value }) => value === dot.value);
    const x = xOf(scale, dot.value) + (beside.indexOf(dot) - (beside.length - 1) / 2) * 9;
    const name = `<title>${escapeXml(dot.municipality)}</title>`;
    shapes.push(
      `<circle cx="${round(x)}" cy="${y + BAR + 8}" r="4" fill="${GROUND}" stroke="${INK}" stroke-width="1.5">${name}</circle>`,
    );
  }
  return shapes;
}

/** A line of ground around it lets it show on a dark bar as well as beside it. */
function whiskerAt(scale: FigureView['scale'], { low, high, isCutLow, isCutHigh }: Whisker, y: number): string {
  const [from, to] = [xOf(scale, low), xOf(scale, high)];
  const ends = [
    isCutLow ? `M${from + 6} ${y - 5}L${from} ${y}L${from + 6} ${y + 5}` : `M${from} ${y - 5}V${y + 5}`,
    isCutHigh ? `M${to - 6} ${y - 5}L${to} ${y}L${to - 6} ${y + 5}` : `M${to} ${y - 5}V${y + 5}`,
  ];
  const ink = isCutLow || isCutHigh ? OCHRE : INK;
  return `<g fill="none"><path d="M${from} ${y}H${to}" stroke="${GROUND}" stroke-width="6"/><path d="M${from} ${y}H${to}${ends.join('')}" stroke="${ink}" stroke-width="2"/></g>`;
}

function xOf(scale: FigureView['scale'], value: number): number {
  return round(PLOT.left + positionOn(scale, value) * (PLOT.right - PLOT.left));
}

function colour({ series }: FigureView, one: Series): string {
  const step = stepOf(one.look, series.length);
  return (one.look.kind === 'time' ? TIME : CATEGORY)[step - 1] ?? INK;
}

interface TextLook {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  readonly anchor?: 'middle' | 'end';
}

function textAt(x: number, y: number, words: string, { size, weight = 400, fill = INK, anchor }: TextLook): string {
  const place = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${x}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${place}>${escapeXml(words)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
