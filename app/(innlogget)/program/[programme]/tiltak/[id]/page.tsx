import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { MeasureView } from '@/components/measure/measure-view';
import { RegistrationContent } from '@/components/registration/registration-content';
import { requirePermission } from '@/lib/access/session';
import { getMeasure } from '@/lib/measure/queries';
import { LEARNT_FROM } from '@/lib/measure/types';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string; id: string }> };

const NO_NAMES = { registrations: {}, municipalities: {}, offices: {}, sources: {} };

export async function generateMetadata() {
  const t = await getTranslations('measure');
  return { title: t('crumb') };
}

export default async function MeasurePage({ params }: Props) {
  const { programme, id } = await params;
  const actor = await requirePermission('measure.read', { programme });
  const [page, locale] = await Promise.all([getMeasure(actor, programme, id, now()), getLocale()]);
  if (!page) notFound();
  return (
    <MeasureView page={page} locale={locale}>
      <RegistrationContent definition={LEARNT_FROM} content={page.measure.content} names={NO_NAMES} home="" />
    </MeasureView>
  );
}
