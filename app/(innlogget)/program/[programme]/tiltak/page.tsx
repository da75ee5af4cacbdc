import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { CatalogueView } from '@/components/measure/catalogue-view';
import { requirePermission } from '@/lib/access/session';
import { getCatalogue } from '@/lib/measure/catalogue/queries';
import { readCatalogueAddress } from '@/lib/measure/catalogue/schema';
import { now, osloDate } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('measure');
  return { title: t('title') };
}

export default async function MeasuresPage({ params, searchParams }: Props) {
  const { programme } = await params;
  const actor = await requirePermission('measure.read', { programme });
  const at = now();
  const [catalogue, locale] = await Promise.all([
    getCatalogue(actor, programme, readCatalogueAddress(await searchParams), at),
    getLocale(),
  ]);
  return <CatalogueView catalogue={catalogue ?? notFound()} locale={locale} today={osloDate(at)} />;
}
