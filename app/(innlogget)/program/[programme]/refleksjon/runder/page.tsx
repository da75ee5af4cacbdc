import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoundsTable } from '@/components/reflection/round/rounds-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requirePermission } from '@/lib/access/session';
import { getRoundList } from '@/lib/reflection/round/queries';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionRound');
  return { title: t('list.title') };
}

export default async function RoundsPage({ params }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('reflection-round.run', { programme: id });
  const { programme, rounds } = (await getRoundList(actor, id)) ?? notFound();
  const [t, locale] = await Promise.all([getTranslations('reflectionRound'), getLocale()]);
  const home = `/program/${id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: t('crumbs.reflection'), href: `${home}/refleksjon` },
          { label: t('crumbs.rounds') },
        ]}
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          <LinkButton variant="primary" href={`${home}/refleksjon/runder/ny`}>
            {t('list.plan')}
          </LinkButton>
        }
      />
      {rounds.length === 0 ? (
        <EmptyState title={t('list.emptyTitle')}>{t('list.emptyText')}</EmptyState>
      ) : (
        <RoundsTable rounds={rounds} />
      )}
    </>
  );
}
