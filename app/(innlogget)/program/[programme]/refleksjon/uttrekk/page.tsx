import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ExtractCaveats } from '@/components/reflection/extract/extract-caveats';
import { ExtractNotice } from '@/components/reflection/extract/extract-notice';
import { ExtractsTable } from '@/components/reflection/extract/extracts-table';
import { TakeExtract } from '@/components/reflection/extract/take-extract';
import { PageHeader } from '@/components/ui/page-header';
import { requirePermission } from '@/lib/access/session';
import { listExtracts } from '@/lib/reflection/extract/queries';
import { readNotice } from '@/lib/reflection/extract/schema';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionFigure.extract');
  return { title: t('title') };
}

export default async function ExtractsPage({ params, searchParams }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('reflection-extract.take', { programme: id });
  const notice = readNotice(await searchParams);
  const [found, t, navigation, locale] = await Promise.all([
    listExtracts(actor, id),
    getTranslations('reflectionFigure.extract'),
    getTranslations('navigation'),
    getLocale(),
  ]);
  if (!found) notFound();
  const { programme, rounds, extracts } = found;
  const home = `/program/${programme.id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: navigation('reflection'), href: `${home}/refleksjon` },
          { label: t('title') },
        ]}
        title={t('title')}
        lead={t('lead')}
      />
      <ExtractNotice notice={notice} />
      <ExtractCaveats />
      <TakeExtract programme={programme.id} id={randomUUID()} rounds={rounds} />
      <ExtractsTable programme={programme.id} rounds={rounds} extracts={extracts} />
    </>
  );
}
