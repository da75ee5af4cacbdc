/** A figure as a table: one row for each item, part and round, numbers unrounded, and a code book that says what each column is. */
import type { CellKind, ExportColumn } from '@/lib/export/types';
import type { Cell, FigureView, Row, Series } from '../../types';
import { FILE_COLUMNS, type FigureText, type FileColumn } from '../types';

/** A row of the file, with its place in the figure. */
export interface FileRow {
  readonly row: Row;
  readonly rowIndex: number;
  readonly series: Series;
  readonly seriesIndex: number;
  readonly cell: Cell;
}

const KINDS: Readonly<Partial<Record<FileColumn, CellKind>>> = {
  n: 'integer',
  of: 'integer',
  mean: 'decimal',
  sd: 'decimal',
  median: 'decimal',
  minimum: 'integer',
  maximum: 'integer',
  low: 'decimal',
  high: 'decimal',
};

/** The rows in the figure's order, series within row. What a round did not ask is no row. */
export function fileRows({ rows, series }: FigureView): readonly FileRow[] {
  return rows.flatMap((row, rowIndex) =>
    series.flatMap((one, seriesIndex) => {
      const cell = row.cells[seriesIndex];
      return cell ? [{ row, rowIndex, series: one, seriesIndex, cell }] : [];
    }),
  );
}

export function fileColumns(view: FigureView, text: FigureText): readonly ExportColumn<FileRow>[] {
  return [
    ...FILE_COLUMNS.map((name) => columnOf(name, view, text)),
    ...text.file.changes.map((header, index): ExportColumn<FileRow> => {
      return { header, kind: 'decimal', value: (row) => changeOf(view, row, index) };
    }),
  ];
}

function columnOf(name: FileColumn, view: FigureView, text: FigureText): ExportColumn<FileRow> {
  const header = text.file.columns[name];
  const value = (row: FileRow) => fieldOf(name, row, view, text);
  const asText = (row: FileRow) => {
    const own = value(row);
    return own === null ? null : String(own);
  };
  const kind = KINDS[name] ?? 'text';
  if (kind === 'text' || kind === 'decimal') return { header, kind, value: asText };
  return { header, kind, value: (row) => (value(row) === null ? null : Number(value(row))) };
}

function fieldOf(
  name: FileColumn,
  { row, rowIndex, series, seriesIndex, cell }: FileRow,
  view: FigureView,
  text: FigureText,
): string | number | null {
  const { words } = text.file;
  const isMatrix = series.texts !== null;
  switch (name) {
    case 'item':
      return isMatrix ? series.id : row.id;
    case 'text':
      return (isMatrix ? text.series[seriesIndex]?.name : text.rows[rowIndex]?.label) ?? null;
    case 'part':
      return isMatrix ? row.id : null;
    case 'round':
      return series.round.id;
    case 'group':
      return view.group;
    case 'low':
      return cell.interval?.low ?? null;
    case 'high':
      return cell.interval?.high ?? null;
    case 'formula':
      return text.formula;
    case 'suppressed':
      return { hidden: words.yes, mean: words.partly, 'mean-and-sd': words.partly, full: words.no }[cell.detail];
    case 'demonstration':
      return series.round.demonstration ? words.yes : words.no;
    default:
      return cell[name];
  }
}

/** Only in the rows of the figure's own round: it is the change up to that. */
function changeOf({ series }: FigureView, { row, seriesIndex }: FileRow, index: number): string | null {
  const percent = row.changes[index]?.percent;
  return seriesIndex === series.length - 1 && typeof percent === 'number' ? String(percent) : null;
}

export interface CodebookEntry {
  readonly variable: string;
  readonly meaning: string;
}

/** What every column holds, what the scale's ends mean, and all that must be said along with the numbers. */
export function codebook(view: FigureView, text: FigureText): readonly CodebookEntry[] {
  const { columns, meanings, words, changes, changeMeaning, ends } = text.file;
  return [
    { variable: text.numbers, meaning: text.title },
    { variable: words.scale, meaning: text.subtitle },
    ...ends.map(([value, meaning]) => ({ variable: `${words.value} ${value}`, meaning })),
    ...FILE_COLUMNS.map((name) => ({ variable: columns[name], meaning: meanings[name] })),
    ...changes.map((variable) => ({ variable, meaning: changeMeaning })),
    ...text.series.map(({ name, legend }) => ({ variable: name, meaning: legend })),
    ...text.rows.map(({ label }, index) => ({ variable: view.rows[index]?.id ?? '', meaning: label })),
    ...(text.demonstration ? [{ variable: columns.demonstration, meaning: text.demonstration }] : []),
    ...text.notes.map((meaning) => ({ variable: words.note, meaning })),
    { variable: words.note, meaning: `${text.source} · ${text.method}` },
  ];
}

export function codebookColumns({ file }: FigureText): readonly ExportColumn<CodebookEntry>[] {
  return [
    { header: file.words.variable, kind: 'text', value: ({ variable }) => variable },
    { header: file.words.meaning, kind: 'text', value: ({ meaning }) => meaning },
  ];
}

export interface AnswerRow {
  readonly item: string;
  readonly part: string | null;
  readonly round: string;
  readonly municipality: string;
  readonly value: number;
}

/** Every municipality's answer, where answers are open to the reader; else none. */
export function answerRows(view: FigureView): readonly AnswerRow[] {
  return fileRows(view).flatMap(({ row, series, cell }) =>
    cell.dots.map(({ municipality, value }) => ({
      item: series.texts ? series.id : row.id,
      part: series.texts ? row.id : null,
      round: series.round.id,
      municipality,
      value,
    })),
  );
}

export function answerColumns({ file }: FigureText): readonly ExportColumn<AnswerRow>[] {
  return [
    { header: file.columns.item, kind: 'text', value: ({ item }) => item },
    { header: file.columns.part, kind: 'text', value: ({ part }) => part },
    { header: file.columns.round, kind: 'text', value: ({ round }) => round },
    { header: file.words.municipality, kind: 'text', value: ({ municipality }) => municipality },
    { header: file.words.value, kind: 'integer', value: ({ value }) => value },
  ];
}
