import { useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/filter-form';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { bankAddress } from '@/lib/reflection/instrument/item/rules/find-items';
import { type Bank, type BankFilter, KIND_WORDS } from '@/lib/reflection/instrument/item/types';
import { ITEM_KINDS } from '@/lib/reflection/types';
import { useRoundTitle } from '../round/round-name';
import { useSubjects } from './item-words';

const NO_FILTER: BankFilter = { search: '', kind: null, speaksTo: null, round: null };

type ItemFilterProps = { readonly bank: Bank; readonly filter: BankFilter };

/** Search and filters; all of them live in the address. */
export function ItemFilter({ bank: { programme, rounds, subjects }, filter }: ItemFilterProps) {
  const t = useTranslations('reflectionInstrument.bank');
  const kinds = useTranslations('reflection.kind');
  const [roundTitle, subjectName] = [useRoundTitle(), useSubjects()];
  const isFiltered = bankAddress(programme.id, filter) !== bankAddress(programme.id, NO_FILTER);
  return (
    <FilterForm label={t('filter')} resetHref={isFiltered ? bankAddress(programme.id, NO_FILTER) : undefined}>
      <TextField name="sok" type="search" label={t('search')} defaultValue={filter.search} maxLength={200} />
      <SelectField
        name="slag"
        label={t('kind')}
        defaultValue={filter.kind ? KIND_WORDS[filter.kind] : ''}
        options={[
          { value: '', label: t('allKinds') },
          ...ITEM_KINDS.map((kind) => ({ value: KIND_WORDS[kind], label: kinds(kind) })),
        ]}
      />
      <SelectField
        name="gjelder"
        label={t('speaksTo')}
        defaultValue={filter.speaksTo ?? ''}
        options={[
          { value: '', label: t('allSubjects') },
          ...subjects.map((subject) => ({ value: subject, label: subjectName(subject) })),
        ]}
      />
      <SelectField
        name="runde"
        label={t('round')}
        defaultValue={filter.round ?? ''}
        options={[
          { value: '', label: t('allRounds') },
          ...rounds.map((round) => ({ value: round.id, label: roundTitle(round) })),
        ]}
      />
    </FilterForm>
  );
}
