import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { bankAddress } from '@/lib/reflection/instrument/item/rules/find-items';
import { BANK_PAGE, type Bank, type BankFilter } from '@/lib/reflection/instrument/item/types';
import { roundName } from '@/lib/reflection/rules';
import { ItemCode } from './item-code';
import { useSubjects } from './item-words';

type ItemTableProps = { readonly bank: Bank; readonly filter: BankFilter };

/** A page of the bank: what is asked, and in which rounds. */
export function ItemTable({ bank: { programme, entries, hits, total, page }, filter }: ItemTableProps) {
  const t = useTranslations('reflectionInstrument.bank');
  const words = useTranslations('reflection');
  const locale = useLocale();
  const subjectName = useSubjects();
  return (
    <>
      <p className="fp-item-hits" role="status">
        {t('hits', { hits, total })}
      </p>
      {hits === 0 ? (
        <p>{t('noHits')}</p>
      ) : (
        <DataTable
          caption={t('caption')}
          columns={[
            {
              id: 'text',
              header: t('question'),
              cell: ({ id, texts, reconstructed }) => (
                <span className="fp-item-cell">
                  <Link href={`/program/${programme.id}/refleksjon/sporsmal/${id}`}>{texts[locale]}</Link>
                  <span className="fp-item-cell__id">
                    <ItemCode id={id} /> {reconstructed && <Tag tone="attention">{words('reconstructed')}</Tag>}
                  </span>
                </span>
              ),
            },
            { id: 'kind', header: t('kind'), align: 'start', cell: ({ kind }) => words(`kind.${kind}`) },
            {
              id: 'speaksTo',
              header: t('speaksTo'),
              align: 'start',
              cell: ({ speaksTo }) => (
                <span className="fp-item-cell fp-item-cell--narrow">{speaksTo ? subjectName(speaksTo) : '–'}</span>
              ),
            },
            {
              id: 'rounds',
              header: t('askedIn'),
              align: 'start',
              cell: ({ uses }) =>
                uses.length === 0 ? t('never') : uses.map(({ round }) => roundName(round, locale)).join(', '),
            },
          ]}
          rows={entries}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        page={page}
        pageSize={BANK_PAGE}
        total={hits}
        href={(number) => bankAddress(programme.id, filter, number)}
      />
    </>
  );
}
