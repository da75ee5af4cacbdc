'use client';
import Link from 'next/link';
import { Square, type SquareContent } from './square';

type GridTableProps = {
  readonly caption: string;
  readonly municipality: string;
  /** The characteristics, each with its part of the addresses. */
  readonly columns: readonly { readonly slug: string; readonly name: string }[];
  readonly groups: readonly GridGroup[];
  /** Carries the days to what lies behind a square. */
  readonly query: string;
};

export type GridGroup = {
  readonly id: string;
  /** Left out where there is but one. */
  readonly name?: string;
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    /** The municipality's dashboard. */
    readonly path: string;
    readonly squares: readonly SquareContent[];
  }[];
};

/* On a phone rows are cards, and a box that is no table cell any longer would lose its meaning to a screen reader. */
const TABLE = { role: 'table' } as const;
const ROW_GROUP = { role: 'rowgroup' } as const;
const ROW = { role: 'row' } as const;
const CELL = { role: 'cell' } as const;
const COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;
const ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;

/**
 * The table itself. It does nothing in the browser that needs a script; it is drawn there a second time because its words alone
 * are a tenth of what the finished cells are, and a page carries all that servers' components draw twice.
 */
export function GridTable({ caption, municipality, columns, groups, query }: GridTableProps) {
  return (
    <table className="fp-grid" {...TABLE}>
      <caption>{caption}</caption>
      <thead {...ROW_GROUP}>
        <tr {...ROW}>
          <th {...COLUMN_HEADER}>{municipality}</th>
          {columns.map(({ slug, name }) => (
            <th key={slug} {...COLUMN_HEADER}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, name, rows }) => (
        <tbody key={id} {...ROW_GROUP}>
          {name !== undefined && (
            <tr className="fp-grid__region" {...ROW}>
              <th colSpan={columns.length + 1} {...ROW_HEADER} scope="rowgroup">
                {name}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <tr key={row.id} {...ROW}>
              <th {...ROW_HEADER}>
                <Link href={`${row.path}${query}`} prefetch={false}>
                  {row.name}
                </Link>
              </th>
              {columns.map(({ slug, name: of }, index) => {
                const content = row.squares[index];
                return (
                  <td key={slug} {...CELL}>
                    {content && (
                      <Square place={row.name} of={of} href={`${row.path}/${slug}${query}`} content={content} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}
