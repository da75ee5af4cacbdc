'use client';

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { RangeRow } from './range-bars';
import type { RangeChartProps } from './range-chart-loader';
import { placeOf, RangeShape } from './range-shape';
import { RangeTooltip } from './range-tooltip';

const LABEL_WIDTH = 380;
const BAR_HEIGHT = 22;
const BETWEEN_ROWS = 40;

/**
 * The same bars as `RangeBars`, with exact values on hover and, with the arrow keys, on focus. In a file of its own, so that recharts
 * comes only to those who get this chart.
 */
export function RangeChart({ scale, series, rows, label }: RangeChartProps) {
  const data = rows.map((row) => ({
    ...row,
    // A bar that is kept back has no length; its sign stands in the tooltip and in the table.
    ...Object.fromEntries(row.bars.map((bar, index) => [`bar${index}`, bar?.value ?? null])),
  }));
  const gap = rows.some(({ bars }) => bars.some((bar) => (bar?.dots.length ?? 0) > 0)) ? 16 : 6;
  const height = rows.length * (series.length * (BAR_HEIGHT + gap) + BETWEEN_ROWS) + 40;
  return (
    <section className="fp-range-chart" aria-label={label}>
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={data} layout="vertical" margin={{ top: 0, right: 56, bottom: 0, left: 0 }} barGap={gap}>
          <CartesianGrid horizontal={false} className="fp-range-chart__grid" />
          <XAxis
            type="number"
            domain={[scale.minimum, scale.maximum]}
            tickCount={scale.maximum - scale.minimum + 1}
            tickLine={false}
            axisLine={false}
          />
          <YAxis type="category" dataKey="label" width={LABEL_WIDTH} tickLine={false} axisLine={false} />
          <Tooltip
            cursor={{ className: 'fp-range-chart__cursor' }}
            isAnimationActive={false}
            content={({ active, payload }) => (
              <RangeTooltip isActive={active} row={payload?.[0]?.payload} series={series} />
            )}
          />
          {series.map((one, index) => (
            <Bar
              key={one.name}
              dataKey={`bar${index}`}
              name={one.name}
              barSize={BAR_HEIGHT}
              isAnimationActive={false}
              shape={({ x, y, width, height, background, payload }) => (
                <RangeShape
                  place={placeOf({ x, y, width, height })}
                  plot={placeOf(background)}
                  scale={scale}
                  look={one.look}
                  bar={(payload as RangeRow | undefined)?.bars[index]}
                />
              )}
            />
          ))}
        </BarChart>
      </ResponsiveContainer>
    </section>
  );
}
