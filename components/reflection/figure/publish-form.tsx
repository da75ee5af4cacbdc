'use client';

import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { type PublishState, publish } from '@/lib/reflection/publication/actions';

type Props = {
  readonly programme: string;
  readonly round: string;
  readonly words: {
    readonly confirm: string;
    readonly publish: string;
    readonly failures: Readonly<Record<NonNullable<PublishState>['failure'], string>>;
  };
};

/** Publishes once the box is ticked: it cannot be undone. */
export function PublishForm({ programme, round, words }: Props) {
  const [state, submit, isPending] = useActionState<PublishState, FormData>(publish, null);
  const failure = state && words.failures[state.failure];
  return (
    <form action={submit}>
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="round" value={round} />
      <label className="fp-confirm">
        <input type="checkbox" name="confirm" value="yes" aria-describedby={failure ? 'publisering-feil' : undefined} />
        <span>{words.confirm}</span>
      </label>
      {failure && (
        <p className="ds-validation-message" id="publisering-feil" role="alert">
          {failure}
        </p>
      )}
      <div className="fp-actions">
        <Button variant="danger" busy={isPending}>
          {words.publish}
        </Button>
      </div>
    </form>
  );
}
