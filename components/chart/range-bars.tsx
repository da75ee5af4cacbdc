import { positionText } from './percent-of';

/** A bar on a scale, with what spreads around it. What is not shown is null. */
export type RangeBar = {
  readonly value: number | null;
  /** The value as people write it, or the sign for what is kept back. */
  readonly text: string;
  /** All there is to say of it in one line, for a tooltip. */
  readonly exact: string;
  readonly whisker: {
    readonly low: number;
    readonly high: number;
    readonly isCutLow: boolean;
    readonly isCutHigh: boolean;
  } | null;
  /** How sure the value is, where that is asked for: a thick line within the thin one, and the same in words. */
  readonly interval: { readonly low: number; readonly high: number; readonly text: string } | null;
  /** A value of one's own, marked beside the bar's. */
  readonly own: number | null;
  /** Single values, each with a name. */
  readonly dots: readonly { readonly value: number; readonly label: string }[];
};
export type RangeSeries = {
  readonly name: string;
  readonly look: { readonly kind: 'time' | 'category'; readonly step: number };
};
export type RangeRow = {
  readonly id: string;
  readonly label: string;
  /** One for each series; null where there is nothing to measure. */
  readonly bars: readonly (RangeBar | null)[];
};

type RangeBarsProps = {
  readonly scale: { readonly minimum: number; readonly maximum: number };
  readonly series: readonly RangeSeries[];
  readonly rows: readonly RangeRow[];
};

/** The single values that fit side by side over one place of the scale. */
const DOT_WIDTH = 9;

/**
 * Horizontal bars from the scale's lowest value, several to a row, with whiskers that stop at the scale's end. Names and numbers are text,
 * so that they keep their size at 360 px and can be read aloud; what is drawn says nothing that they do not.
 */
export function RangeBars({ scale, series, rows }: RangeBarsProps) {
  const ticks = Array.from({ length: scale.maximum - scale.minimum + 1 }, (_, index) => scale.minimum + index);
  const at = (value: number) => positionText(value, scale);
  return (
    <div className="fp-range">
      <ol className="fp-range__rows">
        {rows.map(({ id, label, bars }) => (
          <li className="fp-range__row" key={id}>
            <span className="fp-range__label">{label}</span>
            <div className="fp-range__plot">
              <svg className="fp-range__grid" width="100%" height="100%" aria-hidden="true">
                {ticks.map((tick) => (
                  <line key={tick} x1={at(tick)} x2={at(tick)} y1="0" y2="100%" />
                ))}
              </svg>
              <ul>
                {series.map(({ name, look }, index) => (
                  <li className="fp-range__line" key={name} data-look={look.kind} data-step={look.step}>
                    <span className="sr-only">{name}: </span>
                    {bars[index] && <Bar bar={bars[index]} at={at} />}
                    <span className="fp-range__value">{bars[index]?.text ?? '–'}</span>
                    {bars[index]?.interval && <span className="sr-only"> ({bars[index].interval.text})</span>}
                  </li>
                ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
      <svg className="fp-range__axis" width="100%" height="24" aria-hidden="true">
        {ticks.map((tick) => (
          <text key={tick} x={at(tick)} y="18" textAnchor="middle">
            {tick}
          </text>
        ))}
      </svg>
    </div>
  );
}

function Bar({ bar, at }: { bar: RangeBar; at: (value: number) => string }) {
  const { value, whisker, interval, own, dots } = bar;
  return (
    <svg className="fp-range__bar" width="100%" height={dots.length > 0 ? 36 : 22} aria-hidden="true">
      {value !== null && <rect x="0" y="0" width={at(value)} height="22" rx="2" />}
      {whisker && (
        <g className="fp-range__whisker" data-cut={whisker.isCutLow || whisker.isCutHigh || undefined}>
          <line className="fp-range__halo" x1={at(whisker.low)} x2={at(whisker.high)} y1="11" y2="11" />
          <line x1={at(whisker.low)} x2={at(whisker.high)} y1="11" y2="11" />
          <svg x={at(whisker.low)} overflow="visible" aria-hidden="true">
            <path d={whisker.isCutLow ? 'M6 6 0 11 6 16' : 'M0 6V16'} />
          </svg>
          <svg x={at(whisker.high)} overflow="visible" aria-hidden="true">
            <path d={whisker.isCutHigh ? 'M-6 6 0 11-6 16' : 'M0 6V16'} />
          </svg>
        </g>
      )}
      {interval && (
        <g className="fp-range__interval">
          <line className="fp-range__halo" x1={at(interval.low)} x2={at(interval.high)} y1="11" y2="11" />
          <line x1={at(interval.low)} x2={at(interval.high)} y1="11" y2="11" />
        </g>
      )}
      {own !== null && (
        <svg x={at(own)} overflow="visible" aria-hidden="true">
          <path className="fp-range__own" d="M0 2 8 11 0 20-8 11Z" />
        </svg>
      )}
      {dots.map((dot, index) => {
        const beside = dots.filter((other) => other.value === dot.value);
        const place = beside.indexOf(dot) - (beside.length - 1) / 2;
        return (
          <svg key={`${dot.label}-${String(index)}`} x={at(dot.value)} overflow="visible" aria-hidden="true">
            <circle className="fp-range__dot" cx={place * DOT_WIDTH} cy="30" r="4">
              <title>{dot.label}</title>
            </circle>
          </svg>
        );
      })}
    </svg>
  );
}
