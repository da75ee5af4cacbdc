import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { roundName, roundTitle } from '@/components/reflection/round/round-name';
import { RoundNotice } from '@/components/reflection/round/round-notice';
import { RoundStatusTag } from '@/components/reflection/round/round-status-tag';
import { RoundSteps } from '@/components/reflection/round/round-steps';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { currentActor, requirePermission } from '@/lib/access/session';
import { formatDate } from '@/lib/format';
import { getRound, getRoundOverview } from '@/lib/reflection/round/queries';
import { readRoundAddress } from '@/lib/reflection/round/schema';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; round: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Props) {
  const { programme, round: id } = await params;
  const round = await getRound(await currentActor(), programme, id);
  const [t, locale] = [await getTranslations('reflectionRound'), await getLocale()];
  return { title: round ? t('tab', { page: t('step.manage'), name: roundName(round, locale) }) : t('step.manage') };
}

export default async function ManageRoundPage({ params, searchParams }: Props) {
  const { programme: id, round: roundId } = await params;
  const actor = await requirePermission('reflection-round.run', { programme: id });
  const { confirm, done, refused } = readRoundAddress(await searchParams);
  const [overview, t, words, locale] = await Promise.all([
    getRoundOverview(actor, id, roundId, now()),
    getTranslations('reflectionRound'),
    getTranslations('reflection'),
    getLocale(),
  ]);
  if (!overview) notFound();
  const { programme, round, items } = overview;
  const home = `/program/${id}`;
  const here = `${home}/refleksjon/${round.id}`;
  const name = roundTitle(round, locale, (year) => words('round', { name: year }));
  const isPlanned = round.status === 'planned';
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: t('crumbs.reflection'), href: `${home}/refleksjon` },
          { label: t('crumbs.rounds'), href: `${home}/refleksjon/runder` },
          { label: name },
        ]}
        title={name}
        lead={t('step.lead', {
          opensOn: formatDate(round.opensOn, locale),
          deadline: formatDate(round.deadline, locale),
        })}
        tags={<RoundStatusTag status={round.status} />}
        status={<span>{t('step.content', { items })}</span>}
        actions={
          <>
            <LinkButton href={isPlanned ? `${here}/skjema/rediger` : `${here}/skjema`}>
              {t(isPlanned ? 'step.editForm' : 'step.seeForm')}
            </LinkButton>
            {!isPlanned && <LinkButton href={`${here}/oppfolging`}>{t('step.followUp')}</LinkButton>}
          </>
        }
      />
      <RoundNotice done={done} refused={refused} />
      <RoundSteps overview={overview} confirm={confirm} />
    </>
  );
}
