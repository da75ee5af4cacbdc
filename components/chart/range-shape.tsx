import type { RangeBar, RangeSeries } from './range-bars';

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type RangeShapeProps = {
  readonly place: Place;
  /** The plot's own extent, which recharts gives as the bar's background. */
  readonly plot: Place;
  readonly scale: { readonly minimum: number; readonly maximum: number };
  readonly look: RangeSeries['look'];
  readonly bar: RangeBar | null | undefined;
};

/** A place in numbers: recharts types them as anything that an SVG attribute may be. */
export function placeOf(loose: Partial<Record<keyof Place, unknown>> | null | undefined): Place {
  const number = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
  return { x: number(loose?.x), y: number(loose?.y), width: number(loose?.width), height: number(loose?.height) };
}

/** A bar with its whisker, own value, single values and number, where recharts puts it. */
export function RangeShape({ place, plot, scale, look, bar }: RangeShapeProps) {
  if (!bar) return null;
  const { x, y, width, height } = place;
  const { x: left, width: whole } = plot;
  const at = (value: number) => left + ((value - scale.minimum) / (scale.maximum - scale.minimum)) * whole;
  const middle = y + height / 2;
  const { whisker, interval, own, dots, text } = bar;
  return (
    <g data-look={look.kind} data-step={look.step}>
      {bar.value !== null && <rect className="fp-range-chart__bar" x={x} y={y} width={width} height={height} rx="2" />}
      {whisker && (
        <g className="fp-range__whisker" data-cut={whisker.isCutLow || whisker.isCutHigh || undefined}>
          <path className="fp-range__halo" d={`M${at(whisker.low)} ${middle}H${at(whisker.high)}`} />
          <path d={`M${at(whisker.low)} ${middle}H${at(whisker.high)}`} />
          <path d={endOf(at(whisker.low), middle, whisker.isCutLow ? 6 : 0)} />
          <path d={endOf(at(whisker.high), middle, whisker.isCutHigh ? -6 : 0)} />
        </g>
      )}
      {interval && (
        <g className="fp-range__interval">
          <path className="fp-range__halo" d={`M${at(interval.low)} ${middle}H${at(interval.high)}`} />
          <path d={`M${at(interval.low)} ${middle}H${at(interval.high)}`} />
        </g>
      )}
      {own !== null && <path className="fp-range__own" d={`M${at(own)} ${middle - 9}l8 9-8 9-8-9z`} />}
      {dots.map((dot, index) => {
        const beside = dots.filter((other) => other.value === dot.value);
        const offset = beside.indexOf(dot) - (beside.length - 1) / 2;
        return (
          <circle
            className="fp-range__dot"
            key={`${dot.label}-${String(index)}`}
            cx={at(dot.value) + offset * 9}
            cy={y + height + 8}
            r="4"
          />
        );
      })}
      <text className="fp-range-chart__value" x={left + whole + 12} y={middle + 5}>
        {text}
      </text>
    </g>
  );
}

/** A cap where the whisker ends, an arrow where it would go on past the scale. */
function endOf(x: number, y: number, back: number): string {
  return back === 0 ? `M${x} ${y - 5}V${y + 5}` : `M${x + back} ${y - 5}L${x} ${y}L${x + back} ${y + 5}`;
}
