import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { BoardControls } from '@/components/reflection/round/board-controls';
import { BoardSummary } from '@/components/reflection/round/board-summary';
import { BoardTable } from '@/components/reflection/round/board-table';
import { roundName, roundTitle } from '@/components/reflection/round/round-name';
import { RoundStatusTag } from '@/components/reflection/round/round-status-tag';
import { UnreachableNote } from '@/components/reflection/round/unreachable-note';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { currentActor } from '@/lib/access/session';
import { getBoard } from '@/lib/reflection/round/follow-up/queries';
import { readBoardAddress } from '@/lib/reflection/round/follow-up/schema';
import { getRound } from '@/lib/reflection/round/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; round: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Props) {
  const { programme, round: id } = await params;
  const round = await getRound(await currentActor(), programme, id);
  const [t, locale] = [await getTranslations('reflectionRound'), await getLocale()];
  return {
    title: round ? t('tab', { page: t('crumbs.followUp'), name: roundName(round, locale) }) : t('crumbs.followUp'),
  };
}

export default async function BoardPage({ params, searchParams }: Props) {
  const [actor, { programme: id, round: roundId }] = [await currentActor(), await params];
  const filter = readBoardAddress(await searchParams);
  const board = (await getBoard(actor, id, roundId, filter, now())) ?? notFound();
  const [t, words, locale] = [
    await getTranslations('reflectionRound'),
    await getTranslations('reflection'),
    await getLocale(),
  ];
  const { programme, round, mayRun } = board;
  const home = `/program/${id}/refleksjon`;
  const name = roundTitle(round, locale, (year) => words('round', { name: year }));
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: `/program/${id}` },
          { label: t('crumbs.reflection'), href: home },
          { label: name, href: `${home}/${round.id}` },
          { label: t('crumbs.followUp') },
        ]}
        title={t('board.title', { name })}
        lead={t('board.lead')}
        tags={
          <>
            <RoundStatusTag status={round.status} />
            {round.demonstration && <Tag tone="attention">{words('demonstration')}</Tag>}
          </>
        }
        actions={
          mayRun &&
          round.status !== 'published' && (
            <>
              <LinkButton variant="primary" href={`${home}/${round.id}/oppfolging/paminnelse`}>
                {t('board.remind')}
              </LinkButton>
              <LinkButton href={`${home}/runder/${round.id}`}>{t('step.manage')}</LinkButton>
            </>
          )
        }
      />
      <BoardSummary board={board} />
      <BoardControls board={board} filter={filter} />
      <BoardTable board={board} filter={filter} />
      {round.status !== 'published' && <UnreachableNote places={board.unreachable} />}
    </>
  );
}
