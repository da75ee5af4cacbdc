'use client';

import { useLocale, useTranslations } from 'next-intl';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { schemeField, weightField } from '@/lib/calculation/rules/field-names';
import type { CalculationScheme } from '@/lib/calculation/types';
import { FieldDetails } from './field-details';
import { useFaultText, useFormContext } from './form-context';
import { AmountRule, ChoiceRule, DecimalRule } from './rule-field';
import { SchemeSummary } from './scheme-summary';

/** One scheme, folded: a component counts when its field is filled. */
export function SchemeFields({ scheme }: { scheme: CalculationScheme }) {
  const { faults } = useFormContext();
  const hasFault = faults.some(({ field }) => field.startsWith(`scheme:${scheme.id}:`));
  return (
    <FieldDetails summary={<SchemeSummary scheme={scheme} />} className="fp-scheme" hasFault={hasFault}>
      <fieldset>
        <legend className="sr-only">
          {scheme.id} {scheme.name}
        </legend>
        <MainFields id={scheme.id} />
        <RateFields id={scheme.id} />
        <SetFields id={scheme.id} />
      </fieldset>
    </FieldDetails>
  );
}

function MainFields({ id }: { id: string }) {
  const t = useTranslations('calculation.scheme');
  const locale = useLocale();
  const { indicators, baselineYear } = useFormContext();
  const year = String(baselineYear);
  return (
    <div className="fp-rules">
      <div className="fp-rules__group">
        <AmountRule name={schemeField(id, 'frame')} label={t('frame')} about={t('frameAbout')} />
        <AmountRule name={schemeField(id, 'base')} label={t('base')} />
        <DecimalRule
          name={schemeField(id, 'history')}
          label={t('history', { year })}
          about={t('historyAbout', { year })}
        />
      </div>
      <fieldset className="fp-rules__group">
        <legend>{t('key')}</legend>
        <p className="fp-field__description">{t('keyAbout')}</p>
        <div className="fp-weights">
          {indicators.map(({ id: indicator, names }) => (
            <div key={indicator}>
              <DecimalRule
                name={weightField(id, indicator)}
                label={t('weight', { indicator: lowerFirst(names[locale]) })}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function RateFields({ id }: { id: string }) {
  const t = useTranslations('calculation.scheme');
  const locale = useLocale();
  const { indicators, values } = useFormContext();
  const fault = useFaultText();
  const parts = ['rate', 'rateIndicator', 'rateMinimum', 'rateMaximum'] as const;
  return (
    <FieldDetails
      summary={t('rateGroup')}
      isUsed={Boolean(values[schemeField(id, 'rate')])}
      hasFault={parts.some((part) => fault(schemeField(id, part)))}
    >
      <p className="fp-field__description">{t('rateGroupAbout')}</p>
      <div className="fp-weights">
        <div>
          <DecimalRule name={schemeField(id, 'rate')} label={t('rate')} />
        </div>
        <div>
          <ChoiceRule
            name={schemeField(id, 'rateIndicator')}
            label={t('rateIndicator')}
            options={indicators.map((one) => [one.id, one.names[locale]])}
          />
        </div>
        <div>
          <DecimalRule name={schemeField(id, 'rateMinimum')} label={t('rateMinimum')} optional />
        </div>
        <div>
          <DecimalRule name={schemeField(id, 'rateMaximum')} label={t('rateMaximum')} optional />
        </div>
      </div>
    </FieldDetails>
  );
}

function SetFields({ id }: { id: string }) {
  const t = useTranslations('calculation.scheme');
  const { values } = useFormContext();
  const fault = useFaultText();
  const [set, reason] = [schemeField(id, 'set'), schemeField(id, 'setReason')];
  return (
    <FieldDetails
      summary={t('setGroup')}
      isUsed={Boolean(values[set] || values[reason])}
      hasFault={Boolean(fault(set) || fault(reason))}
    >
      <TextareaField
        name={set}
        label={t('set')}
        description={t('setAbout')}
        error={fault(set)}
        defaultValue={values[set] ?? ''}
        rows={5}
        spellCheck={false}
      />
      <TextField
        name={reason}
        label={t('setReason')}
        error={fault(reason)}
        defaultValue={values[reason] ?? ''}
        autoComplete="off"
      />
    </FieldDetails>
  );
}

/** *Innbyggere 0–5 år* inside a label. */
function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('nb') + text.slice(1);
}
