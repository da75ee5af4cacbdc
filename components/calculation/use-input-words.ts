import { useLocale, useTranslations } from 'next-intl';
import { RESIDUAL_RULES, ROUNDING_MODES, TOP_UPS } from '@/lib/allocation/types';
import type { InputPlace, InputValue } from '@/lib/calculation/rules/input-value';
import type { Run } from '@/lib/calculation/types';
import { formatDecimal, formatKroner } from '@/lib/format';

/** What an input is called. */
export function useInputLabel({ programme, indicators }: Run): (place: InputPlace) => string {
  const t = useTranslations('calculation.run');
  const locale = useLocale();
  const nameOf = (id: string) => indicators.find((indicator) => indicator.id === id)?.names[locale] ?? id;
  return (place) => {
    switch (place.kind) {
      case 'data':
        return t(`inputs.${place.data}`, { year: String(programme.baselineYear) });
      case 'indicator':
        return nameOf(place.indicator);
      case 'rule':
        return t(`inputs.${place.rule}`);
      case 'scheme':
        return t('inputs.schemePart', { scheme: place.scheme, part: t(`parts.${place.part}`) });
      case 'weight': {
        const indicator = nameOf(place.indicator).toLocaleLowerCase(locale);
        return t('inputs.schemePart', { scheme: place.scheme, part: t('parts.key', { indicator }) });
      }
      case 'other':
        return t('inputs.other');
    }
  };
}

/** What an input holds, for reading. */
export function useInputValueText(run: Run): (place: InputPlace, value: InputValue | null) => string {
  const t = useTranslations('calculation');
  const locale = useLocale();
  const choiceText = (choice: string) => {
    const residual = RESIDUAL_RULES.find((one) => one === choice);
    if (residual) return t(`fields.residuals.${residual}`);
    const mode = ROUNDING_MODES.find((one) => one === choice);
    if (mode) return t(`fields.modes.${mode}`);
    const topUp = TOP_UPS.find((one) => one === choice);
    if (topUp) return t(`fields.topUps.${topUp}`);
    return t(`fields.readings.${choice === 'pool' ? 'pool' : 'pool+continued'}`);
  };
  return (place, value) => {
    if (place.kind === 'rule' && place.rule === 'baseYear') return String(run.baseYear ?? '–');
    switch (value?.kind) {
      case 'amount':
        return formatKroner(value.amount, locale);
      case 'decimal':
        return formatDecimal(value.decimal, locale);
      case 'municipalities':
        return t('run.counted', { count: value.count });
      case 'choice':
        return choiceText(value.choice);
      default:
        return '–';
    }
  };
}
