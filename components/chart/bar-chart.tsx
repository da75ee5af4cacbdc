import Link from 'next/link';
import { percentOf } from './percent-of';

export type Bar = {
  readonly label: string;
  readonly value: number;
  /** The value as people write it, without the unit, which the subtitle says. */
  readonly text: string;
  readonly href?: string | undefined;
};
export type BarGroup = { readonly label: string; readonly bars: readonly Bar[] };

type BarChartProps = {
  readonly groups: readonly BarGroup[];
  /** The scale's end, so that several charts can share one; else the largest value. */
  readonly max?: number | undefined;
};

/**
 * Horizontal bars from 0, in groups, each with its name and number beside it. The text is text, not drawing: it keeps its
 * size at 360 px. Lengths are SVG attributes, which print by themselves and need no inline style.
 */
export function BarChart({ groups, max }: BarChartProps) {
  const end = max ?? Math.max(0, ...groups.flatMap(({ bars }) => bars.map(({ value }) => value)));
  return (
    <div className="fp-bars">
      {groups.map((group) => (
        <section key={group.label} aria-label={group.label}>
          <p className="fp-bars__group" aria-hidden="true">
            {group.label}
          </p>
          <ul>
            {group.bars.map((bar) => (
              <li className="fp-bar" key={bar.label}>
                <span className="fp-bar__label">{bar.href ? <Link href={bar.href}>{bar.label}</Link> : bar.label}</span>
                <span className="fp-bar__track">
                  <svg className="fp-bar__bar" width={percentOf(bar.value, end)} height="20" aria-hidden="true">
                    <rect width="100%" height="100%" rx="2" />
                  </svg>
                  <span className="fp-bar__value">{bar.text}</span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
