import Link from 'next/link';
import type { SortDirection, TableColumn } from './data-table-types';

export function DataTableHead<Row>({ columns }: { columns: readonly TableColumn<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map(({ id, header, align, sort }) => (
          <th
            key={id}
            scope="col"
            data-align={align}
            aria-sort={sort && sort.direction !== 'none' ? sort.direction : undefined}
          >
            {sort ? (
              <Link className="fp-table__sort" href={sort.href} scroll={false}>
                {header}
                <SortSign direction={sort.direction} />
              </Link>
            ) : (
              header
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function SortSign({ direction }: { direction: SortDirection }) {
  return (
    <svg className="fp-table__sign" viewBox="0 0 10 16" aria-hidden="true" data-direction={direction}>
      <path d="M5 1.5 9 6.5H1z" />
      <path d="M5 14.5 1 9.5h8z" />
    </svg>
  );
}
