import type { RangeRow, RangeSeries } from './range-bars';

type RangeTooltipProps = {
  readonly isActive: boolean;
  readonly row: RangeRow | undefined;
  readonly series: readonly RangeSeries[];
};

/** A row's exact values, series by series, as the server wrote them. */
export function RangeTooltip({ isActive, row, series }: RangeTooltipProps) {
  if (!isActive || !row) return null;
  return (
    <div className="fp-range-chart__tooltip">
      <p>{row.label}</p>
      <ul>
        {series.map(({ name }, index) => (
          <li key={name}>{row.bars[index]?.exact ?? `${name}: –`}</li>
        ))}
      </ul>
    </div>
  );
}
