'use client';

import { useTranslations } from 'next-intl';
import { useActionState, useMemo, useState } from 'react';
import { calculate } from '@/lib/calculation/actions';
import type { CalculationState } from '@/lib/calculation/rules/form-state';
import type { Prefill } from '@/lib/calculation/rules/prefill';
import type { CalculationIndicator, CalculationScheme, StartingPoint } from '@/lib/calculation/types';
import type { SourceNote } from '@/lib/source/types';
import { CalculateBar } from './calculate-bar';
import { FaultSummary } from './fault-summary';
import { FormContextProvider } from './form-context';
import { FormOutcome } from './form-outcome';
import { PoolRuleFields } from './pool-rule-fields';
import { SchemeFields } from './scheme-fields';
import { useLivePreview } from './use-live-preview';

export type CalculationFormProps = {
  readonly programme: string;
  readonly year: number;
  readonly baselineYear: number;
  readonly startingPoint: StartingPoint;
  readonly baseYears: readonly number[];
  readonly schemes: readonly CalculationScheme[];
  readonly indicators: readonly CalculationIndicator[];
  readonly municipalities: readonly { readonly number: string; readonly name: string }[];
  readonly sources: readonly SourceNote[];
  readonly prefill: Prefill;
  readonly opened: CalculationState;
};

/**
 * The form and, below it, what it gives. An island for the sake of the preview; without script the same form is sent to the
 * same action, and the page comes back with everything that was typed.
 */
export function CalculationForm(props: CalculationFormProps) {
  const { programme, year, startingPoint, baseYears, prefill, opened, schemes, indicators, baselineYear } = props;
  const t = useTranslations('calculation');
  const [state, send, isPending] = useActionState(calculate, opened);
  // Fields are drawn once: what is typed while an answer is on its way must not be drawn over.
  const [values] = useState(() => state.values ?? prefill.values);
  const live = useLivePreview(send);
  const context = useMemo(
    () => ({
      values,
      sent: state.values ?? prefill.values,
      faults: state.faults,
      prefill,
      sources: props.sources,
      schemes,
      indicators,
      baselineYear,
    }),
    [values, state, prefill, props.sources, schemes, indicators, baselineYear],
  );
  return (
    <FormContextProvider value={context}>
      <form action={send} onSubmit={live.onSubmit} onInput={live.onChange} aria-busy={isPending} noValidate>
        {state.outcome && (
          <noscript>
            <p className="fp-form-help">
              <a href="#resultat">{t('form.toResult')}</a>
            </p>
          </noscript>
        )}
        <FaultSummary intent={state.intent} />
        <input type="hidden" name="programme" value={programme} />
        <input type="hidden" name="year" value={year} />
        <input type="hidden" name="startingPoint" value={startingPoint} />
        <input type="hidden" name="runId" value={state.runId} />
        <input type="hidden" name="seen" value={state.outcome?.problemHash ?? ''} />
        {startingPoint === 'schemes' && (
          <fieldset className="fp-schemes">
            <legend>{t('groups.schemes')}</legend>
            {schemes.map((scheme) => (
              <SchemeFields key={scheme.id} scheme={scheme} />
            ))}
          </fieldset>
        )}
        <PoolRuleFields baseYears={startingPoint === 'previous-pools' ? baseYears : null} />
        <CalculateBar state={state} isPending={isPending} />
        <FormOutcome state={state} isPending={isPending} municipalities={props.municipalities} />
      </form>
    </FormContextProvider>
  );
}
