'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { FieldFailure } from '@/components/ui/error-summary';
import type { FieldFault } from '@/lib/calculation/rules/field-fault';
import { fieldPlace } from '@/lib/calculation/rules/field-names';
import { useFormContext } from './form-context';

/** More than this is not read; the rest comes when these are mended. */
const MOST_LINES = 20;

/** The faults as a list of sentences that each name their field. */
export function useFaultMessages(): (faults: readonly FieldFault[]) => readonly FieldFailure[] {
  const t = useTranslations('calculation');
  const labelOf = useFieldLabel();
  return useCallback(
    (faults) =>
      faults.slice(0, MOST_LINES).map(({ field, code, values }) => ({
        field,
        message: t('faults.at', { field: labelOf(field), message: t(`faults.${code}`, values) }),
      })),
    [t, labelOf],
  );
}

function useFieldLabel(): (field: string) => string {
  const t = useTranslations('calculation');
  const locale = useLocale();
  const { baselineYear, indicators } = useFormContext();
  return useCallback(
    (field) => {
      const year = String(baselineYear);
      const place = fieldPlace(field);
      switch (place?.kind) {
        case 'rule':
          return t(`fields.${place.rule}`, { year });
        case 'scheme':
          return `${place.scheme} ${t(`scheme.${place.part}`, { year })}`;
        case 'weight': {
          const names = indicators.find(({ id }) => id === place.indicator)?.names;
          return `${place.scheme} ${t('scheme.weight', { indicator: names?.[locale] ?? place.indicator })}`;
        }
        default:
          return t('fields.name');
      }
    },
    [t, locale, baselineYear, indicators],
  );
}
