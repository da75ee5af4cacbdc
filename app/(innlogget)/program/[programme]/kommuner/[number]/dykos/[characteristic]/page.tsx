import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SquareBoard } from '@/components/dykos/square-board';
import { currentActor } from '@/lib/access/session';
import { getMunicipalityBoard } from '@/lib/dykos/board/queries';
import { readCharacteristic } from '@/lib/dykos/board/schema';
import { getMunicipalityName } from '@/lib/municipality/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; number: string; characteristic: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Pick<Props, 'params'>) {
  const [t, { programme, number, characteristic: slug }] = [await getTranslations('dykosModel'), await params];
  const characteristic = readCharacteristic(slug) ?? notFound();
  const place = await getMunicipalityName(await currentActor(), programme, number);
  return { title: `${t(`characteristics.${characteristic}.name`)} · ${place ?? ''}` };
}

export default async function SquarePage({ params, searchParams }: Props) {
  const [actor, { programme, number, characteristic: slug }, query] = [
    await currentActor(),
    await params,
    await searchParams,
  ];
  const characteristic = readCharacteristic(slug) ?? notFound();
  const looked = (await getMunicipalityBoard(actor, programme, number, { query, now: now() })) ?? notFound();
  return <SquareBoard board={looked.board} view={looked.view} characteristic={characteristic} />;
}
