import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { formatThousands } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import type { MunicipalityGrant } from '@/lib/municipality/types';

type GrantAmountsProps = {
  readonly caption: string;
  readonly grants: readonly MunicipalityGrant[];
  readonly locale: Locale;
};

/** Grants by scheme with their sum, in 1 000 kr. */
export function GrantAmounts({ caption, grants, locale }: GrantAmountsProps) {
  const t = useTranslations('municipality');
  const sum = grants.reduce((total, { amount }) => total + amount, 0);
  const years = new Set(grants.map(({ year }) => year));
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={grants}
      rowKey={({ scheme, year }) => `${scheme}-${year}`}
      columns={[
        { id: 'scheme', header: t('scheme'), cell: ({ scheme, name }) => `${scheme} ${name}` },
        ...(years.size > 1 ? [{ id: 'year', header: t('year'), cell: ({ year }: MunicipalityGrant) => year }] : []),
        { id: 'amount', header: t('amountThousands'), cell: ({ amount }) => formatThousands(amount, locale) },
      ]}
      sum={[t('sum'), ...(years.size > 1 ? [''] : []), formatThousands(sum, locale)]}
      fit="content"
    />
  );
}
