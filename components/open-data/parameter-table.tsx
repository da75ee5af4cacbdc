import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import {
  allocationsQuery,
  historicalGrantsQuery,
  indicatorsQuery,
  reflectionStatisticsQuery,
} from '@/lib/open-data/schema';
import { DATASETS } from '@/lib/open-data/types';

const QUERIES = {
  allocations: allocationsQuery,
  'historical-grants': historicalGrantsQuery,
  indicators: indicatorsQuery,
  'reflection-statistics': reflectionStatisticsQuery,
};

const PARAMETERS = [
  { name: 'programme', example: 'pfp' },
  { name: 'id', example: 'population_0_24' },
  { name: 'year', example: '2020' },
  { name: 'municipality', example: '3813' },
  { name: 'scheme', example: '231.63' },
  { name: 'round', example: '2022' },
] as const;

/** The parameters of the open interface, what each does, and which data sets take it. */
export function ParameterTable() {
  const t = useTranslations('openData');
  const takers = (name: string) => DATASETS.filter((dataset) => Object.hasOwn(QUERIES[dataset].shape, name));
  return (
    <DataTable
      caption={t('parametersCaption')}
      captionHidden
      rows={PARAMETERS}
      rowKey={({ name }) => name}
      columns={[
        { id: 'parameter', header: t('parameter'), cell: ({ name }) => <code>{name}</code> },
        { id: 'meaning', header: t('meaning'), align: 'start', cell: ({ name }) => t(`parameters.${name}`) },
        { id: 'example', header: t('example'), align: 'start', cell: ({ example }) => <code>{example}</code> },
        {
          id: 'used-in',
          header: t('usedIn'),
          align: 'start',
          cell: ({ name }) =>
            takers(name)
              .map((dataset) => t(`datasets.${dataset}.downloadsOf`))
              .join(', '),
        },
      ]}
    />
  );
}
