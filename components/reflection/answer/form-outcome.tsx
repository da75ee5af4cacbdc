'use client';

import type { AnswersState, PositionState } from '@/lib/reflection/response/types';
import { useAnswers } from './answer-context';
import type { AskedItem } from './asked-item';
import { askId } from './control-names';

/** After a plain form: what was not saved, where, and what to do. */
export function FormOutcome({ state, items }: { readonly state: AnswersState; readonly items: readonly AskedItem[] }) {
  const { texts } = useAnswers();
  if (state.outcome === null) return null;
  const nameOf = (id: string) => items.find((item) => item.id === id)?.text ?? id;
  const rows = [
    ...state.conflicts.map(({ item }) => [item, texts.conflictTitle] as const),
    ...state.faults.map(
      ({ item, code }) => [item, code === 'position-first' ? texts.positionFirst : texts.invalid] as const,
    ),
  ];
  return (
    <div className="fp-errors" role="alert">
      <h3 className="fp-errors__title">{state.outcome === 'refused' ? texts.refusedForm : texts.partlySaved}</h3>
      <ul className="fp-errors__list">
        {rows.map(([item, words]) => (
          <li key={item}>
            <a href={`#${askId(item)}`}>{nameOf(item)}</a> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why an own value was not kept. Beside its button; empty, for what comes to be read aloud, while there is nothing to say. */
export function PositionOutcome({ failure }: { readonly failure: PositionState['failure'] }) {
  const { texts } = useAnswers();
  return (
    <p role="status" className="fp-button-form__failure">
      {failure && (failure.kind === 'invalid-answer' ? texts.positionMissing : texts.positionRefused)}
    </p>
  );
}

interface PositionNoticeProps {
  readonly state: PositionState;
  readonly items: readonly AskedItem[];
}

/** The same at the top, where a page without script begins anew: leads to the question. */
export function PositionNotice({ state: { item, failure }, items }: PositionNoticeProps) {
  const asked = failure && items.find(({ id }) => id === item);
  if (!asked) return null;
  return (
    <noscript>
      <div className="fp-errors">
        <PositionOutcome failure={failure} />
        <a href={`#${askId(asked.id)}`}>{asked.text}</a>
      </div>
    </noscript>
  );
}
