import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecommendationsView } from '@/components/evaluation/recommendations-view';
import { currentActor } from '@/lib/access/session';
import { getRecommendations } from '@/lib/evaluation/recommendation/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('evaluation');
  return { title: t('recommendations.title') };
}

export default async function RecommendationsPage({ params }: Props) {
  const [actor, { programme }] = await Promise.all([currentActor(), params]);
  return <RecommendationsView found={(await getRecommendations(actor, programme, now())) ?? notFound()} />;
}
