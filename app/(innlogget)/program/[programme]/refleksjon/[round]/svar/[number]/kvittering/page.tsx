import { getTranslations } from 'next-intl/server';
import { ReceiptPage } from '@/components/reflection/answer/receipt-page';
import { absent, currentActor } from '@/lib/access/session';
import { getResponseView, listOwnPrevious } from '@/lib/reflection/response/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string; round: string; number: string }> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionAnswer');
  return { title: t('receipt.title') };
}

export default async function AnswerReceiptPage({ params }: Props) {
  const [{ programme, round, number }, actor] = await Promise.all([params, currentActor()]);
  const view = await getResponseView(actor, programme, round, number, now());
  if (!view) absent();
  const previous = await listOwnPrevious(actor, programme, round, number);
  return <ReceiptPage view={view} previous={previous} />;
}
