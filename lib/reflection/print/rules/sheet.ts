/** The sheet that everything is drawn on: its measures, its colours, and what every part of a form does to it. */
import type PDFDocument from 'pdfkit';

export type Pdf = InstanceType<typeof PDFDocument>;
export type Element = ReturnType<Pdf['struct']>;

export const [WIDTH, HEIGHT, SIDE, TOP, BOTTOM] = [595.28, 841.89, 56, 56, 72];
export const INNER = WIDTH - 2 * SIDE;
export const [INK, QUIET, LINE, MARKED] = ['#1c2b2f', '#4a585c', '#8b979a', '#fbf1e3'] as const;

/** Begins a new page where less room than this is left. */
export function keep(pdf: Pdf, room: number): void {
  if (pdf.y + room > HEIGHT - BOTTOM) pdf.addPage();
}

/** What only the eye needs, and a screen reader passes over. */
export function artifact(pdf: Pdf, draw: () => unknown, type?: 'Pagination'): void {
  pdf.markContent('Artifact', type ? { type } : { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
