import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PlaceBoard } from '@/components/dykos/place-board';
import { currentActor } from '@/lib/access/session';
import { getMunicipalityBoard } from '@/lib/dykos/board/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; number: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata() {
  const t = await getTranslations('dykos');
  return { title: t('crumb') };
}

export default async function MunicipalityBoardPage({ params, searchParams }: Props) {
  const [actor, { programme, number }, query] = [await currentActor(), await params, await searchParams];
  const looked = (await getMunicipalityBoard(actor, programme, number, { query, now: now() })) ?? notFound();
  return <PlaceBoard {...looked} />;
}
