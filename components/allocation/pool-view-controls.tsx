import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { FilterForm } from '@/components/ui/filter-form';
import { Segmented } from '@/components/ui/segmented';
import { SelectField } from '@/components/ui/select-field';
import { Toolbar } from '@/components/ui/toolbar';
import { type PoolView, poolViewQuery } from '@/lib/allocation/decided/schema';
import type { PoolTable } from '@/lib/allocation/decided/types';
import { compareNames } from '@/lib/format';

type PoolViewControlsProps = { readonly table: PoolTable; readonly view: PoolView; readonly action: ReactNode };

/** Year and region; both live in the address. */
export function PoolViewControls({ table, view, action }: PoolViewControlsProps) {
  const t = useTranslations('allocations');
  const regions = new Map(table.municipalities.map(({ region }) => [region.id, region.name]));
  const years = [...table.years, null].map((year) => ({
    label: year === null ? t('allYears') : String(year),
    href: poolViewQuery({ ...view, year }),
    current: year === view.year,
  }));
  const query = Object.fromEntries(new URLSearchParams(poolViewQuery({ ...view, region: null })));
  return (
    <>
      <Toolbar end={action}>
        <Segmented label={t('year')} segments={years} />
      </Toolbar>
      {regions.size > 1 && (
        <FilterForm
          label={t('filter')}
          keep={query}
          resetHref={view.region === null ? undefined : poolViewQuery({ ...view, region: null })}
        >
          <SelectField
            name="region"
            label={t('region')}
            defaultValue={view.region ?? ''}
            options={[
              { value: '', label: t('allRegions') },
              ...[...regions]
                .map(([value, label]) => ({ value, label }))
                .sort((a, b) => compareNames(a.label, b.label)),
            ]}
          />
        </FilterForm>
      )}
    </>
  );
}
