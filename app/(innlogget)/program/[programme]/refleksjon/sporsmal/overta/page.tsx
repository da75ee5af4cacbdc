import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { TakeOverForm } from '@/components/reflection/instrument/take-over-form';
import { TakeOverSources } from '@/components/reflection/instrument/take-over-sources';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requirePermission } from '@/lib/access/session';
import { getTakeOver } from '@/lib/reflection/instrument/takeover/queries';
import { readTakeOverAddress } from '@/lib/reflection/instrument/takeover/schema';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionInstrument.takeOver');
  return { title: t('title') };
}

export default async function TakeOverPage({ params, searchParams }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('reflection-form.edit', { programme: id });
  const { from, isEmpty } = readTakeOverAddress(await searchParams);
  const [found, t, bank, locale] = await Promise.all([
    getTakeOver(actor, id, from),
    getTranslations('reflectionInstrument.takeOver'),
    getTranslations('reflectionInstrument.bank'),
    getLocale(),
  ]);
  if (!found || (from !== null && !found.chosen)) notFound();
  const { programme, sources, chosen } = found;
  const home = `/program/${id}`;
  const list = `${home}/refleksjon/sporsmal`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: bank('reflection'), href: `${home}/refleksjon` },
          { label: bank('title'), href: list },
          { label: t('crumb') },
        ]}
        title={chosen ? t('from', { programme: chosen.names[locale] }) : t('title')}
        lead={t(chosen ? 'lead' : 'chooseLead')}
        actions={chosen && <LinkButton href={`${list}/overta`}>{t('other')}</LinkButton>}
      />
      {chosen ? (
        <TakeOverForm programme={id} chosen={chosen} isEmpty={isEmpty} />
      ) : (
        <TakeOverSources programme={id} sources={sources} />
      )}
    </>
  );
}
