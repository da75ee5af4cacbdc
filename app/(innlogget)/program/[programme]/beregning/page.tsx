import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RunsTable } from '@/components/calculation/runs-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { requirePermission } from '@/lib/access/session';
import { listRuns, RUNS_PER_PAGE } from '@/lib/calculation/queries';
import { formAddress, readPage } from '@/lib/calculation/schema';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('calculation');
  return { title: t('title') };
}

export default async function CalculationsPage({ params, searchParams }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('calculation.read', { programme: id });
  const page = readPage(await searchParams);
  const [found, t, locale] = await Promise.all([
    listRuns(actor, id, page),
    getTranslations('calculation'),
    getLocale(),
  ]);
  if (!found) notFound();
  const { programme, runs, count } = found;
  const home = `/program/${programme.id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: programme.names[locale], href: home }, { label: t('title') }]}
        title={t('title')}
        lead={t('lead')}
        tags={programme.testData && <Tag tone="attention">{t('tags.testData')}</Tag>}
        actions={
          <>
            <LinkButton variant="primary" href={formAddress(id, 'previous-pools', programme.firstYear + 1)}>
              {t('newFrom.previous-pools')}
            </LinkButton>
            <LinkButton href={formAddress(id, 'schemes', programme.firstYear)}>{t('newFrom.schemes')}</LinkButton>
          </>
        }
      />
      {runs.length === 0 ? (
        <EmptyState title={t('runs.emptyTitle')}>{t('runs.emptyText')}</EmptyState>
      ) : (
        <RunsTable runs={runs} programme={programme.id} />
      )}
      <Pagination
        page={page}
        pageSize={RUNS_PER_PAGE}
        total={count}
        href={(number) => `${home}/beregning?side=${number}`}
      />
    </>
  );
}
