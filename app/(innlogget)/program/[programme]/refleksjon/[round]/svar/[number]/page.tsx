import { getTranslations } from 'next-intl/server';
import { AnswerPage } from '@/components/reflection/answer/answer-page';
import { readAddress } from '@/components/reflection/answer/read-address';
import { absent, currentActor } from '@/lib/access/session';
import { getResponseView } from '@/lib/reflection/response/queries';
import { now, osloDate } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; round: string; number: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata() {
  const t = await getTranslations('reflectionAnswer');
  return { title: t('formTitle') };
}

export default async function AnsweringPage({ params, searchParams }: Props) {
  const [{ programme, round, number }, address, actor] = await Promise.all([params, searchParams, currentActor()]);
  const instant = now();
  const view = await getResponseView(actor, programme, round, number, instant);
  if (!view || actor.kind !== 'user') absent();
  const user = { id: actor.userId, name: actor.name };
  return <AnswerPage view={view} user={user} today={osloDate(instant)} {...readAddress(address)} />;
}
