import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ItemFacts } from '@/components/reflection/instrument/item-facts';
import { ItemReword } from '@/components/reflection/instrument/item-reword';
import { ItemWording } from '@/components/reflection/instrument/item-wording';
import { ClientMessages } from '@/components/ui/client-messages';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { currentActor, requirePermission } from '@/lib/access/session';
import { getItem } from '@/lib/reflection/instrument/item/queries';
import { readItemAddress } from '@/lib/reflection/instrument/item/schema';
import { getOrigin } from '@/lib/reflection/instrument/takeover/queries';

type Props = {
  readonly params: Promise<{ programme: string; item: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata({ params }: Props) {
  const [{ programme, item: id }, actor, locale] = await Promise.all([params, currentActor(), getLocale()]);
  const item = await getItem(actor, programme, id);
  return { title: item?.wordings[0]?.texts[locale].text };
}

export default async function ItemPage({ params, searchParams }: Props) {
  const { programme: id, item: itemId } = await params;
  const actor = await requirePermission('reflection-form.edit', { programme: id });
  const done = readItemAddress(await searchParams);
  const [item, origin, t, bank, locale] = await Promise.all([
    getItem(actor, id, itemId),
    getOrigin(actor, id, itemId),
    getTranslations('reflectionInstrument.item'),
    getTranslations('reflectionInstrument.bank'),
    getLocale(),
  ]);
  const newest = item?.wordings[0];
  if (!item || !newest) notFound();
  const home = `/program/${id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: item.programme.names[locale], href: home },
          { label: bank('reflection'), href: `${home}/refleksjon` },
          { label: bank('title'), href: `${home}/refleksjon/sporsmal` },
          { label: t('crumb') },
        ]}
        title={newest.texts[locale].text}
        actions={<LinkButton href="#ny">{t('rewordTitle')}</LinkButton>}
      />
      {done && <Note tone="success" title={t(`done.${done}`)} announce />}
      <Section id="om" title={t('facts')}>
        <ItemFacts item={item} origin={origin} />
      </Section>
      <Section id="formuleringer" title={t('wordings')} lead={t('wordingsLead')}>
        {item.wordings.map((wording) => (
          <ItemWording key={wording.version} wording={wording} />
        ))}
      </Section>
      <Section id="ny" title={t('rewordTitle')} lead={t('rewordLead')}>
        <ClientMessages namespaces={['reflectionInstrument']}>
          <ItemReword item={item} newest={newest} />
        </ClientMessages>
      </Section>
    </>
  );
}
