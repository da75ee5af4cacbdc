import { useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/filter-form';
import { Segmented } from '@/components/ui/segmented';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { Toolbar } from '@/components/ui/toolbar';
import { boardAddress, STATUS_WORDS } from '@/lib/reflection/round/follow-up/rules';
import type { Board, BoardFilter } from '@/lib/reflection/round/follow-up/types';
import { RESPONSE_STATUSES } from '@/lib/reflection/types';

type BoardControlsProps = { readonly board: Board; readonly filter: BoardFilter };

/** State, name and region; all live in the address. */
export function BoardControls({ board: { round, counts, total, regions }, filter }: BoardControlsProps) {
  const t = useTranslations('reflectionRound.board');
  const states = useTranslations('reflection.responseStatus');
  const segments = [null, ...RESPONSE_STATUSES].map((status) => ({
    label: status
      ? t('statusCount', { status: states(status), count: counts[status] })
      : t('allStatuses', { count: total }),
    href: boardAddress(round, { ...filter, page: 1, status }),
    current: status === filter.status,
  }));
  return (
    <>
      <Toolbar>
        <Segmented label={t('status')} segments={segments} />
      </Toolbar>
      <FilterForm
        label={t('filter')}
        keep={{
          status: filter.status ? STATUS_WORDS[filter.status] : undefined,
          vis: filter.isWhole ? 'alle' : undefined,
        }}
        resetHref={filter.region || filter.search ? boardAddress(round, { status: filter.status }) : undefined}
      >
        <TextField name="sok" type="search" label={t('search')} defaultValue={filter.search} maxLength={64} />
        {regions.length > 1 && (
          <SelectField
            name="region"
            label={t('region')}
            defaultValue={filter.region ?? ''}
            options={[
              { value: '', label: t('allRegions') },
              ...regions.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
      </FilterForm>
    </>
  );
}
