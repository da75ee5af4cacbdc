import { useTranslations } from 'next-intl';
import { Legend } from '@/components/chart/legend';
import { RangeBars, type RangeRow, type RangeSeries } from '@/components/chart/range-bars';
import { RangeChartLoader } from '@/components/chart/range-chart-loader';
import type { FigureText } from '@/lib/reflection/figure/file/types';
import { stepOf } from '@/lib/reflection/figure/rules/look';
import { whiskerOf } from '@/lib/reflection/figure/rules/whisker';
import type { Cell, FigureView } from '@/lib/reflection/figure/types';

type Props = { readonly view: FigureView; readonly text: FigureText };

/** A figure's rows and series as the chart draws them. */
function chartData({ view, text }: Props): {
  readonly series: readonly RangeSeries[];
  readonly rows: readonly RangeRow[];
} {
  return {
    series: view.series.map(({ look }, index) => ({
      name: text.series[index]?.name ?? '',
      look: { kind: look.kind, step: stepOf(look, view.series.length) },
    })),
    rows: view.rows.map((row, index) => ({
      id: row.id,
      label: text.rows[index]?.label ?? '',
      bars: row.cells.map((cell, place) => {
        if (!cell) return null;
        return {
          value: cell.mean,
          text: text.rows[index]?.cells[place]?.mean ?? '',
          exact: text.rows[index]?.cells[place]?.exact ?? '',
          whisker: whiskerOf(cell.mean, cell.sd, view.scale),
          interval: intervalOf(cell, text.rows[index]?.cells[place]?.intervalNamed),
          own: cell.own,
          dots: cell.dots.map(({ municipality, value }) => ({ value, label: municipality })),
        };
      }),
    })),
  };
}

function intervalOf({ interval }: Cell, text: string | null | undefined) {
  return interval && text ? { low: interval.low, high: interval.high, text } : null;
}

export function FigureLegend({ view, text }: Props) {
  return (
    <Legend
      items={[
        ...view.series.map(({ look }, index) => ({
          label: text.series[index]?.legend,
          kind: look.kind,
          step: stepOf(look, view.series.length),
        })),
        ...(text.whisker.length > 0 ? [{ kind: 'whisker' as const, label: text.whisker.join(' ') }] : []),
        ...(text.interval ? [{ kind: 'interval' as const, label: text.interval }] : []),
        ...(text.ownMark ? [{ kind: 'own' as const, label: text.ownMark }] : []),
        ...(text.dotMark ? [{ kind: 'dot' as const, label: text.dotMark }] : []),
      ]}
    />
  );
}

export function FigureChart({ view, text }: Props) {
  const t = useTranslations('reflectionFigure.figure');
  const data = { scale: view.scale, ...chartData({ view, text }) };
  return (
    <RangeChartLoader {...data} label={t('chartLabel')}>
      <RangeBars {...data} />
    </RangeChartLoader>
  );
}
