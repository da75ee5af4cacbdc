import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PoolChart } from '@/components/allocation/pool-chart';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Stats } from '@/components/ui/stat';
import { TaskList } from '@/components/ui/task-list';
import { currentActor } from '@/lib/access/session';
import { getPoolTable } from '@/lib/allocation/decided/queries';
import { formatMillions } from '@/lib/format';
import { getProgrammeSummary } from '@/lib/programme/queries';
import { DEFAULT_PROGRAMME } from '@/lib/programme/types';

export async function generateMetadata() {
  const t = await getTranslations('front');
  return { title: { absolute: `Fellespott – ${t('title')}` } };
}

export default async function FrontPage() {
  const actor = await currentActor();
  const [table, programme, t, locale] = await Promise.all([
    getPoolTable(actor, DEFAULT_PROGRAMME),
    getProgrammeSummary(actor, DEFAULT_PROGRAMME),
    getTranslations('front'),
    getLocale(),
  ]);
  const year = table?.years.at(-1);
  if (!table || !programme || year === undefined) notFound();
  const [from, to] = [String(table.years[0]), String(year)];
  const granted = table.municipalities
    .flatMap(({ pools }) => Object.values(pools))
    .reduce((sum, pool) => sum + pool, 0);
  const home = `/program/${programme.id}`;
  return (
    <>
      <PageHeader
        eyebrow={t('eyebrow', { programme: programme.names[locale], from, to: String(programme.revisedEndYear ?? to) })}
        title={t('heading', { schemes: programme.schemes })}
        lead={t('lead', { municipalities: programme.municipalities })}
      />
      <Stats
        stats={[
          { figure: t('millions', { amount: formatMillions(granted, locale) }), label: t('granted', { from, to }) },
          {
            figure: t('municipalities', { count: programme.municipalities }),
            label: t('regions', { count: programme.regions }),
          },
          { figure: t('schemes', { count: programme.schemes }), label: t('inTheBudget') },
        ]}
      />
      <PoolChart table={table} year={year} />
      <Section id="videre" title={t('more')}>
        <TaskList
          tasks={[
            { id: 'allocations', title: t('allocationsLink'), href: `${home}/tildelinger`, hint: t('allocationsText') },
            { id: 'why', title: t('whyLink'), href: `${home}/tildelinger?ar=${year}`, hint: t('whyText') },
            { id: 'data', title: t('openDataLink'), href: '/apne-data', hint: t('openDataText') },
          ]}
        />
      </Section>
    </>
  );
}
