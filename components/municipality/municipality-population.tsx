import { useLocale, useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { SourceLine } from '@/components/ui/source-line';
import { formatDecimal } from '@/lib/format';
import type { IndicatorPoint, MunicipalityProfile } from '@/lib/municipality/types';

const AGES = [
  ['population_0_5', 'age05'],
  ['population_6_15', 'age615'],
  ['population_16_24', 'age1624'],
  ['population_0_24', 'age024'],
] as const;

/** Children and young people by age, year by year, with the borders each figure is drawn in. */
export function MunicipalityPopulation({ profile }: { profile: MunicipalityProfile }) {
  const t = useTranslations('municipality');
  const locale = useLocale();
  const { population, populationSource, number } = profile;
  const years = new Map<string, IndicatorPoint[]>();
  for (const point of population) {
    const key = `${point.year}-${point.bordersYear}`;
    years.set(key, [...(years.get(key) ?? []), point]);
  }
  if (years.size === 0) return null;
  const value = (points: readonly IndicatorPoint[], indicator: string) => {
    const found = points.find((point) => point.indicator === indicator);
    return found ? formatDecimal(found.value, locale) : '–';
  };
  return (
    <Section id="innbyggere" title={t('populationTitle')} lead={t('populationSubtitle')}>
      <DataTable
        caption={t('populationCaption')}
        captionHidden
        rows={[...years]}
        rowKey={([key]) => key}
        columns={[
          { id: 'year', header: t('year'), cell: ([, points]) => points[0]?.year },
          ...AGES.map(([indicator, label]) => ({
            id: indicator,
            header: t(label),
            cell: ([, points]: [string, IndicatorPoint[]]) =>
              indicator === 'population_0_24' ? <strong>{value(points, indicator)}</strong> : value(points, indicator),
          })),
          { id: 'borders', header: t('borders'), cell: ([, points]) => points[0]?.bordersYear },
        ]}
      />
      <SourceLine
        source={populationSource && <SourceCitation source={populationSource} />}
        method={t('populationBreak')}
        downloads={[
          { format: 'CSV', href: `/api/v1/indicators.csv?id=population_0_24&municipality=${number}` },
          { format: 'JSON', href: `/api/v1/indicators?id=population_0_24&municipality=${number}` },
        ]}
      />
    </Section>
  );
}
