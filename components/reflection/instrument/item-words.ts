import { useLocale, useTranslations } from 'next-intl';
import { formatInteger } from '@/lib/format';
import { LOCALES } from '@/lib/locale';
import { MOST_OPTIONS, optionField, TEXT_PARTS, textField } from '@/lib/reflection/instrument/item/rules/form-fields';
import { type ItemFormState, SPEAKS_TO } from '@/lib/reflection/instrument/item/types';

/** What an item speaks to, in words. A word that came with a programme's own data stands as it is. */
export function useSubjects(): (subject: string) => string {
  const t = useTranslations('reflectionInstrument.bank.subjects');
  return (subject) => {
    const known = SPEAKS_TO.find((one) => one === subject);
    return known ? t(known) : subject;
  };
}

/** The message at a field, and all of them for the summary, where each must say which field it is about. */
export function useItemFaults({ faults }: ItemFormState) {
  const t = useTranslations('reflectionInstrument.item');
  const labels = useFieldLabels();
  const locale = useLocale();
  const most = (count = 0) => formatInteger(count, locale);
  return {
    errorOf: (field: string): string | undefined => {
      const fault = faults.find((one) => one.field === field);
      return fault && t(`faults.${fault.code}`, { most: most(fault.most) });
    },
    failures: faults.map(({ field, code, most: count }) => ({
      field,
      message: t('faultAt', { field: labels(field), fault: t(`faults.${code}`, { most: most(count) }) }),
    })),
  };
}

const OWN_LABELS = ['id', 'minimum', 'maximum', 'figure', 'speaksTo', 'comparability'] as const;

function useFieldLabels(): (field: string) => string {
  const t = useTranslations('reflectionInstrument.item');
  return (field) => {
    const own = OWN_LABELS.find((one) => one === field);
    if (own) return t(`labels.${own}`);
    for (const locale of LOCALES) {
      const part = TEXT_PARTS.find((one) => textField(one, locale) === field);
      if (part) return t('inLanguage', { label: t(`labels.${part}`), language: t(`languages.${locale}`) });
      for (let row = 1; row <= MOST_OPTIONS; row += 1)
        if (optionField(row, locale) === field)
          return t('inLanguage', { label: t('labels.option', { row }), language: t(`languages.${locale}`) });
    }
    return field;
  };
}
