import 'server-only';
import { absent, currentActor } from '../../../access/session';
import { refuseTooMany, refuseTooManyFiles } from '../../../endpoint';
import { csvFile } from '../../../export/rules/csv';
import { sheet, xlsxFile } from '../../../export/rules/xlsx';
import type { ExportColumn } from '../../../export/types';
import { now } from '../../../time';
import { getProgress, getProgressAggregates } from '../../queries';
import { getBoardFrame } from '../queries';
import { readFileAddress } from '../schema';
import { aboutColumns, countColumns, countRows, isDemonstrated, noteColumn, squareColumns, squareRows } from './rules';
import type { FileFormat, FileWords } from './types';

type FileContext = { readonly params: Promise<{ readonly programme: string }> };

const TYPES: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the reader's dashboard shows, as a file: squares for those who follow municipalities, counts for those who see aggregates alone. */
export function boardFileEndpoint(format: FileFormat, wordsOf: (programme: string) => Promise<FileWords>) {
  return async (request: Request, { params }: FileContext): Promise<Response> => {
    const wait = await refuseTooMany(request);
    if (wait) return wait;
    const [actor, { programme }, at] = [await currentActor(), await params, now()];
    const frame = (await getBoardFrame(actor, programme, at)) ?? absent();
    const tooMany = await refuseTooManyFiles(actor);
    if (tooMany) return tooMany;
    const query = Object.fromEntries(new URL(request.url).searchParams);
    const { view, number } = readFileAddress(query, frame.programme, frame.today);
    const words = await wordsOf(programme);
    const progress = await getProgress(actor, programme, {
      day: view.day,
      compare: view.compare,
      ...(view.region !== null && { countyGovernor: view.region }),
      now: at,
    });
    const name = `dykos-${programme}-${view.day}`;
    if (progress) {
      const chosen = progress.municipalities.filter(
        ({ municipality }) => number === null || municipality.number === number,
      );
      const rows = squareRows({ ...progress, municipalities: chosen });
      const isMarked = rows.some(({ square }) => isDemonstrated(square));
      const file = { columns: squareColumns(words), rows, notes: notesOf(words, isMarked) };
      return respond(await bodyOf(format, words, file), format, isMarked ? `${name}-demonstrasjon` : name);
    }
    const aggregates = (await getProgressAggregates(actor, programme, { day: view.day })) ?? absent();
    const { demonstration } = aggregates;
    const file = { columns: countColumns(words), rows: countRows(aggregates), notes: notesOf(words, demonstration) };
    return respond(await bodyOf(format, words, file), format, demonstration ? `${name}-demonstrasjon` : name);
  };
}

function notesOf({ notes, marked }: FileWords, isMarked: boolean): readonly string[] {
  return isMarked ? [marked, ...notes] : notes;
}

interface File<Row> {
  readonly columns: readonly ExportColumn<Row>[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
}

function bodyOf<Row>(format: FileFormat, words: FileWords, { columns, rows, notes }: File<Row>) {
  if (format === 'csv') return csvFile([...columns, noteColumn<Row>(words, notes)], rows);
  return xlsxFile([sheet(words.sheets.data, columns, rows), sheet(words.sheets.about, aboutColumns(words), notes)]);
}

function respond(body: string | Uint8Array<ArrayBuffer>, format: FileFormat, name: string): Response {
  return new Response(body, {
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}.${format}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
