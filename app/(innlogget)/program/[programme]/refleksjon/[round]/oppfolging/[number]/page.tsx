import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FollowedResponse } from '@/components/reflection/round/followed-response';
import { roundName, roundTitle } from '@/components/reflection/round/round-name';
import { RoundNotice } from '@/components/reflection/round/round-notice';
import { PageHeader } from '@/components/ui/page-header';
import { currentActor, requirePermission } from '@/lib/access/session';
import { getFollowedResponse } from '@/lib/reflection/round/follow-up/queries';
import { readBoardAddress } from '@/lib/reflection/round/follow-up/schema';
import { getRound } from '@/lib/reflection/round/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; round: string; number: string }>;
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

export default async function FollowedResponsePage({ params, searchParams }: Props) {
  const { programme: id, round: roundId, number } = await params;
  const actor = await requirePermission('reflection-round.run', { programme: id });
  const { done } = readBoardAddress(await searchParams);
  const [followed, t, words, locale] = await Promise.all([
    getFollowedResponse(actor, id, roundId, number, now()),
    getTranslations('reflectionRound'),
    getTranslations('reflection'),
    getLocale(),
  ]);
  if (!followed) notFound();
  const { programme, round, row } = followed;
  const home = `/program/${id}/refleksjon`;
  const name = roundTitle(round, locale, (year) => words('round', { name: year }));
  const municipality = row.municipality.name;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: `/program/${id}` },
          { label: name, href: `${home}/${round.id}` },
          { label: t('crumbs.followUp'), href: `${home}/${round.id}/oppfolging` },
          { label: municipality },
        ]}
        title={t('one.title', { municipality, name })}
        lead={t('one.lead')}
      />
      <RoundNotice done={done} />
      <FollowedResponse followed={followed} />
    </>
  );
}
