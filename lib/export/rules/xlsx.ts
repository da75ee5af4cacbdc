import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { CellKind, ExportColumn } from '../types';
import { guardFormula } from './formula-guard';
import { withFixedTime } from './zip-time';

/** As the file keeps formats: `,` stands for the reader's own thousands mark, which is a space in Norwegian. */
const FORMATS: Record<Exclude<CellKind, 'text'>, string> = { integer: '0', amount: '#,##0', decimal: 'General' };

/**
 * What XML cannot hold or should not. The writer would drop these after the guard has looked, and one of them could hide
 * the start of a formula; so they go first.
 */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}|\uFFFD/gu;

const WIDTH = { least: 10, most: 60 } as const;

/** A sheet with its cells made; `sheet` makes one. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

/** A sheet of rows of one sort: headings in bold, numbers as numbers, texts as guarded texts. */
export function sheet<Row>(name: string, columns: readonly ExportColumn<Row>[], rows: readonly Row[]): Sheet {
  const cells = rows.map((row) => columns.map((column) => cell(column, row)));
  return {
    name,
    cells: [columns.map(({ header }) => ({ ...textCell(header), fontWeight: 'bold' as const })), ...cells],
    widths: columns.map(({ header }, index) => widthOf([header, ...cells.map((row) => textOf(row[index]))])),
  };
}

/**
 * A workbook. The same sheets give the same bytes, so that a file can be compared with an earlier one by its hash.
 * The headings stay in place while the rows scroll.
 */
export async function xlsxFile(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = sheets.map(({ name, cells, widths }) => ({
    sheet: name,
    data: cells.map((row) => [...row]),
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  return withFixedTime(new Uint8Array(await writeExcelFile(workbook).toBuffer()));
}

function cell<Row>(column: ExportColumn<Row>, row: Row) {
  const value = column.value(row);
  if (value === null) return null;
  if (column.kind === 'text') return textCell(String(value));
  return { value: Number(value), type: Number, format: FORMATS[column.kind] };
}

/** The writer looks texts up in a plain object and would find `constructor` there; an apostrophe makes it another word. */
function textCell(text: string) {
  const clean = text.replace(NOT_IN_XML, '');
  return { value: clean in Object.prototype ? `'${clean}` : guardFormula(clean), type: String };
}

function textOf(filled: { readonly value: string | number } | null | undefined): string {
  return String(filled?.value ?? '');
}

function widthOf(texts: readonly string[]): number {
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  return Math.min(Math.max(longest + 2, WIDTH.least), WIDTH.most);
}
