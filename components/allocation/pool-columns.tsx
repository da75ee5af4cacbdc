import Link from 'next/link';
import type { ReactNode } from 'react';
import type { SortDirection, TableColumn } from '@/components/ui/data-table-types';
import { groupByRegion, sortPools, summarisePools } from '@/lib/allocation/decided/rules';
import { type PoolView, poolViewQuery } from '@/lib/allocation/decided/schema';
import type { PooledMunicipality, PoolSort, PoolSums, PoolTable } from '@/lib/allocation/decided/types';

/** A column of amounts: the same reading of a municipality, a region and the whole. */
export interface PoolColumn {
  readonly id: string;
  readonly header: ReactNode;
  readonly sort?: PoolSort;
  readonly cell: (sums: PoolSums | PooledMunicipality) => ReactNode;
}

interface PoolLayout {
  readonly table: PoolTable;
  readonly view: PoolView;
  readonly chosen: readonly PooledMunicipality[];
  readonly columns: readonly PoolColumn[];
  readonly words: { readonly municipality: string; readonly region: string; readonly sum: string };
  readonly hrefOf: (municipality: PooledMunicipality) => string;
}

/**
 * By name the municipalities stand under their regions with the region's sums; in any other order they stand in one list,
 * each with its region, so that the order holds for all of them.
 */
export function poolTableProps({ table, view, chosen, columns, words, hrefOf }: PoolLayout) {
  const year = view.year ?? table.years.at(-1) ?? 0;
  const sorted = sortPools(chosen, { by: view.sort, descending: view.descending, year, years: table.years });
  const grouped = view.sort === 'name' && !view.descending;
  const cells = (sums: PoolSums) => columns.map(({ cell }) => cell(sums));
  const region: TableColumn<PooledMunicipality> = {
    id: 'region',
    header: words.region,
    align: 'start',
    cell: (row) => row.region.name,
  };
  return {
    rowKey: ({ id }: PooledMunicipality) => id,
    columns: [
      {
        id: 'name',
        header: words.municipality,
        cell: (row: PooledMunicipality) => <Link href={hrefOf(row)}>{row.name}</Link>,
        sort: sortLink(view, 'name'),
      },
      ...(grouped ? [] : [region]),
      ...columns.map(({ id, header, sort, cell }) => ({ id, header, cell, sort: sort && sortLink(view, sort) })),
    ],
    rows: grouped ? undefined : sorted,
    groups: grouped
      ? groupByRegion(sorted).map((group) => ({
          id: group.region.id,
          cells: [group.region.name, ...cells(group)],
          rows: group.municipalities,
        }))
      : undefined,
    sum: [words.sum, ...(grouped ? [] : ['']), ...cells(summarisePools(chosen))],
  };
}

/** Pressing a heading sorts by it, largest first; pressing it again turns the order. Names begin with A. */
function sortLink(view: PoolView, by: PoolSort): { href: string; direction: SortDirection } {
  const current = view.sort === by;
  const descending = current ? !view.descending : by !== 'name';
  return {
    href: poolViewQuery({ ...view, sort: by, descending }),
    direction: current ? (view.descending ? 'descending' : 'ascending') : 'none',
  };
}
