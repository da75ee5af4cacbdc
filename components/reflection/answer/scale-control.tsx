'use client';

import { answerField } from '@/lib/reflection/response/rules/form-fields';
import type { Answer } from '@/lib/reflection/types';
import { useAnswers, useField } from './answer-context';
import { AsidePicks, ClearButton } from './aside-picks';
import type { ControlProps } from './ask-field';
import { ScaleSteps } from './scale-steps';

export function ScaleControl({ item }: ControlProps) {
  const { store } = useAnswers();
  const { answer } = useField(item.id);
  const set = (next: Answer) => store.change(item.id, next);
  const name = answerField(item.id);
  return (
    <div className="fp-picks">
      <ScaleSteps
        item={item}
        name={name}
        value={'value' in answer ? answer.value : null}
        onPick={(value) => set({ state: 'answered', value })}
      />
      <AsidePicks name={name} answer={answer} onPick={set} />
      <ClearButton answer={answer} onClear={set} />
    </div>
  );
}
