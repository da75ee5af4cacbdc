import { useTranslations } from 'next-intl';
import { FilterForm } from '@/components/ui/filter-form';
import { SelectField } from '@/components/ui/select-field';
import { compareNames } from '@/lib/format';

type StepsFormProps = {
  readonly municipalities: readonly { readonly number: string; readonly name: string }[];
  readonly asked: string | undefined;
};

/** Asks for one municipality's steps of a saved run; the choice stands in the address. */
export function StepsForm({ municipalities, asked = '' }: StepsFormProps) {
  const t = useTranslations('calculation.steps');
  const sorted = [...municipalities].sort((a, b) => compareNames(a.name, b.name));
  return (
    <FilterForm label={t('chooseAbout')}>
      <SelectField
        name="kommune"
        label={t('choose')}
        defaultValue={asked}
        options={sorted.map(({ number, name }) => ({ value: number, label: `${name} (${number})` }))}
      />
    </FilterForm>
  );
}
