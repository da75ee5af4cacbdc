import { getTranslations } from 'next-intl/server';
import { HistoryPage } from '@/components/reflection/answer/history-page';
import { absent, currentActor } from '@/lib/access/session';
import { getFieldHistory, getResponseView } from '@/lib/reflection/response/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string; round: string; number: string; item: string }> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionAnswer');
  return { title: t('history.title') };
}

export default async function AnswerHistoryPage({ params }: Props) {
  const [{ programme, round, number, item }, actor] = await Promise.all([params, currentActor()]);
  const instant = now();
  const [view, history] = await Promise.all([
    getResponseView(actor, programme, round, number, instant),
    getFieldHistory(actor, programme, round, number, item, instant),
  ]);
  if (!view || !history) absent();
  return <HistoryPage view={view} history={history} />;
}
