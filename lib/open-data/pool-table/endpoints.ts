import 'server-only';
import { publicActor } from '@/lib/access/actor';
import { getPoolTable } from '@/lib/allocation/decided/queries';
import { type Content, endpoint, type Refusal } from '@/lib/endpoint';
import { csvFile } from '@/lib/export/rules/csv';
import { sheet, xlsxFile } from '@/lib/export/rules/xlsx';
import { badParameters, CSV_TYPE, XLSX_TYPE } from '../endpoints';
import { SOURCE_COLUMNS } from '../rules/columns';
import { parseQuery, unknownValue } from '../rules/parse-query';
import { poolTableQuery } from '../schema';
import { type PoolFile, poolFile } from './rules';

interface ProgrammeContext {
  readonly params: Promise<{ readonly programme: string }>;
}

export const poolTableCsv = poolTableEndpoint(async ({ columns, rows }, name) => {
  return { body: csvFile(columns, rows), type: CSV_TYPE, fileName: `${name}.csv` };
});

export const poolTableXlsx = poolTableEndpoint(async ({ columns, rows, sources }, name) => {
  const sheets = [sheet('Tildelinger', columns, rows), sheet('Kilde', SOURCE_COLUMNS, sources)];
  return { body: await xlsxFile(sheets), type: XLSX_TYPE, fileName: `${name}.xlsx` };
});

/** The table that the allocations page shows, with the same choices in the address. */
function poolTableEndpoint(write: (file: PoolFile, name: string) => Promise<Content>) {
  return endpoint('pool-table', async (request, { params }: ProgrammeContext): Promise<Content | Refusal> => {
    const { programme } = await params;
    const table = await getPoolTable(publicActor, programme);
    if (!table) return { status: 404, code: 'not-found', message: 'There is no such programme.' };
    const parsed = parseQuery(poolTableQuery, new URL(request.url).searchParams);
    if (!parsed.ok) return badParameters(parsed.failure);
    const { ar: year, region } = parsed.value;
    const regions = table.municipalities.map((municipality) => municipality.region.id);
    const faults = [
      ...(year !== undefined && !table.years.includes(year) ? [unknownValue('ar', year, table.years)] : []),
      ...(region !== undefined && !regions.includes(region) ? [unknownValue('region', region, regions)] : []),
    ];
    if (faults.length > 0) return badParameters(faults);
    const name = ['tildelinger', table.programme.id, region, year].filter((part) => part !== undefined).join('-');
    return write(poolFile(table, { year, region }), name);
  });
}
