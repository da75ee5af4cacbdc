import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoundsOverview } from '@/components/reflection/figure/rounds-overview';
import { PageHeader } from '@/components/ui/page-header';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { getProgramme } from '@/lib/programme/queries';
import { listOwnForms } from '@/lib/reflection/figure/round/queries';
import { countParticipation } from '@/lib/reflection/publication/queries';
import { listRounds } from '@/lib/reflection/round/queries';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionFigure');
  return { title: t('overview.title') };
}

export default async function ReflectionPage({ params }: Props) {
  const [actor, { programme: id }] = await Promise.all([currentActor(), params]);
  const programme = (await getProgramme(actor, id)) ?? notFound();
  const [rounds, participation, own] = await Promise.all([
    listRounds(actor, id),
    countParticipation(actor, id),
    listOwnForms(actor, id),
  ]);
  const [t, locale] = await Promise.all([getTranslations('reflectionFigure'), getLocale()]);
  const subject = { programme: id };
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: programme.names[locale], href: `/program/${id}` }, { label: t('crumb') }]}
        title={t('overview.title')}
        lead={t('overview.lead')}
      />
      <RoundsOverview
        programme={id}
        rounds={rounds}
        participation={participation}
        own={own}
        may={{
          run: can(actor, 'reflection-round.run', subject),
          edit: can(actor, 'reflection-form.edit', subject),
          extract: can(actor, 'reflection-extract.take', subject),
        }}
      />
    </>
  );
}
