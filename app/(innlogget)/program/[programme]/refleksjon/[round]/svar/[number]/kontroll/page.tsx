import { getTranslations } from 'next-intl/server';
import { CheckPage } from '@/components/reflection/answer/check-page';
import { absent, currentActor } from '@/lib/access/session';
import { getResponseView } from '@/lib/reflection/response/queries';
import { now, osloDate } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string; round: string; number: string }> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionAnswer');
  return { title: t('check.title') };
}

export default async function CheckAnswersPage({ params }: Props) {
  const [{ programme, round, number }, actor] = await Promise.all([params, currentActor()]);
  const instant = now();
  const view = await getResponseView(actor, programme, round, number, instant);
  if (!view || actor.kind !== 'user') absent();
  return <CheckPage view={view} user={{ id: actor.userId, name: actor.name }} today={osloDate(instant)} />;
}
