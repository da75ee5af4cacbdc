import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { checkSums, countCells } from '@/lib/grant-scheme/rules';
import type { GrantTable as GrantTableData } from '@/lib/grant-scheme/types';
import { DeviationNote } from './deviation-note';
import { GrantTable } from './grant-table';
import { GrantTableSource } from './grant-table-source';
import { SchemeShares } from './scheme-shares';

/** What the municipalities received before the pool, with every sum checked. */
export function GrantSection({ table }: { table: GrantTableData }) {
  const t = useTranslations('grantSchemes');
  const year = String(table.programme.baselineYear);
  const cells = countCells(table.rows);
  const checked = checkSums(table);
  return (
    <Section id="tilskudd" title={t('tableTitle', { year })} lead={cells > 0 && t('tableLead', { cells })}>
      {cells === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyText')}</EmptyState>
      ) : (
        <>
          <SchemeShares schemes={table.schemes} checked={checked} />
          <GrantTable table={table} checked={checked} />
          <DeviationNote table={table} checked={checked} />
          <GrantTableSource table={table} cells={cells} />
        </>
      )}
    </Section>
  );
}
