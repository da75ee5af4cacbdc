import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { FreeTextsList } from '@/components/reflection/figure/free-texts-list';
import { OpenAnswers } from '@/components/reflection/figure/open-answers';
import { roundName } from '@/components/reflection/round/round-name';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { can } from '@/lib/access/policy';
import { currentActor, requirePermission } from '@/lib/access/session';
import { getFreeTexts } from '@/lib/reflection/figure/round/queries';
import { getRound } from '@/lib/reflection/round/queries';
import { now } from '@/lib/time';

type Props = { readonly params: Promise<{ programme: string; round: string }> };

export async function generateMetadata({ params }: Props) {
  const { programme, round: id } = await params;
  const round = await getRound(await currentActor(), programme, id);
  const [t, locale] = [await getTranslations('reflectionFigure'), await getLocale()];
  return { title: round && t('texts.title', { name: roundName(round, locale) }) };
}

export default async function FreeTextsPage({ params }: Props) {
  const { programme: id, round: roundId } = await params;
  const actor = await requirePermission('reflection-answers.read', { programme: id });
  const texts = (await getFreeTexts(actor, { programme: id, round: roundId }, now())) ?? notFound();
  const { programme, round, sections } = texts;
  const [t, locale] = await Promise.all([getTranslations('reflectionFigure'), getLocale()]);
  const home = `/program/${id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: t('crumb'), href: `${home}/refleksjon` },
          { label: roundName(round, locale), href: `${home}/refleksjon/${roundId}` },
          { label: t('texts.crumb') },
        ]}
        title={t('texts.title', { name: roundName(round, locale) })}
        lead={t('texts.lead')}
        tags={round.demonstration && <Tag tone="attention">{t('demonstration')}</Tag>}
      />
      {sections ? (
        <FreeTextsList sections={sections} />
      ) : (
        <>
          <p>{t('texts.closed')}</p>
          <OpenAnswers
            programme={id}
            round={roundId}
            to="fritekst"
            needsReason={can(actor, 'reflection-statistics.disclose', { programme: id })}
          />
        </>
      )}
    </>
  );
}
