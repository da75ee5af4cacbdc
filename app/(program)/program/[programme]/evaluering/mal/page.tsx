import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { GoalsView } from '@/components/evaluation/goals-view';
import { currentActor } from '@/lib/access/session';
import { getGoals } from '@/lib/evaluation/goal/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('evaluation');
  return { title: t('goals.title') };
}

export default async function GoalsPage({ params }: Props) {
  const [actor, { programme }] = await Promise.all([currentActor(), params]);
  return <GoalsView goals={(await getGoals(actor, programme, now())) ?? notFound()} />;
}
