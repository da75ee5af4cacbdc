/** The rows as a file, and its fingerprint. */
import { createHash } from 'node:crypto';
import { csvFile } from '@/lib/export/rules/csv';
import type { ExportColumn } from '@/lib/export/types';
import { COLUMNS, type Column, type ExtractRow } from '../types';

type Cell =
  | { readonly kind: 'text'; readonly value: (row: ExtractRow) => string | null }
  | { readonly kind: 'integer'; readonly value: (row: ExtractRow) => number | null };

/** Ids and codes only, in every language alike; the code book names them. */
const CELLS: Record<Column, Cell> = {
  programme: { kind: 'text', value: ({ programme }) => programme },
  round: { kind: 'text', value: ({ round }) => round.id },
  year: { kind: 'integer', value: ({ round }) => round.year },
  municipality_id: { kind: 'text', value: ({ asked }) => asked.municipality.id },
  municipality_number: { kind: 'text', value: ({ asked }) => asked.municipality.number },
  municipality_name: { kind: 'text', value: ({ asked }) => asked.municipality.name },
  region: { kind: 'text', value: ({ asked }) => asked.region },
  item: { kind: 'text', value: ({ item }) => item.id },
  part: { kind: 'text', value: ({ part }) => part || null },
  kind: { kind: 'text', value: ({ item }) => item.kind },
  wording_version: { kind: 'integer', value: ({ item }) => item.wordingVersion },
  state: { kind: 'text', value: ({ state }) => state },
  value: { kind: 'integer', value: ({ value }) => value },
  choices: { kind: 'text', value: ({ choices }) => (choices.length > 0 ? choices.join('|') : null) },
  text: { kind: 'text', value: ({ text }) => text },
  submission: { kind: 'integer', value: ({ asked }) => asked.submissions || null },
  demonstration: { kind: 'integer', value: ({ round }) => (round.demonstration ? 1 : 0) },
};

const FILE: readonly ExportColumn<ExtractRow>[] = COLUMNS.map((header) => ({ header, ...CELLS[header] }));

/** The rows as CSV, one heading line and nothing else above them. The same rows give the same characters. */
export function dataFile(rows: readonly ExtractRow[]): string {
  return csvFile(FILE, rows);
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The file as the database keeps it: without its byte order mark, which the embedded database's driver drops when it reads a
 * text, so that the hash would no longer fit what comes back.
 */
export function storedText(file: string): string {
  return file.startsWith(BYTE_ORDER_MARK) ? file.slice(1) : file;
}

/** The file again, from what is stored of it. */
export function fileFrom(stored: string): string {
  return BYTE_ORDER_MARK + stored;
}

/**
 * SHA-256 of the file's bytes in UTF-8, as `sha256sum` counts them.
 * @example fileHash('') // "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
 */
export function fileHash(content: string): string {
  return `sha256:${createHash('sha256').update(content, 'utf8').digest('hex')}`;
}

/** `fellespott-pfp-refleksjon-2020-2022-3f2a1b0c-data.csv`; the word demonstrasjon where any answer is invented. */
export function extractFileName(
  extract: { readonly programme: string; readonly rounds: readonly string[]; readonly id: string },
  isDemonstration: boolean,
  ending: string,
): string {
  const mark = isDemonstration ? ['demonstrasjon'] : [];
  return [
    'fellespott',
    extract.programme,
    'refleksjon',
    ...extract.rounds,
    ...mark,
    extract.id.slice(0, 8),
    ending,
  ].join('-');
}
