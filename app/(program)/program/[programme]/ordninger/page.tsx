import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { GrantSection } from '@/components/grant-scheme/grant-section';
import { SchemeList } from '@/components/grant-scheme/scheme-list';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { currentActor } from '@/lib/access/session';
import { getGrantTable } from '@/lib/grant-scheme/queries';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('grantSchemes');
  return { title: t('title') };
}

export default async function GrantSchemesPage({ params }: Props) {
  const { programme: id } = await params;
  const actor = await currentActor();
  const [table, t, locale] = await Promise.all([
    getGrantTable(actor, id),
    getTranslations('grantSchemes'),
    getLocale(),
  ]);
  if (!table) notFound();
  const { programme, schemes } = table;
  const year = String(programme.baselineYear);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: programme.names[locale], href: `/program/${programme.id}` }, { label: t('title') }]}
        title={t('title')}
        lead={t('lead', { count: schemes.length, year })}
        tags={programme.testData && <Tag tone="attention">{t('testData')}</Tag>}
      />
      <GrantSection table={table} />
      <Section id="ordningene" title={t('schemesTitle')}>
        <SchemeList schemes={schemes} />
      </Section>
    </>
  );
}
