import { stringify } from 'csv-stringify/sync';
import type { ExportColumn } from '../types';
import { guardFormula } from './formula-guard';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A CSV file as Norwegian spreadsheets open it without asking: semicolons, decimal comma, CRLF, and a byte order mark
 * that says UTF-8. Numbers stand bare (`12300000`), texts are guarded against being run as formulas.
 */
export function csvFile<Row>(columns: readonly ExportColumn<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(({ header }) => guardFormula(header)),
    ...rows.map((row) => columns.map((column) => cell(column, row))),
  ];
  const text = stringify(lines, {
    delimiter: ';',
    record_delimiter: '\r\n',
    // A lone line feed is no end of record to the writer, but it is to a reader.
    quoted_match: /[\r\n]/,
  });
  return BYTE_ORDER_MARK + text;
}

function cell<Row>(column: ExportColumn<Row>, row: Row): string {
  const value = column.value(row);
  if (value === null) return '';
  if (column.kind === 'text') return guardFormula(String(value));
  return String(value).replace('.', ',');
}
