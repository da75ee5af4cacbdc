'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { READINGS, RESIDUAL_RULES, ROUNDING_MODES, TOP_UPS } from '@/lib/allocation/types';
import { BASE_YEAR } from '@/lib/calculation/rules/field-names';
import { useFormContext } from './form-context';
import { AmountRule, ChoiceRule, DecimalRule } from './rule-field';

/** The rules that every calculation has, in three groups; with base years, the first one also says where to start. */
export function PoolRuleFields({ baseYears }: { baseYears: readonly number[] | null }) {
  const t = useTranslations('calculation');
  const f = useTranslations('calculation.fields');
  const { baselineYear } = useFormContext();
  return (
    <div className="fp-rules">
      <RuleGroup legend={t(baseYears ? 'groups.start' : 'groups.regulation')}>
        {baseYears && (
          <ChoiceRule
            name={BASE_YEAR}
            label={f('baseYear')}
            options={baseYears.map((year) => [String(year), String(year)])}
          />
        )}
        <DecimalRule name="index" label={f('index')} about={f('indexAbout')} optional />
        <AmountRule name="minimum" label={f('minimum')} about={f('minimumAbout')} optional />
      </RuleGroup>
      <RuleGroup legend={t('groups.rounding')} isTall>
        <AmountRule name="unit" label={f('unit')} />
        <ChoiceRule name="mode" label={f('mode')} options={ROUNDING_MODES.map((mode) => [mode, f(`modes.${mode}`)])} />
        <AmountRule name="total" label={f('total')} about={f('totalAbout')} optional />
        <ChoiceRule
          name="residual"
          label={f('residual')}
          about={f('residualAbout')}
          options={RESIDUAL_RULES.map((rule) => [rule, f(`residuals.${rule}`)])}
        />
      </RuleGroup>
      <RuleGroup legend={t('groups.guarantee')}>
        <ChoiceRule
          name="topUp"
          label={f('topUp', { year: String(baselineYear) })}
          options={TOP_UPS.map((topUp) => [topUp, f(`topUps.${topUp}`)])}
        />
        <ChoiceRule
          name="reading"
          label={f('reading')}
          options={READINGS.map((reading) => [reading, f(`readings.${reading}`)])}
        />
      </RuleGroup>
    </div>
  );
}

function RuleGroup({ legend, isTall, children }: { legend: string; isTall?: boolean; children: ReactNode }) {
  return (
    <fieldset className="fp-rules__group" data-tall={isTall}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
