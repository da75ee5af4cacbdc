import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PlaceBoard } from '@/components/dykos/place-board';
import { currentActor } from '@/lib/access/session';
import { getMunicipalityBoard } from '@/lib/dykos/board/queries';
import { getMunicipalityName } from '@/lib/municipality/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; number: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const [t, { programme, number }] = [await getTranslations('dykos'), await params];
  const place = await getMunicipalityName(await currentActor(), programme, number);
  return { title: `${t('crumb')} · ${place ?? ''}` };
}

export default async function MunicipalityBoardPage({ params, searchParams }: Props) {
  const [actor, { programme, number }, query] = [await currentActor(), await params, await searchParams];
  const looked = (await getMunicipalityBoard(actor, programme, number, { query, now: now() })) ?? notFound();
  return <PlaceBoard {...looked} />;
}
