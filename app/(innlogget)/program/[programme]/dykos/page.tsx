import { notFound, redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AggregateBoard } from '@/components/dykos/aggregate-board';
import { ProgrammeBoard } from '@/components/dykos/programme-board';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { getBoardFrame, getOwnBoardPath } from '@/lib/dykos/board/queries';
import { readProgrammeAddress } from '@/lib/dykos/board/schema';
import { getProgressAggregates, getProgressPage } from '@/lib/dykos/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('dykos');
  return { title: t('crumb') };
}

export default async function ProgrammeBoardPage({ params, searchParams }: Props) {
  const [actor, { programme }, query, at] = [await currentActor(), await params, await searchParams, now()];
  const isForAll = can(actor, 'progress.read', { programme });
  if (!isForAll && !can(actor, 'progress.read-aggregates', { programme }))
    redirect((await getOwnBoardPath(actor, programme)) ?? notFound());
  const frame = (await getBoardFrame(actor, programme, at)) ?? notFound();
  const { view, plain } = readProgrammeAddress(query, frame.programme, frame.today);
  if (isForAll) {
    const progress = (await getProgressPage(actor, programme, { view, now: at })) ?? notFound();
    return <ProgrammeBoard frame={frame} progress={progress} view={view} plain={plain} />;
  }
  const aggregates = (await getProgressAggregates(actor, programme, view)) ?? notFound();
  const before = view.compare ? await getProgressAggregates(actor, programme, { day: view.compare }) : null;
  return <AggregateBoard frame={frame} aggregates={aggregates} before={before} view={view} plain={plain} />;
}
