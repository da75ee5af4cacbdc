'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { TextareaField } from '@/components/ui/textarea-field';
import { type OpenAnswersState, openRoundAnswers } from '@/lib/reflection/publication/actions';

export interface OpenAnswersWords {
  readonly reason: string;
  readonly reasonAbout: string;
  readonly reasonTooShort: string;
  readonly open: string;
}

type Props = {
  readonly programme: string;
  readonly round: string;
  readonly to: string;
  readonly needsReason: boolean;
  readonly words: OpenAnswersWords;
};

/** Opens the answers: a step of its own, since reading a page writes nothing and this is written to the trail. */
export function OpenAnswersForm({ programme, round, to, needsReason, words }: Props) {
  const [state, submit, isPending] = useActionState<OpenAnswersState, FormData>(openRoundAnswers, null);
  return (
    <form action={submit}>
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="to" value={to} />
      {needsReason && (
        <TextareaField
          name="reason"
          label={words.reason}
          description={words.reasonAbout}
          error={state ? words.reasonTooShort : undefined}
          defaultValue={state?.reason}
          rows={3}
          maxLength={2000}
        />
      )}
      <div className="fp-actions">
        <Button variant="quiet" busy={isPending}>
          {words.open}
        </Button>
      </div>
    </form>
  );
}
