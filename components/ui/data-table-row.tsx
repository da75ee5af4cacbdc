import type { TableColumn } from './data-table-types';

export function DataTableRow<Row>({ columns, row }: { columns: readonly TableColumn<Row>[]; row: Row }) {
  const [name, ...rest] = columns;
  return (
    <tr>
      {name && <th scope="row">{name.cell(row)}</th>}
      {rest.map(({ id, align, cell }) => (
        <td key={id} data-align={align}>
          {cell(row)}
        </td>
      ))}
    </tr>
  );
}
