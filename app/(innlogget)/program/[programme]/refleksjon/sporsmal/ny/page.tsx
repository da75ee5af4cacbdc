import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ItemAddForm } from '@/components/reflection/instrument/item-add-form';
import { ItemKinds } from '@/components/reflection/instrument/item-kinds';
import { ClientMessages } from '@/components/ui/client-messages';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { requirePermission } from '@/lib/access/session';
import { getProgramme } from '@/lib/programme/queries';
import { readKindAddress } from '@/lib/reflection/instrument/item/schema';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionInstrument.item');
  return { title: t('newTitle') };
}

export default async function NewItemPage({ params, searchParams }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('reflection-form.edit', { programme: id });
  const kind = readKindAddress(await searchParams);
  const [programme, t, bank, kinds, locale] = await Promise.all([
    getProgramme(actor, id),
    getTranslations('reflectionInstrument.item'),
    getTranslations('reflectionInstrument.bank'),
    getTranslations('reflection.kind'),
    getLocale(),
  ]);
  if (!programme) notFound();
  const home = `/program/${id}`;
  const list = `${home}/refleksjon/sporsmal`;
  // The report's own scale; another can be typed.
  const values: Record<string, string> = kind === 'scale' || kind === 'matrix' ? { minimum: '1', maximum: '5' } : {};
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: bank('reflection'), href: `${home}/refleksjon` },
          { label: bank('title'), href: list },
          { label: t('newTitle') },
        ]}
        title={t('newTitle')}
        lead={kind ? t('newLead', { kind: kinds(kind) }) : t('chooseLead')}
        actions={kind && <LinkButton href={`${list}/ny`}>{t('otherKind')}</LinkButton>}
      />
      {kind ? (
        <ClientMessages namespaces={['reflectionInstrument']}>
          <ItemAddForm programme={id} kind={kind} values={values} />
        </ClientMessages>
      ) : (
        <ItemKinds programme={id} />
      )}
    </>
  );
}
