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
import { requirePermission } from '@/lib/access/session';
import { getItem } from '@/lib/reflection/instrument/item/queries';
import { readItemAddress } from '@/lib/reflection/instrument/item/schema';

type Props = {
  readonly params: Promise<{ programme: string; item: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata() {
  const t = await getTranslations('reflectionInstrument.item');
  return { title: t('title') };
}

export default async function ItemPage({ params, searchParams }: Props) {
  const { programme: id, item: itemId } = await params;
  const actor = await requirePermission('reflection-form.edit', { programme: id });
  const done = readItemAddress(await searchParams);
  const [item, t, bank, locale] = await Promise.all([
    getItem(actor, id, itemId),
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
          { label: item.id },
        ]}
        title={newest.texts[locale].text}
        actions={<LinkButton href="#ny">{t('rewordTitle')}</LinkButton>}
      />
      {done && <Note tone="success" title={t(`done.${done}`)} announce />}
      <Section id="om" title={t('facts')}>
        <ItemFacts item={item} />
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
