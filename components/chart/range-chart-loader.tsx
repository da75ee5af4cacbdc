'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useEffect, useState } from 'react';
import type { RangeRow, RangeSeries } from './range-bars';

export type RangeChartProps = {
  readonly scale: { readonly minimum: number; readonly maximum: number };
  readonly series: readonly RangeSeries[];
  readonly rows: readonly RangeRow[];
  /** What it is and how to go through it with the keyboard. */
  readonly label: string;
};

/** Room for names beside bars; narrower screens keep the chart that the server drew. */
const WIDE = '(min-width: 60rem)';

const RangeChart = dynamic(() => import('./range-chart').then((module) => module.RangeChart), { ssr: false });

/**
 * Puts the chart with exact values in place of the server's, once the page has settled, where there is room. Until then, without script and
 * in print, `children` is the chart.
 */
export function RangeChartLoader({ children, ...chart }: RangeChartProps & { readonly children: ReactNode }) {
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const follow = () => setIsWide(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return (
    <div className="fp-range-loader" data-live={isWide || undefined}>
      {isWide && (
        <div className="fp-range-loader__live fp-no-print">
          <RangeChart {...chart} />
        </div>
      )}
      <div className="fp-range-loader__drawn">{children}</div>
    </div>
  );
}
