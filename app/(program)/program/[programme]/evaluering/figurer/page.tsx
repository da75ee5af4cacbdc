import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { FiguresView } from '@/components/evaluation/figures-view';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { getBeforeAndAfter } from '@/lib/evaluation/figure/queries';
import { getTimeline } from '@/lib/evaluation/timeline/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('evaluation');
  return { title: t('figures.title') };
}

export default async function ReportFiguresPage({ params }: Props) {
  const [actor, { programme }] = await Promise.all([currentActor(), params]);
  const timeline = (await getTimeline(actor, programme, now())) ?? notFound();
  const amounts = await getBeforeAndAfter(actor, programme);
  const maySeeModel = can(actor, 'gathering.read', { programme });
  return (
    <FiguresView timeline={timeline} amounts={amounts} dykosHref={maySeeModel ? `/program/${programme}/dykos` : null} />
  );
}
