import { useLocale, useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/chart/chart-figure';
import { SourceCitation } from '@/components/source/source-citation';
import { DataTable } from '@/components/ui/data-table';
import { axisOf, countOverlapping } from '@/lib/evaluation/timeline/rules/order';
import type { ContextMarker, Phase, Timeline } from '@/lib/evaluation/timeline/types';
import { formatMonth } from '@/lib/format';
import { MarkerList } from './marker-list';
import { PhaseBars } from './phase-bars';

type PhasesFigureProps = Pick<Timeline, 'programme' | 'phases' | 'markers' | 'today'> & { readonly level?: 2 | 3 };

/** Figure 2 of the report as a live figure: phases that may overlap, and what happened around them. */
export function PhasesFigure({ programme, phases, markers, today, level = 3 }: PhasesFigureProps) {
  const t = useTranslations('evaluation.phases');
  const locale = useLocale();
  const [source] = phases.flatMap((phase) => phase.source ?? []);
  const overlapping = countOverlapping(phases);
  const [dated, undated] = split(markers);
  const axis = axisOf([...phases.flatMap(({ from, to }) => [from, to]), ...dated.map(({ from }) => from)]);
  const isInferred = phases.some((phase) => phase.source?.reference.includes('inferred'));
  return (
    <ChartFigure
      level={level}
      title={t(overlapping === 0 ? 'plain' : overlapping === phases.length ? 'all' : 'title', {
        count: phases.length,
        overlapping,
      })}
      subtitle={t(phases.every((phase) => phase.source) ? 'subtitle' : 'subtitleMore')}
      table={
        <DataTable<Phase>
          caption={t('caption')}
          rows={phases}
          rowKey={({ id }) => id}
          columns={[
            { id: 'name', header: t('phase'), cell: ({ name }) => name },
            { id: 'from', header: t('from'), align: 'start', cell: ({ from }) => formatMonth(from, locale) },
            { id: 'to', header: t('to'), align: 'start', cell: ({ to }) => formatMonth(to, locale) },
            { id: 'focus', header: t('focus'), align: 'start', cell: ({ focus }) => focus },
          ]}
        />
      }
      source={{
        source: source ? <SourceCitation source={{ ...source, reference: 'figure=2;section=3' }} /> : null,
        ...(isInferred && { method: t('inferred') }),
        downloadsOf: t('caption'),
        downloads: ['csv', 'xlsx'].map((format) => ({
          format: format.toUpperCase(),
          href: `/api/program/${programme.id}/evaluering/faser.${format}`,
        })),
      }}
    >
      <PhaseBars phases={phases} markers={dated} axis={axis} today={today} />
      <MarkerList dated={dated} undated={undated} />
    </ChartFigure>
  );
}

/** What no source gives a time has no place on an axis. */
function split(markers: readonly ContextMarker[]): readonly [readonly ContextMarker[], readonly ContextMarker[]] {
  const isDated = (marker: ContextMarker) => marker.precision !== 'undated';
  return [markers.filter(isDated), markers.filter((marker) => !isDated(marker))];
}
