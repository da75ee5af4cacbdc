import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RoundForm } from '@/components/reflection/round/round-form';
import { roundTitle } from '@/components/reflection/round/round-name';
import { ClientMessages } from '@/components/ui/client-messages';
import { PageHeader } from '@/components/ui/page-header';
import { requirePermission } from '@/lib/access/session';
import { getRoundList } from '@/lib/reflection/round/queries';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionRound');
  return { title: t('form.newTitle') };
}

export default async function NewRoundPage({ params }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('reflection-round.run', { programme: id });
  const { programme, rounds } = (await getRoundList(actor, id)) ?? notFound();
  const [t, words, locale] = await Promise.all([
    getTranslations('reflectionRound'),
    getTranslations('reflection'),
    getLocale(),
  ]);
  const home = `/program/${id}`;
  const sources = rounds.map((round) => ({
    value: round.id,
    label: roundTitle(round, locale, (name) => words('round', { name })),
  }));
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
