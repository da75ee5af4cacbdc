/** A figure in words, in the reader's language: what the page and every file of it say alike. */

export interface CellText {
  /** One decimal; a colon where it is kept back. */
  readonly mean: string;
  readonly sd: string;
  /** *2022: 4,73 · SD 0,47 · n = 11 av 12*, with two decimals. */
  readonly exact: string;
  /** *4 (3–5)*: the middle answer, the lowest and the highest. */
  readonly median: string;
  /** *11 av 12*. */
  readonly n: string;
  readonly interval: string;
  /** The same as a sentence's part, *95 %-intervall 4,45–4,91*; null where there is none. */
  readonly intervalNamed: string | null;
  readonly own: string;
}

export interface SeriesText {
  readonly name: string;
  /** *2022 · n = 11 av 12*. */
  readonly legend: string;
}

export interface RowText {
  readonly label: string;
  /** One for each series; null where it was not asked. */
  readonly cells: readonly (CellText | null)[];
  readonly changes: readonly string[];
}

/** Headings of a table or a file, by what stands below them. */
export const FILE_COLUMNS = [
  'item',
  'text',
  'part',
  'round',
  'group',
  'n',
  'of',
  'mean',
  'sd',
  'formula',
  'median',
  'minimum',
  'maximum',
  'low',
  'high',
  'suppressed',
  'demonstration',
] as const;
export type FileColumn = (typeof FILE_COLUMNS)[number];

export interface FigureText {
  /** The finding, in neutral words. */
  readonly title: string;
  /** *Figur 11 (16 i figurlista)*. */
  readonly numbers: string;
  readonly subtitle: string;
  /** Of how many answers the figure's own round consists: *2022 · n = 11 av 12*. */
  readonly coverage: string;
  /** The same in a sentence of the subtitle, with what the numbers are: *Gjennomsnitt, n = 11 av 12 i 2022.* */
  readonly measure: string;
  /** Why there is no chart, where everything is kept back. */
  readonly hidden: string | null;
  /** The whole programme, or the region. */
  readonly group: string;
  readonly demonstration: string | null;
  readonly series: readonly SeriesText[];
  readonly rows: readonly RowText[];
  /** What the whiskers are, and what an arrow means where there is one. */
  readonly whisker: readonly string[];
  /** What the thick lines are, where they were asked for. */
  readonly interval: string | null;
  readonly formula: string;
  readonly source: string;
  readonly method: string;
  readonly notes: readonly string[];
  readonly ownMark: string | null;
  readonly dotMark: string | null;
  readonly file: {
    readonly columns: Readonly<Record<FileColumn, string>>;
    readonly meanings: Readonly<Record<FileColumn, string>>;
    /** One for each series but the last, where series are rounds. */
    readonly changes: readonly string[];
    readonly changeMeaning: string;
    readonly sheets: { readonly data: string; readonly codebook: string; readonly answers: string };
    readonly words: Readonly<
      Record<'yes' | 'no' | 'partly' | 'variable' | 'meaning' | 'note' | 'municipality' | 'value' | 'scale', string>
    >;
    /** The ends of the scale by their value. */
    readonly ends: readonly (readonly [string, string])[];
  };
}
