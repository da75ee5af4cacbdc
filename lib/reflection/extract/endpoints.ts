import 'server-only';
import { secondsUntilForm } from '../../access/rate-limit';
import { absent, requirePermission } from '../../access/session';
import { isFromOwnPage, refuseUntil } from '../../endpoint';
import { xlsxFile } from '../../export/rules/xlsx';
import { downloadExtract } from './commands';
import { codeBook, codeBookSheets } from './rules/code-book';
import { extractFileName } from './rules/data-file';
import type { ExtractFile, ExtractFileName } from './types';

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

/**
 * A file of a frozen extract; the data byte for byte as it was frozen, so that its hash can be recomputed. Each download is an
 * event in the trail, so it is a form that is sent and no link: reading never writes, and nothing fetches a form ahead.
 */
function extractEndpoint(file: ExtractFileName, type: string, bodyOf: (extract: ExtractFile) => Body | Promise<Body>) {
  return async (request: Request, { params }: ExtractContext): Promise<Response> => {
    if (!isFromOwnPage(request)) absent();
    const { programme, extract: id } = await params;
    const actor = await requirePermission('reflection-extract.take', { programme });
    const seconds = await secondsUntilForm(actor, request.headers);
    if (seconds !== null) return refuseUntil(seconds);
    const found = await downloadExtract(actor, { programme, id, file });
    const extract = found.ok ? found.value : absent();
    const isDemonstration = extract.forms.some(({ round }) => round.demonstration);
    return new Response(await bodyOf(extract), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="${extractFileName(extract, isDemonstration, file)}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}
