import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TimelineView } from '@/components/evaluation/timeline-view';
import { currentActor } from '@/lib/access/session';
import { getTimeline } from '@/lib/evaluation/timeline/queries';
import { readTimelineFilter } from '@/lib/evaluation/timeline/schema';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('evaluation');
  return { title: t('timeline.title') };
}

export default async function EvaluationPage({ params, searchParams }: Props) {
  const [actor, { programme }, query] = await Promise.all([currentActor(), params, searchParams]);
  const timeline = (await getTimeline(actor, programme, now())) ?? notFound();
  return <TimelineView timeline={timeline} filter={readTimelineFilter(query)} />;
}
