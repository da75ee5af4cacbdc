'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import type { CalculationState } from '@/lib/calculation/rules/form-state';
import { useFormContext } from './form-context';
import { OutcomeSections } from './outcome-sections';
import { SaveFields } from './save-fields';
import { StepsChooser } from './steps-chooser';

type FormOutcomeProps = {
  readonly state: CalculationState;
  readonly isPending: boolean;
  readonly municipalities: readonly { readonly number: string; readonly name: string }[];
};

/** What the fields give. While something must be mended the last result stays, greyed, and says that it is old. */
export function FormOutcome({ state, isPending, municipalities }: FormOutcomeProps) {
  const t = useTranslations('calculation');
  const { schemes, indicators, baselineYear } = useFormContext();
  const [last, setLast] = useState(state);
  if (state.outcome && state !== last) setLast(state);
  const { outcome, isIllustration } = last;
  const isStale = outcome !== null && state.outcome === null;
  if (!outcome) {
    const count = new Set(state.faults.map(({ field }) => field)).size;
    return (
      <div className="fp-section">
        <EmptyState title={t(count > 0 ? 'form.faultsTitle' : 'form.waitTitle')}>
          {count > 0 ? t('form.faultsText', { count }) : t('form.waitText')}
        </EmptyState>
      </div>
    );
  }
  const areAllExplained = outcome.explanations.length === municipalities.length;
  return (
    <>
      {isStale && <p className="fp-stale">{t('result.stale')}</p>}
      <div data-stale={isStale || undefined} className="fp-outcome">
        <OutcomeSections
          outcome={outcome}
          isIllustration={isIllustration}
          schemes={schemes}
          indicators={indicators}
          baselineYear={baselineYear}
          asked={areAllExplained ? undefined : state.explain}
          hrefOf={areAllExplained ? (number) => `#kommune-${number}` : undefined}
          chooser={!areAllExplained && <StepsChooser municipalities={municipalities} chosen={state.explain} />}
        />
      </div>
      <SaveFields state={state} isPending={isPending} isStale={isStale} />
    </>
  );
}
