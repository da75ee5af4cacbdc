import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { NoWorseOffNote } from '@/components/allocation/no-worse-off-note';
import { PoolSource } from '@/components/allocation/pool-source';
import { PoolTableAll } from '@/components/allocation/pool-table-all';
import { PoolTableYear } from '@/components/allocation/pool-table-year';
import { PoolViewControls } from '@/components/allocation/pool-view-controls';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { getPoolTable } from '@/lib/allocation/decided/queries';
import { choosePools, listWorseOff, summarisePools } from '@/lib/allocation/decided/rules';
import { readPoolView } from '@/lib/allocation/decided/schema';
import { formatKroner } from '@/lib/format';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('allocations');
  return { title: t('title') };
}

export default async function AllocationsPage({ params, searchParams }: Props) {
  const { programme: id } = await params;
  const actor = await currentActor();
  const [table, t, locale] = await Promise.all([getPoolTable(actor, id), getTranslations('allocations'), getLocale()]);
  if (!table) notFound();
  const { programme, years, municipalities } = table;
  const regions = [...new Set(municipalities.map(({ region }) => region.id))];
  const view = readPoolView(await searchParams, years, regions);
  const chosen = choosePools(municipalities, view);
  const year = view.year ?? years[0] ?? programme.firstYear;
  const { pools, total } = summarisePools(chosen);
  const sum = formatKroner(view.year === null ? total : (pools[year] ?? 0), locale);
  const worseOff = listWorseOff(chosen, year);
  const lead = t('lead', { count: chosen.length, total: sum });
  const home = `/program/${programme.id}`;
  const calculate = can(actor, 'calculation.read', { programme: programme.id }) && (
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
        lead={`${lead} ${view.year === null ? '' : t('leadLower', { count: worseOff.length, year: String(programme.baselineYear) })}`}
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
          <NoWorseOffNote programme={programme} municipalities={worseOff} year={year} />
          <PoolSource table={table} view={view} />
        </>
      )}
    </>
  );
}
