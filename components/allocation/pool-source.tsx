import { useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { SourceLine } from '@/components/ui/source-line';
import { choosePools, deviatingSums } from '@/lib/allocation/decided/rules';
import { type PoolView, poolViewQuery } from '@/lib/allocation/decided/schema';
import type { PoolTable } from '@/lib/allocation/decided/types';

/** The foot of the table: sources, how many, how the print agrees, files. */
export function PoolSource({ table, view }: { table: PoolTable; view: PoolView }) {
  const t = useTranslations('allocations');
  const { programme, municipalities, printed, poolSource, baselineSource } = table;
  const deviations = deviatingSums(municipalities, printed).length;
  const file = `/api/v1/programmes/${programme.id}/pool-table`;
  const query = poolViewQuery({ ...view, sort: 'name', descending: false }).slice(1);
  const agreement =
    printed.length === 0
      ? undefined
      : deviations === 0
        ? t('printedAgree', { count: printed.length })
        : t('printedDeviate', { count: deviations });
  return (
    <SourceLine
      source={
        <>
          {poolSource && <SourceCitation source={poolSource} />}
          {poolSource && baselineSource && '; '}
          {baselineSource && <SourceCitation source={baselineSource} />}
        </>
      }
      coverage={t('coverage', { n: choosePools(municipalities, view).length, of: municipalities.length })}
      method={agreement}
      downloadsOf={t('downloadsOf')}
      downloads={[
        { format: 'CSV', href: `${file}.csv${query && `?${query}`}` },
        { format: 'XLSX', href: `${file}.xlsx${query && `?${query}`}` },
        { format: 'JSON', href: `/api/v1/allocations?programme=${programme.id}` },
      ]}
    />
  );
}
