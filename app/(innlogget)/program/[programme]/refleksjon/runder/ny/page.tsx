import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoundForm } from '@/components/reflection/round/round-form';
import { roundName } from '@/components/reflection/round/round-name';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { requirePermission } from '@/lib/access/session';
import { getProgramme } from '@/lib/programme/queries';
import { listRounds } from '@/lib/reflection/round/queries';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionRound');
  return { title: t('form.newTitle') };
}

export default async function NewRoundPage({ params }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('reflection-round.run', { programme: id });
  const [programme, rounds, t, locale] = await Promise.all([
    getProgramme(actor, id),
    listRounds(actor, id),
    getTranslations('reflectionRound'),
    getLocale(),
  ]);
  if (!programme) notFound();
  const home = `/program/${id}`;
  const sources = rounds.toReversed().map((round) => ({ value: round.id, label: roundName(round, locale) }));
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: t('crumbs.reflection'), href: `${home}/refleksjon` },
          { label: t('crumbs.rounds'), href: `${home}/refleksjon/runder` },
          { label: t('crumbs.new') },
        ]}
        title={t('form.newTitle')}
        lead={t('form.newLead')}
      />
      <ClientMessages namespaces={['reflectionRound']}>
        <RoundForm programme={id} values={{ copyFrom: sources[0]?.value ?? '' }} sources={sources} />
      </ClientMessages>
    </>
  );
}
