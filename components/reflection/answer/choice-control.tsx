'use client';

import { answerField } from '@/lib/reflection/response/rules/form-fields';
import type { Answer } from '@/lib/reflection/types';
import { useAnswers, useField } from './answer-context';
import { AsidePicks, ClearButton, StatePicks } from './aside-picks';
import type { ControlProps } from './ask-field';
import { Pick } from './pick';
import { EMPTY } from './same-answer';

/** One choice, or several. The order of the answer is the form's, whatever was chosen first. */
export function ChoiceControl({ item }: ControlProps) {
  const { store } = useAnswers();
  const { answer } = useField(item.id);
  const isSeveral = item.kind === 'multiple-choice';
  const chosen = 'choices' in answer ? answer.choices : [];
  const set = (next: Answer) => store.change(item.id, next);
  const pick = (id: string, isChosen: boolean) => {
    const ids = item.options.map((option) => option.id);
    const next = isSeveral ? ids.filter((one) => (one === id ? isChosen : chosen.includes(one))) : [id];
    set(next.length > 0 ? { state: 'answered', choices: next } : EMPTY);
  };
  return (
    <div className="fp-picks" data-list="">
      <div className="fp-picks__options">
        {item.options.map(({ id, name }) => (
          <Pick
            key={id}
            type={isSeveral ? 'checkbox' : 'radio'}
            look="line"
            name={isSeveral ? answerField(item.id, id) : answerField(item.id)}
            value={isSeveral ? 'on' : id}
            isChosen={chosen.includes(id)}
            onPick={(isChosen) => pick(id, isChosen)}
            part={id}
          >
            {name}
          </Pick>
        ))}
      </div>
      {isSeveral ? (
        <StatePicks item={item} onPick={set} />
      ) : (
        <>
          <AsidePicks name={answerField(item.id)} answer={answer} onPick={set} look="aside" />
          <ClearButton answer={answer} onClear={set} />
        </>
      )}
    </div>
  );
}
