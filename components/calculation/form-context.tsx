'use client';

import { useTranslations } from 'next-intl';
import { createContext, useContext } from 'react';
import type { FieldFault } from '@/lib/calculation/rules/field-fault';
import type { FormValues } from '@/lib/calculation/rules/field-reader';
import type { Prefill } from '@/lib/calculation/rules/prefill';
import type { CalculationIndicator, CalculationScheme } from '@/lib/calculation/types';
import type { SourceNote } from '@/lib/source/types';

export type FormContext = {
  /** What the fields hold when they are drawn. What is typed afterwards stays in the browser's hands. */
  readonly values: FormValues;
  /** What they held when the form was last sent. */
  readonly sent: FormValues;
  readonly faults: readonly FieldFault[];
  readonly prefill: Prefill;
  readonly sources: readonly SourceNote[];
  readonly schemes: readonly CalculationScheme[];
  readonly indicators: readonly CalculationIndicator[];
  readonly baselineYear: number;
};

const Context = createContext<FormContext | null>(null);
export const FormContextProvider = Context.Provider;

export function useFormContext(): FormContext {
  const context = useContext(Context);
  if (!context) throw new Error('A field of the calculation form stands outside the form.');
  return context;
}

/** More than this at one field is a wall of text; the rest comes when these are mended. */
const MOST_MESSAGES = 4;

/** The message of a field's faults. */
export function useFaultText(): (field: string) => string | undefined {
  const t = useTranslations('calculation.faults');
  const { faults } = useFormContext();
  return (field) => {
    const own = faults.filter((fault) => fault.field === field);
    if (own.length === 0) return undefined;
    const shown = own.slice(0, MOST_MESSAGES).map(({ code, values }) => t(code, values));
    const rest = own.length - shown.length;
    return [...shown, ...(rest > 0 ? [t('more', { count: rest })] : [])].join(' ');
  };
}
