'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DecimalField, NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import { useFaultText, useFormContext } from './form-context';
import { SourceTag } from './source-tag';

type RuleFieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly about?: ReactNode;
  readonly optional?: boolean;
};

/** What every field of the form has in common: its value, its fault, what its prefilled value rests on. */
function useRuleField({ name, label, about, optional = false }: RuleFieldProps) {
  const t = useTranslations('calculation.fields');
  const { values, notes, sources } = useFormContext();
  const note = notes[name];
  const description = (about || note) && (
    <>
      {about}
      {note && <SourceTag {...note} sources={sources} />}
    </>
  );
  return {
    name,
    label,
    description,
    error: useFaultText()(name),
    optionalLabel: optional ? t('optional') : undefined,
    defaultValue: values[name] ?? '',
  };
}

export function AmountRule(props: RuleFieldProps) {
  const t = useTranslations('calculation.fields');
  return <NumberField {...useRuleField(props)} suffix={t('kroner')} />;
}

export function DecimalRule(props: RuleFieldProps) {
  return <DecimalField {...useRuleField(props)} />;
}

type ChoiceRuleProps = RuleFieldProps & { readonly options: readonly (readonly [value: string, label: string])[] };

export function ChoiceRule({ options, ...props }: ChoiceRuleProps) {
  return (
    <SelectField
      {...useRuleField(props)}
      options={options.map(([value, label]) => ({ value, label }))}
      width="medium"
    />
  );
}
