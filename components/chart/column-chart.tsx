import Link from 'next/link';
import { percentOf } from './percent-of';

export type Column = { readonly label: string; readonly value: number; readonly text: string };
export type ColumnPanel = {
  readonly label: string;
  readonly href?: string | undefined;
  readonly columns: readonly Column[];
};

type ColumnChartProps = {
  /** One small chart for each, all on the same scale. A single panel is one chart. */
  readonly panels: readonly ColumnPanel[];
  readonly max?: number | undefined;
};

/** At most four points in time: more steps of one hue cannot be told apart. */
const STEPS = 4;

/** Columns from 0, one hue from light (oldest) to dark (newest), name below and number above each. */
export function ColumnChart({ panels, max }: ColumnChartProps) {
  const end = max ?? Math.max(0, ...panels.flatMap(({ columns }) => columns.map(({ value }) => value)));
  return (
    <ul className="fp-columns" data-single={panels.length === 1 || undefined}>
      {panels.map(({ label, href, columns }) => (
        <li className="fp-columns__panel" key={label}>
          <p className={panels.length === 1 ? 'sr-only' : 'fp-columns__title'}>
            {href ? <Link href={href}>{label}</Link> : label}
          </p>
          <ul className="fp-columns__list">
            {columns.map((column, index) => (
              <li className="fp-column" key={column.label}>
                <span className="fp-column__label">{column.label}</span>
                <span className="fp-column__track">
                  <span className="fp-column__value">{column.text}</span>
                  <svg
                    className="fp-column__bar"
                    data-step={Math.max(1, STEPS - columns.length + index + 1)}
                    width="100%"
                    height={percentOf(column.value, end)}
                    aria-hidden="true"
                  >
                    <rect width="100%" height="100%" rx="2" />
                  </svg>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
