/**
 * The table of pools as a file: a row for each municipality, under them their region's sums, at the end the programme's.
 * Amounts in whole kroner, headings in bokmål like the sheets that case officers pass on.
 */
import { differenceFromBaseline, groupByRegion, sortPools, summarisePools } from '@/lib/allocation/decided/rules';
import type { PoolSums, PoolTable } from '@/lib/allocation/decided/types';
import { formatFraction } from '@/lib/decimal';
import type { ExportColumn } from '@/lib/export/types';
import type { Kroner } from '@/lib/money';
import { sourcesOf } from '../rules/rows';
import type { ListedSource } from '../types';

export interface PoolFileRow extends PoolSums {
  /** Null on a sum. */
  readonly number: string | null;
  readonly name: string;
  readonly region: string | null;
}

export interface PoolFile {
  readonly columns: readonly ExportColumn<PoolFileRow>[];
  readonly rows: readonly PoolFileRow[];
  readonly sources: readonly ListedSource[];
}

/** What of the table is asked for: one year or all, one region or all. */
export interface PoolChoice {
  readonly year?: number | undefined;
  readonly region?: string | undefined;
}

export function poolFile(table: PoolTable, { year, region }: PoolChoice): PoolFile {
  const whole = summarisePools(table.municipalities);
  const shown = table.municipalities.filter((municipality) => !region || municipality.region.id === region);
  const order = { by: 'name', descending: false, year: year ?? 0, years: table.years } as const;
  const rows = groupByRegion(sortPools(shown, order)).flatMap((group) => [
    ...group.municipalities.map((municipality) => ({
      ...summarisePools([municipality]),
      number: municipality.number,
      name: municipality.name,
      region: group.region.name,
    })),
    { ...group, number: null, name: `Sum ${group.region.name}`, region: group.region.name },
  ]);
  return {
    columns: columnsFor(table, year, whole),
    rows: region ? rows : [...rows, { ...whole, number: null, name: 'Sum', region: null }],
    sources: sourcesOf([table.poolSource, table.baselineSource]),
  };
}

function columnsFor({ programme, years }: PoolTable, year: number | undefined, whole: PoolSums) {
  const { baselineYear } = programme;
  const shown = year === undefined ? years : [year];
  const changeTo = year ?? years[0];
  const summed = (sums: PoolSums) => (year === undefined ? sums.total : (sums.pools[year] ?? null));
  const columns: ExportColumn<PoolFileRow>[] = [
    { header: 'Kommunenummer', kind: 'text', value: (row) => row.number },
    { header: 'Kommune', kind: 'text', value: (row) => row.name },
    { header: 'Region', kind: 'text', value: (row) => row.region },
    ...shown.map((each): ExportColumn<PoolFileRow> => {
      return { header: `Pott ${each} (kr)`, kind: 'amount', value: (row) => row.pools[each] ?? null };
    }),
  ];
  if (year === undefined) columns.push({ header: 'Sum (kr)', kind: 'amount', value: (row) => row.total });
  columns.push({ header: 'Andel (prosent)', kind: 'decimal', value: (row) => percentOf(summed(row), summed(whole)) });
  if (changeTo !== undefined) {
    const header = `Endring ${baselineYear}–${changeTo} (kr)`;
    columns.push({ header, kind: 'amount', value: (row) => differenceFromBaseline(row, changeTo) });
  }
  columns.push({ header: `Tilskudd ${baselineYear} (kr)`, kind: 'amount', value: (row) => row.baseline });
  return columns;
}

/** A share in per cent with one decimal, half-up: 37 989 000 of 121 422 000 is `"31.3"`. Null where there is nothing to share. */
export function percentOf(part: Kroner | null, whole: Kroner | null): string | null {
  if (part === null || !whole) return null;
  return formatFraction(BigInt(part) * 100n, BigInt(whole), 1);
}
