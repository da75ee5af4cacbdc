'use client';

import type { AnswersState } from '@/lib/reflection/response/types';
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
    ...state.faults.map(({ item }) => [item, texts.invalid] as const),
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
