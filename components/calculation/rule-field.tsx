'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DecimalField, NumberField } from '@/components/ui/number-field';
import { SelectField } from '@/components/ui/select-field';
import { isSameText } from '@/lib/calculation/rules/same-text';
import { useFaultText, useFormContext } from './form-context';
import { MarkTag, SourceTag } from './source-tag';

type RuleFieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly about?: ReactNode;
  readonly optional?: boolean;
};

/** What every field of the form has in common: its value, its fault, what its prefilled value rests on. */
function useRuleField({ name, label, about, optional = false }: RuleFieldProps) {
  const t = useTranslations('calculation.fields');
  const { values, prefill } = useFormContext();
  const description = (about || prefill.notes[name]) && (
    <>
      {about}
      <FieldSource name={name} />
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

/** What the prefilled value rests on, for as long as it stands; then, that someone entered another. */
function FieldSource({ name }: { name: string }) {
  const t = useTranslations('calculation.fields');
  const { prefill, sent, sources } = useFormContext();
  const note = prefill.notes[name];
  const suggested = prefill.values[name] ?? '';
  if (!note) return null;
  if (isSameText(sent[name], suggested)) return <SourceTag {...note} sources={sources} />;
  const isNumber = /^\d/.test(suggested);
  return (
    <span className="fp-input-source">
      <MarkTag mark="entered" />
      {isNumber && t('was', { value: suggested })}
    </span>
  );
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
