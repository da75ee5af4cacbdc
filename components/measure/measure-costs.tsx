import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { formatInteger, formatShare } from '@/lib/format';
import { sumCosts } from '@/lib/measure/rules/costs';
import type { CostYear } from '@/lib/measure/types';

/** What it costs year by year and what of it the pool pays. What nobody has stated is said so, and is in no sum. */
export function MeasureCosts({ costs }: { readonly costs: readonly CostYear[] }) {
  const t = useTranslations('measure');
  const locale = useLocale();
  const { rows, cost, costStated, fromPool, fromPoolStated, both } = sumCosts(costs);
  const money = (value: number | null) => (value === null ? t('notStated') : formatInteger(value, locale));
  const share = (part: number | null, whole: number | null) =>
    part === null || whole === null ? t('notStated') : formatShare(part, whole, locale);
  const numbered = costs.map((year, index) => ({ ...year, index }));
  return (
    <Section id="kostnader" title={t('one.costs')}>
      {rows === 0 ? (
        <p>{t('one.costsNone')}</p>
      ) : (
        <>
          <DataTable
            caption={t('one.unit')}
            fit="content"
            rows={numbered}
            rowKey={({ index }) => String(index)}
            columns={[
              { id: 'year', header: t('one.year'), cell: ({ year }) => String(year) },
              { id: 'cost', header: t('one.cost'), cell: (row) => money(row.cost) },
              { id: 'fromPool', header: t('one.fromPool'), cell: (row) => money(row.fromPool) },
              { id: 'share', header: t('one.share'), cell: (row) => share(row.fromPool, row.cost) },
            ]}
            sum={[
              t('one.sum'),
              money(cost),
              money(fromPool),
              both.rows === 0 ? t('notStated') : share(both.fromPool, both.cost),
            ]}
          />
          {costStated < rows && <p>{t('one.partCost', { stated: costStated, rows })}</p>}
          {fromPoolStated < rows && <p>{t('one.partPool', { stated: fromPoolStated, rows })}</p>}
          {both.rows > 0 && both.rows < rows && <p>{t('one.partShare')}</p>}
        </>
      )}
    </Section>
  );
}
