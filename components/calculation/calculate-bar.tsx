'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import type { CalculationState } from '@/lib/calculation/rules/form-state';
import { formatKroner } from '@/lib/format';
import { useComparisonText } from './use-comparison-text';

/** The button, and beside it in a line what came of it: said politely, so that typing is not disturbed. */
export function CalculateBar({ state, isPending }: { state: CalculationState; isPending: boolean }) {
  const t = useTranslations('calculation');
  return (
    <div className="fp-actions fp-calculate">
      <Button name="intent" value="calculate" busy={isPending}>
        {t('form.calculate')}
      </Button>
      <p role="status" className="fp-calculate__status">
        {isPending ? t('form.calculating') : <StatusText state={state} />}
      </p>
    </div>
  );
}

function StatusText({ state: { intent, outcome, faults } }: { state: CalculationState }) {
  const t = useTranslations('calculation.result');
  const locale = useLocale();
  const comparison = useComparisonText();
  if (intent === null) return null;
  const fields = new Set(faults.map(({ field }) => field)).size;
  if (fields > 0) return t('statusFaults', { count: fields });
  if (!outcome) return null;
  return (
    <>
      <a href="#resultat">{t('status', { total: formatKroner(outcome.total, locale) })}</a> {comparison(outcome)}
    </>
  );
}
