import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RegionBoardView } from '@/components/dykos/region-board';
import { currentActor } from '@/lib/access/session';
import { getRegionBoard } from '@/lib/dykos/board/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; governor: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata() {
  const t = await getTranslations('dykos');
  return { title: t('crumb') };
}

export default async function RegionBoardPage({ params, searchParams }: Props) {
  const [actor, { programme, governor }, query] = [await currentActor(), await params, await searchParams];
  const looked = (await getRegionBoard(actor, programme, governor, { query, now: now() })) ?? notFound();
  return <RegionBoardView {...looked} />;
}
