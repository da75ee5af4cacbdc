import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { describeFigure } from '@/components/reflection/figure/describe-figure';
import { RoundDetail } from '@/components/reflection/figure/round-detail';
import { RoundNotes } from '@/components/reflection/figure/round-notes';
import { ROUND_TONES } from '@/components/reflection/figure/rounds-overview';
import { roundName, roundTitle } from '@/components/reflection/round/round-name';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { listFigures } from '@/lib/reflection/figure/queries';
import { getRoundView } from '@/lib/reflection/figure/round/queries';
import { readFigureChoice, readJustPublished } from '@/lib/reflection/figure/schema';
import { previewRelease } from '@/lib/reflection/publication/queries';
import { getRound } from '@/lib/reflection/round/queries';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; round: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Props) {
  const { programme, round: id } = await params;
  const round = await getRound(await currentActor(), programme, id);
  const [t, locale] = [await getTranslations('reflectionFigure'), await getLocale()];
  return { title: round && roundTitle(round, locale, (year) => t('round.title', { name: year })) };
}

export default async function RoundPage({ params, searchParams }: Props) {
  const [actor, address, query] = await Promise.all([currentActor(), params, searchParams]);
  const { answers } = readFigureChoice(query);
  const choice = { group: undefined, sdFormula: 'sample', interval: false, answers } as const;
  const view = (await getRoundView(actor, address, { answers, now: now() })) ?? notFound();
  const { programme, round } = view;
  const views = view.basis ? await listFigures(actor, address, choice, now()) : [];
  const summary = await previewRelease(actor, programme.id, round);
  const [t, words] = await Promise.all([getTranslations('reflectionFigure'), getTranslations('reflection')]);
  const locale = await getLocale();
  const home = `/program/${programme.id}`;
  const subject = { programme: programme.id };
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: t('crumb'), href: `${home}/refleksjon` },
          { label: roundName(round, locale) },
        ]}
        title={roundTitle(round, locale, (year) => t('round.title', { name: year }))}
        lead={t('round.lead', { participation: t('participationLong', view.participation) })}
        tags={
          <>
            <Tag tone={ROUND_TONES[round.status]}>{words(`status.${round.status}`)}</Tag>
            {round.demonstration && (
              <Tag tone="attention">{t(round.names ? 'demonstrationOther' : 'demonstration')}</Tag>
            )}
          </>
        }
      />
      <RoundNotes view={view} isPublishedNow={readJustPublished(query)} />
      <RoundDetail
        view={view}
        figures={views.map((one) => ({ view: one, text: describeFigure(one, t, locale) }))}
        summary={summary}
        may={{
          follow: can(actor, 'reflection-round.run', subject),
          readAnswers: can(actor, 'reflection-answers.read', subject),
          needsReason: can(actor, 'reflection-statistics.disclose', subject),
        }}
      />
    </>
  );
}
