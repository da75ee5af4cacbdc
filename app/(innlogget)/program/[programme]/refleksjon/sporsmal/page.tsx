import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ItemFilter } from '@/components/reflection/instrument/item-filter';
import { ItemTable } from '@/components/reflection/instrument/item-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { requirePermission } from '@/lib/access/session';
import { getBank } from '@/lib/reflection/instrument/item/queries';
import { readBankAddress } from '@/lib/reflection/instrument/item/schema';
import { readTakenAddress } from '@/lib/reflection/instrument/takeover/schema';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('reflectionInstrument.bank');
  return { title: t('title') };
}

export default async function ItemBankPage({ params, searchParams }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('reflection-form.edit', { programme: id });
  const [query, locale] = [await searchParams, await getLocale()];
  const filter = readBankAddress(query);
  const taken = readTakenAddress(query);
  const [bank, t] = await Promise.all([
    getBank(actor, id, filter, locale),
    getTranslations('reflectionInstrument.bank'),
  ]);
  if (!bank) notFound();
  const home = `/program/${id}`;
  const buttons = (
    <>
      <LinkButton variant="primary" href={`${home}/refleksjon/sporsmal/ny`}>
        {t('add')}
      </LinkButton>
      <LinkButton href={`${home}/refleksjon/sporsmal/overta`}>{t('takeOver')}</LinkButton>
    </>
  );
  const isEmpty = bank.total === 0;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: bank.programme.names[locale], href: home },
          { label: t('reflection'), href: `${home}/refleksjon` },
          { label: t('title') },
        ]}
        title={t('title')}
        lead={t('lead')}
        actions={isEmpty ? undefined : buttons}
      />
      {taken && (
        <Note tone="success" title={t('taken', { taken: taken.taken })} announce>
          {taken.known > 0 && <p>{t('known', { known: taken.known })}</p>}
        </Note>
      )}
      {isEmpty ? (
        <EmptyState title={t('emptyTitle')} action={buttons}>
          {t('emptyText')}
        </EmptyState>
      ) : (
        <>
          <ItemFilter bank={bank} filter={filter} />
          <ItemTable bank={bank} filter={filter} />
        </>
      )}
    </>
  );
}
