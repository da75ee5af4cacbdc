import { useLocale, useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { choosePools, listWorseOff, summarisePools } from '@/lib/allocation/decided/rules';
import type { PoolView } from '@/lib/allocation/decided/schema';
import type { PoolTable } from '@/lib/allocation/decided/types';
import { formatKroner } from '@/lib/format';
import { NoWorseOffNote } from './no-worse-off-note';
import { PoolSource } from './pool-source';
import { PoolTableAll } from './pool-table-all';
import { PoolTableYear } from './pool-table-year';
import { PoolViewControls } from './pool-view-controls';

type AllocationsViewProps = {
  readonly table: PoolTable;
  readonly view: PoolView;
  readonly mayCalculate: boolean;
};

/** Everything decided in a programme, one year or all of them: the answer, the table, the caveat, the source. */
export function AllocationsView({ table, view, mayCalculate }: AllocationsViewProps) {
  const t = useTranslations('allocations');
  const locale = useLocale();
  const { programme, years, municipalities } = table;
  const home = `/program/${programme.id}`;
  const chosen = choosePools(municipalities, view);
  const year = view.year ?? years[0] ?? programme.firstYear;
  const worseOff = listWorseOff(chosen, year);
  const { pools, total } = summarisePools(chosen);
  const sum = formatKroner(view.year === null ? total : (pools[year] ?? 0), locale);
  const lead = t('lead', { count: chosen.length, total: sum });
  const lower = t('leadLower', { count: worseOff.length, year: String(programme.baselineYear) });
  const calculate = mayCalculate && (
    <LinkButton variant="primary" href={`${home}/beregning/ny?fra=potter&ar=${view.year ?? years.at(-1) ?? year}`}>
      {t('calculate')}
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          ...(view.year === null
            ? [{ label: t('title') }]
            : [{ label: t('title'), href: `${home}/tildelinger` }, { label: String(view.year) }]),
        ]}
        title={view.year === null ? t('title') : t('titleYear', { year: String(view.year) })}
        lead={view.year === null ? lead : `${lead} ${lower}`}
        tags={programme.testData && <Tag tone="attention">{t('testData')}</Tag>}
      />
      {years.length === 0 ? (
        <EmptyState title={t('emptyTitle')} action={calculate}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <PoolViewControls table={table} view={view} action={calculate} />
          {view.year === null ? (
            <PoolTableAll table={table} view={view} />
          ) : (
            <PoolTableYear table={table} view={view} year={view.year} />
          )}
          <NoWorseOffNote programme={programme} municipalities={worseOff} />
          <PoolSource table={table} view={view} />
        </>
      )}
    </>
  );
}
