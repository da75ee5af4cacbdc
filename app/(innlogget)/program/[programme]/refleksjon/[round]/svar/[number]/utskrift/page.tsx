import { getTranslations } from 'next-intl/server';
import { PaperPage } from '@/components/reflection/answer/paper-page';
import { absent, currentActor } from '@/lib/access/session';
import { getResponseView } from '@/lib/reflection/response/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string; round: string; number: string }> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionAnswer');
  return { title: t('formTitle') };
}

export default async function AnswerPaperPage({ params }: Props) {
  const [{ programme, round, number }, actor] = await Promise.all([params, currentActor()]);
  const view = await getResponseView(actor, programme, round, number, now());
  if (!view) absent();
  return <PaperPage view={view} />;
}
