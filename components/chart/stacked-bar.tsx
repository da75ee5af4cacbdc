import { percentOf } from './percent-of';

export type Part = {
  readonly id: string;
  /** Short enough to stand on the bar: a chapter and post, *231.63*. */
  readonly code: string;
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly share?: string | undefined;
};

/** At most seven parts: the palette holds no more colours that everyone can tell apart. */
export type StackedBarProps = { readonly parts: readonly Part[] };

/** The share of the whole that has room for its code: on a wide screen, and on a phone. */
const ROOM_FOR_CODE = { wide: 0.08, phone: 0.22 };

/** One whole and its parts in order: a bar to see with, and below it every part by name, with amount and share. */
export function StackedBar({ parts }: StackedBarProps) {
  const whole = parts.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { value }) => sum + Math.max(0, value), 0));
  return (
    <div className="fp-stack">
      <svg className="fp-stack__bar" width="100%" height="40" aria-hidden="true">
        {parts.map(({ id, code, value }, index) => (
          <g key={id} data-category={index + 1}>
            <rect x={percentOf(starts[index] ?? 0, whole)} width={percentOf(value, whole)} height="40" />
            {value >= whole * ROOM_FOR_CODE.wide && (
              <text
                className={value < whole * ROOM_FOR_CODE.phone ? 'fp-stack__narrow' : undefined}
                x={percentOf((starts[index] ?? 0) + value / 2, whole)}
                y="25"
                textAnchor="middle"
              >
                {code}
              </text>
            )}
          </g>
        ))}
      </svg>
      <ol className="fp-stack__parts">
        {parts.map(({ id, code, label, text, share }, index) => (
          <li className="fp-stack__part" key={id}>
            <svg className="fp-swatch" data-category={index + 1} viewBox="0 0 16 16" aria-hidden="true">
              <rect width="16" height="16" rx="2" />
            </svg>
            <span className="fp-stack__label">
              <span className="fp-stack__code">{code}</span> {label}
            </span>
            <span className="fp-stack__amount">{text}</span>
            {share && <span className="fp-stack__share">{share}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
