import 'server-only';
import { absent, requirePermission } from '../../access/session';
import { xlsxFile } from '../../export/rules/xlsx';
import { getExtract } from './queries';
import { codeBook, codeBookSheets } from './rules/code-book';
import { extractFileName } from './rules/data-file';
import type { ExtractFile } from './types';

type ExtractContext = { readonly params: Promise<{ readonly programme: string; readonly extract: string }> };
type Body = string | Uint8Array<ArrayBuffer>;

export const extractData = extractEndpoint('data.csv', 'text/csv; charset=utf-8', ({ content }) => content);

export const extractCodeBook = extractEndpoint('kodebok.json', 'application/json; charset=utf-8', (extract) =>
  JSON.stringify(codeBook(extract), null, 2),
);

export const extractCodeBookSheets = extractEndpoint(
  'kodebok.xlsx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  (extract) => xlsxFile(codeBookSheets(codeBook(extract))),
);

/** A file of a frozen extract; the data byte for byte as it was frozen, so that its hash can be recomputed. */
function extractEndpoint(ending: string, type: string, bodyOf: (extract: ExtractFile) => Body | Promise<Body>) {
  return async (_request: Request, { params }: ExtractContext): Promise<Response> => {
    const { programme, extract: id } = await params;
    const actor = await requirePermission('reflection-extract.take', { programme });
    const extract = (await getExtract(actor, programme, id)) ?? absent();
    const isDemonstration = extract.forms.some(({ round }) => round.demonstration);
    return new Response(await bodyOf(extract), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${extractFileName(extract, isDemonstration, ending)}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}
