'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { prolong } from '@/lib/reflection/round/actions';
import type { RoundFormState } from '@/lib/reflection/round/types';
import { useFaults } from './use-faults';

type ProlongFormProps = { readonly programme: string; readonly round: string; readonly deadline: string };

/** A later deadline for everyone. An island for the same reason as the round's form. */
export function ProlongForm({ programme, round, deadline }: ProlongFormProps) {
  const t = useTranslations('reflectionRound.step');
  const opened: RoundFormState = { values: { deadline }, faults: [] };
  const [state, send, isPending] = useActionState(prolong, opened);
  const { errorOf } = useFaults(state);
  return (
    <form action={send} key={JSON.stringify(state)} className="fp-round-form">
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="round" value={round} />
      <TextField
        name="deadline"
        type="date"
        label={t('newDeadline')}
        defaultValue={state.values.deadline ?? ''}
        error={errorOf('deadline')}
        width="medium"
      />
      <div className="fp-actions">
        <Button variant="quiet" busy={isPending}>
          {t('prolong')}
        </Button>
      </div>
    </form>
  );
}
