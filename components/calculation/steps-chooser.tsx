'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/select-field';

type StepsChooserProps = {
  readonly municipalities: readonly { readonly number: string; readonly name: string }[];
  readonly chosen: string;
};

/** One municipality's steps at a time, where those of all would be megabytes. Part of the form: the steps follow its fields. */
export function StepsChooser({ municipalities, chosen }: StepsChooserProps) {
  const t = useTranslations('calculation.steps');
  return (
    <div className="fp-filter">
      <SelectField
        name="explain"
        label={t('choose')}
        defaultValue={chosen}
        options={[
          { value: '', label: t('none') },
          ...municipalities.map(({ number, name }) => ({ value: number, label: `${name} (${number})` })),
        ]}
      />
      <Button variant="quiet" name="intent" value="calculate">
        {t('show')}
      </Button>
    </div>
  );
}
