/** The shapes of a drawn figure: bars, whiskers, intervals, one's own value, single answers. */
import { stepOf } from '../../rules/look';
import { positionOn, type Whisker, whiskerOf } from '../../rules/whisker';
import type { Cell, FigureView, Series } from '../../types';
import { escapeXml, round } from './svg-text';

/** As the theme's light scheme has them (app/theme/tokens.css): a file has no scheme of its own. */
const TIME = ['#c3dbe0', '#8fbcc6', '#46899a', '#0a4d5c'];
const CATEGORY = ['#0a4d5c', '#ab5d16', '#9cc7d0', '#61290a'];
export const INK = '#142a30';
export const GROUND = '#ffffff';
export const OCHRE = '#8f4e12';

export const PLOT = { left: 400, right: 900 };
export const BAR = 22;

export function xOf(scale: FigureView['scale'], value: number): number {
  return round(PLOT.left + positionOn(scale, value) * (PLOT.right - PLOT.left));
}

export function colour({ series }: Pick<FigureView, 'series'>, one: Series): string {
  const step = stepOf(one.look, series.length);
  return (one.look.kind === 'time' ? TIME : CATEGORY)[step - 1] ?? INK;
}

/** What one cell draws, from `y` down: nothing of what is kept back. */
export function barAt(view: FigureView, series: Series, cell: Cell, y: number): readonly string[] {
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
  if (cell.interval)
    shapes.push(intervalAt(xOf(scale, cell.interval.low), xOf(scale, cell.interval.high), y + BAR / 2));
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

/** A thick line without caps: told from the whisker by its shape alone, in black and white, too. */
export function intervalAt(from: number, to: number, y: number): string {
  return `<g fill="none"><path d="M${from} ${y}H${to}" stroke="${GROUND}" stroke-width="10"/><path d="M${from} ${y}H${to}" stroke="${INK}" stroke-width="6"/></g>`;
}
