import type { FigureView } from '../types';

/** Nobody has answered · too few have · enough have, but what they gave would follow from the numbers. */
export type WhyHidden = 'unanswered' | 'few' | 'told';

/**
 * Why a figure has no number to show at all, or null where it has one. A region of four with threshold 5 is `few`; one of six who all
 * answered 5 is `told`. Such a figure is a sentence and its table: an empty chart would look like a fault.
 */
export function whyHidden({ rows, threshold }: Pick<FigureView, 'rows' | 'threshold'>): WhyHidden | null {
  const cells = rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
  if (cells.some(({ mean }) => mean !== null)) return null;
  if (cells.every(({ n }) => n === 0)) return 'unanswered';
  return cells.some(({ n }) => n >= threshold) ? 'told' : 'few';
}
