import type { ReactNode } from 'react';
import { DataTableHead } from './data-table-head';
import { DataTableRow } from './data-table-row';
import type { TableColumn, TableGroup } from './data-table-types';
import { ScrollFrame } from './scroll-frame';

type DataTableProps<Row> = {
  /** What the table shows and in which unit; also what names the frame when it scrolls. */
  readonly caption: string;
  /** The first column is the row's heading and stays in place when the frame scrolls. */
  readonly columns: readonly TableColumn<Row>[];
  /** Either rows, or groups of rows, each with a row of its own on top (*Trøndelag*, and its sums). */
  readonly rows?: readonly Row[] | undefined;
  readonly groups?: readonly TableGroup<Row>[] | undefined;
  readonly rowKey: (row: Row) => string;
  /** The sum row: one cell a column, the first being its name. */
  readonly sum?: readonly ReactNode[] | undefined;
  /** Rows below the sum that say more of it: what is printed, how far the two lie apart, shares. */
  readonly belowSum?: readonly (readonly ReactNode[])[] | undefined;
  readonly captionHidden?: boolean;
  /** `content` for a few columns of numbers that belong close to their row’s name. */
  readonly fit?: 'full' | 'content';
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    columns,
    rows = [],
    groups,
    rowKey,
    sum,
    belowSum = [],
    captionHidden = false,
    fit = 'full',
  } = props;
  const body = (some: readonly Row[]) =>
    some.map((row) => <DataTableRow key={rowKey(row)} columns={columns} row={row} />);
  return (
    <ScrollFrame label={caption}>
      <table className="fp-table" data-fit={fit}>
        <caption className={captionHidden ? 'sr-only' : undefined}>
          <span className="fp-table__caption">{caption}</span>
        </caption>
        <DataTableHead columns={columns} />
        {groups ? (
          groups.map((group) => (
            <tbody key={group.id}>
              <CellRow className="fp-table__group" cells={group.cells} columns={columns} scope="rowgroup" />
              {body(group.rows)}
            </tbody>
          ))
        ) : (
          <tbody>{body(rows)}</tbody>
        )}
        {sum && (
          <tfoot>
            <CellRow className="fp-table__sum" cells={sum} columns={columns} scope="row" />
            {belowSum.map((cells) => (
              <CellRow key={String(cells[0])} className="fp-table__below" cells={cells} columns={columns} scope="row" />
            ))}
          </tfoot>
        )}
      </table>
    </ScrollFrame>
  );
}

type CellRowProps<Row> = {
  readonly className: string;
  readonly cells: readonly ReactNode[];
  readonly columns: readonly TableColumn<Row>[];
  readonly scope: 'row' | 'rowgroup';
};

function CellRow<Row>({ className, cells, columns, scope }: CellRowProps<Row>) {
  const [name, ...rest] = columns;
  return (
    <tr className={className}>
      <th key={name?.id} scope={scope}>
        {cells[0]}
      </th>
      {rest.map((column, index) => (
        <td key={column.id} data-align={column.align}>
          {cells[index + 1]}
        </td>
      ))}
    </tr>
  );
}
