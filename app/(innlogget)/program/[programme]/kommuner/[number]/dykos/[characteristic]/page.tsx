import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SquareBoard } from '@/components/dykos/square-board';
import { currentActor } from '@/lib/access/session';
import { getMunicipalityBoard } from '@/lib/dykos/board/queries';
import { readCharacteristic } from '@/lib/dykos/board/schema';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; number: string; characteristic: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('dykosModel');
  const characteristic = readCharacteristic((await params).characteristic) ?? notFound();
  return { title: t(`characteristics.${characteristic}.name`) };
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
