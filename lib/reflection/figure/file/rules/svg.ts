/** A figure as a drawing of its own: what stands in the SVG and PNG files, with everything that must be said along with it. */
import type { FigureView } from '../../types';
import type { FigureText } from '../types';
import { BAR, barAt, colour, GROUND, INK, intervalAt, OCHRE, PLOT, xOf } from './svg-bars';
import { escapeXml, round, wrapText } from './svg-text';

const QUIET = '#435459';
const LINE = '#d9dedd';

const WIDTH = 1000;
const EDGE = 32;
const BETWEEN_BARS = 6;
const BETWEEN_ROWS = 26;
const DOTS = 16;

interface Written {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
  /** Longest line in characters. */
  readonly chars: number;
  readonly gap?: number;
  readonly x?: number;
}

/** Shapes, and how far down the page they reach. */
interface Drawn {
  readonly shapes: readonly string[];
  readonly bottom: number;
}

/** The figure as SVG, 1000 wide and as high as it needs. Title and description stand in it, so that it can be read aloud. */
export function figureSvg(view: FigureView, text: FigureText): string {
  const lines: string[] = [];
  let y = EDGE;
  const add = ({ shapes, bottom }: Drawn) => {
    lines.push(...shapes);
    y = bottom;
  };
  const write = (words: string, look: Written) => add(written(words, y, look));
  write(text.title, { size: 26, weight: 700, chars: 62, gap: 4 });
  write(`${text.numbers} · ${text.group}`, { size: 15, fill: QUIET, chars: 110, gap: 2 });
  write(`${text.subtitle} ${text.measure}`, { size: 16, fill: QUIET, chars: 105, gap: 2 });
  if (text.demonstration) write(text.demonstration, { size: 15, weight: 600, fill: OCHRE, chars: 110 });
  y += 14;
  if (text.hidden) write(text.hidden, { size: 18, chars: 92, gap: 8 });
  else {
    add(legendAt(view, text, y));
    add(plotAt(view, text, y + 18));
    y += 34;
  }
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
  if (text.hidden) return [text.subtitle, text.hidden, ...text.notes].join(' ');
  const rows = text.rows.map(({ label, cells }) => {
    const values = cells.flatMap((cell, index) => {
      if (!cell) return [];
      const interval = cell.intervalNamed ? ` (${cell.intervalNamed})` : '';
      return [`${text.series[index]?.name} ${cell.mean}${interval}`];
    });
    return `${label}: ${values.join('; ')}.`;
  });
  return [text.subtitle, text.measure, ...rows, ...text.notes].join(' ');
}

function written(words: string, from: number, look: Written): Drawn {
  const lines = wrapText(words, look.chars);
  const height = look.size * 1.35;
  return {
    shapes: lines.map((line, index) => textAt(look.x ?? EDGE, from + (index + 1) * height, line, look)),
    bottom: from + lines.length * height + (look.gap ?? 0),
  };
}

function legendAt(view: FigureView, text: FigureText, from: number): Drawn {
  const shapes: string[] = [];
  let y = from;
  for (const [index, { legend }] of text.series.entries()) {
    const series = view.series[index];
    if (series)
      shapes.push(`<rect x="${EDGE}" y="${y}" width="18" height="14" rx="2" fill="${colour(view, series)}"/>`);
    shapes.push(textAt(EDGE + 28, y + 12, legend, { size: 15, fill: QUIET }));
    y += 24;
  }
  const mark = (sign: string, words: string) => {
    const { shapes: lines, bottom } = written(words, y, { size: 15, fill: QUIET, chars: 110, x: EDGE + 28 });
    shapes.push(sign, ...lines);
    y = bottom;
  };
  if (text.whisker.length > 0)
    mark(
      `<path d="M${EDGE} ${y + 8}v12m0-6h18m0-6v12" fill="none" stroke="${INK}" stroke-width="2"/>`,
      text.whisker.join(' '),
    );
  if (text.interval) mark(intervalAt(EDGE, EDGE + 18, y + 14), text.interval);
  if (text.ownMark) mark(`<path d="M${EDGE + 9} ${y + 6}l8 9-8 9-8-9z" fill="${OCHRE}"/>`, text.ownMark);
  if (text.dotMark)
    mark(
      `<circle cx="${EDGE + 9}" cy="${y + 15}" r="4" fill="${GROUND}" stroke="${INK}" stroke-width="1.5"/>`,
      text.dotMark,
    );
  return { shapes, bottom: y };
}

function plotAt(view: FigureView, text: FigureText, from: number): Drawn {
  const { shapes, bottom } = rowsAt(view, text, from);
  return { shapes: [...gridAt(view, from, bottom), ...shapes], bottom };
}

function gridAt(view: FigureView, top: number, bottom: number): readonly string[] {
  const { minimum, maximum } = view.scale;
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => {
    const x = xOf(view.scale, minimum + index);
    const label = textAt(x, bottom + 20, String(minimum + index), { size: 14, fill: QUIET, anchor: 'middle' });
    return `<path d="M${x} ${top}V${bottom}" stroke="${LINE}"/>${label}`;
  });
}

function rowsAt(view: FigureView, text: FigureText, from: number): Drawn {
  const shapes: string[] = [];
  let y = from + BETWEEN_ROWS / 2;
  const hasDots = view.rows.some(({ cells }) => cells.some((cell) => (cell?.dots.length ?? 0) > 0));
  const barHeight = BAR + (hasDots ? DOTS : 0);
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
