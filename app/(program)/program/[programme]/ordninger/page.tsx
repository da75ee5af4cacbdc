import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DeviationNote } from '@/components/grant-scheme/deviation-note';
import { GrantTable } from '@/components/grant-scheme/grant-table';
import { GrantTableSource } from '@/components/grant-scheme/grant-table-source';
import { SchemeList } from '@/components/grant-scheme/scheme-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { currentActor } from '@/lib/access/session';
import { getGrantTable } from '@/lib/grant-scheme/queries';
import { checkSums, countCells } from '@/lib/grant-scheme/rules';

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
  const { programme, schemes, rows } = table;
  const year = String(programme.baselineYear);
  const cells = countCells(rows);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: programme.names[locale], href: `/program/${programme.id}` }, { label: t('title') }]}
        title={t('title')}
        lead={t('lead', { count: schemes.length, year })}
        tags={programme.testData && <Tag tone="attention">{t('testData')}</Tag>}
      />
      <Section id="tilskudd" title={t('tableTitle', { year })} lead={cells > 0 && t('tableLead', { cells })}>
        {cells === 0 ? (
          <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
        ) : (
          <>
            <GrantTable table={table} checked={checkSums(table)} />
            <DeviationNote table={table} checked={checkSums(table)} />
            <GrantTableSource table={table} cells={cells} />
          </>
        )}
      </Section>
      <Section id="ordningene" title={t('schemesTitle')}>
        <SchemeList schemes={schemes} />
      </Section>
    </>
  );
}
