/** The report's first six figures, rebuilt: its own numbers, those of its list of figures, and what of them is data. */
import type { SourceNote } from '../../source/types';

export const REPORT_FIGURES = ['1', '2', '3', '4', '5', '6'] as const;
export type ReportFigure = (typeof REPORT_FIGURES)[number];

/** The list of figures counts otherwise than the text does (S2). */
export const LIST_NUMBERS: Readonly<Record<ReportFigure, string>> = {
  '1': '4',
  '2': '5',
  '3': '8',
  '4': '9',
  '5': '10',
  '6': '11',
};

/**
 * What ran on beside the pools in 2020, as the report rounds it in words (§1.2.3): "nearly 8 million". No source gives it by municipality,
 * so it is no row of the database, and nothing is calculated from it.
 */
export const REPORTED_CONTINUATION = {
  programme: 'pfp',
  year: 2020,
  kroner: 8_000_000,
  reference: 'section=1.2.3',
} as const;

/** The report's first figure in numbers: whole kroner, summed over all municipalities. */
export interface BeforeAndAfter {
  readonly before: { readonly year: number; readonly grants: number; readonly source: SourceNote | null };
  readonly after: {
    readonly year: number;
    readonly pools: number;
    readonly source: SourceNote | null;
    /** The report's own rounded number; null for programmes that it is not about. */
    readonly continued: number | null;
  };
  readonly municipalities: number;
}
