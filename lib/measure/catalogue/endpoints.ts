import 'server-only';
import { absent, requirePermission } from '../../access/session';
import { refuseTooMany, refuseTooManyFiles } from '../../endpoint';
import { csvFile } from '../../export/rules/csv';
import { sheet, xlsxFile } from '../../export/rules/xlsx';
import { now, osloDate } from '../../time';
import { fileColumns } from './file/rules';
import type { MeasureFileText } from './file/types';
import { listMeasures } from './queries';
import { readCatalogueAddress } from './schema';
import type { Catalogue } from './types';

type FileContext = { readonly params: Promise<{ readonly programme: string }> };
type Found = Omit<Catalogue, 'page'>;

const TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What is found in the catalogue, all of it, as a file; the words come from whoever knows the reader's language. */
export function measureFileEndpoint(
  format: keyof typeof TYPES,
  wordsOf: (found: Found, day: string) => Promise<MeasureFileText>,
) {
  return async (request: Request, { params }: FileContext): Promise<Response> => {
    const wait = await refuseTooMany(request);
    if (wait) return wait;
    const { programme } = await params;
    const actor = await requirePermission('measure.read', { programme });
    const tooMany = await refuseTooManyFiles(actor);
    if (tooMany) return tooMany;
    const { filter } = readCatalogueAddress(Object.fromEntries(new URL(request.url).searchParams));
    const at = now();
    const found = (await listMeasures(actor, programme, { filter, order: 'municipality' }, at)) ?? absent();
    const day = osloDate(at);
    return new Response(await fileBody(found, await wordsOf(found, day), format), {
      headers: {
        'content-type': TYPES[format],
        'content-disposition': `attachment; filename="${programme}-tiltak-${day}.${format}"`,
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}

async function fileBody({ measures, programme }: Found, text: MeasureFileText, format: keyof typeof TYPES) {
  const columns = fileColumns(text, programme.testData);
  if (format === 'csv') return csvFile(columns, measures);
  const about = [{ header: text.sheets.about, kind: 'text' as const, value: (line: string) => line }];
  return xlsxFile([sheet(text.sheets.data, columns, measures), sheet(text.sheets.about, about, text.about)]);
}
