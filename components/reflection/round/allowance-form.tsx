'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { extend, reopen } from '@/lib/reflection/round/follow-up/actions';
import { LONGEST_REASON } from '@/lib/reflection/round/follow-up/schema';
import type { RoundFormState } from '@/lib/reflection/round/types';
import { useFaults } from './use-faults';

type AllowanceFormProps = {
  readonly kind: 'extend' | 'reopen';
  readonly programme: string;
  readonly round: string;
  readonly number: string;
  readonly deadline: string;
};

/** More time, or a correction, for one municipality. An island so that a long reason survives a wrong date. */
export function AllowanceForm({ kind, programme, round, number, deadline }: AllowanceFormProps) {
  const t = useTranslations('reflectionRound.one');
  const opened: RoundFormState = { values: { deadline }, faults: [] };
  const [state, send, isPending] = useActionState(kind === 'extend' ? extend : reopen, opened);
  const { errorOf, failures } = useFaults(state);
  return (
    <form action={send} key={JSON.stringify(state)} className="fp-round-form">
      <ErrorSummary failures={failures} />
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="number" value={number} />
      <TextField
        name="deadline"
        type="date"
        label={t('newDeadline')}
        defaultValue={state.values.deadline ?? ''}
        error={errorOf('deadline')}
        width="medium"
      />
      <TextareaField
        name="reason"
        label={t('reason')}
        description={t('reasonAbout')}
        defaultValue={state.values.reason ?? ''}
        error={errorOf('reason')}
        maxLength={LONGEST_REASON}
      />
      <div className="fp-actions">
        <Button busy={isPending}>{t(kind)}</Button>
      </div>
    </form>
  );
}
