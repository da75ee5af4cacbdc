'use client';

import { answerField } from '@/lib/reflection/response/rules/form-fields';
import type { Answer } from '@/lib/reflection/types';
import { useAnswers, useField } from './answer-context';
import { StatePicks } from './aside-picks';
import type { ControlProps } from './ask-field';
import { ScaleSteps } from './scale-steps';

/** The same scale for each phase. Every phase is a group of its own, so that it can be read and filled in one at a time. */
export function MatrixControl({ item }: ControlProps) {
  const { store } = useAnswers();
  const { answer } = useField(item.id);
  const parts = 'parts' in answer ? answer.parts : {};
  const set = (next: Answer) => store.change(item.id, next);
  const pick = (part: string, value: number) => {
    const entries = item.parts.flatMap(({ id }) => {
      const own = id === part ? value : parts[id];
      return own === undefined ? [] : [[id, own] as const];
    });
    set({ state: 'answered', parts: Object.fromEntries(entries) });
  };
  return (
    <>
      <div className="fp-matrix">
        {item.parts.map(({ id, name }) => (
          <fieldset className="fp-matrix__part" key={id}>
            <legend className="fp-matrix__name">{name}</legend>
            <ScaleSteps
              item={item}
              name={answerField(item.id, id)}
              value={parts[id] ?? null}
              onPick={(value) => pick(id, value)}
              part={id}
            />
          </fieldset>
        ))}
      </div>
      <StatePicks item={item} onPick={set} />
    </>
  );
}
