'use client';

import { stateField } from '@/lib/reflection/response/rules/form-fields';
import type { Answer } from '@/lib/reflection/types';
import { useAnswers, useField } from './answer-context';
import type { AskedItem } from './asked-item';
import { Pick } from './pick';
import { EMPTY } from './same-answer';

interface AsidePicksProps {
  readonly name: string;
  readonly answer: Answer;
  readonly onPick: (answer: Answer) => void;
  readonly look?: 'word' | 'aside';
  readonly form?: string;
  /** What marks the states where they stand in one group with values. */
  readonly mark?: '@' | '';
  /** *Ingen svar* in other words: of one's own position it says that one has none. */
  readonly noAnswer?: string;
}

/** *Ikke relevant* and *Ingen svar*: proper answers, which count as answered and never as 0. */
export function AsidePicks(props: AsidePicksProps) {
  const { texts } = useAnswers();
  const { name, answer, onPick, look = 'word', form, mark = '@', noAnswer = texts.noAnswer } = props;
  const states = [
    ['not-relevant', texts.notRelevant],
    ['no-answer', noAnswer],
  ] as const;
  return states.map(([state, label]) => (
    <Pick
      key={state}
      look={look}
      name={name}
      value={mark + state}
      isChosen={answer.state === state}
      onPick={() => onPick({ state })}
      form={form}
    >
      {label}
    </Pick>
  ));
}

/** Radio buttons cannot be unchosen; this takes the answer away. It needs script, and is not there without. */
export function ClearButton({ answer, onClear }: { answer: Answer; onClear: (answer: Answer) => void }) {
  const { texts } = useAnswers();
  if (answer.state === 'empty') return null;
  return (
    <button className="fp-ask__clear" type="button" onClick={() => onClear(EMPTY)}>
      {texts.clear}
    </button>
  );
}

/** For written answers and tables, whose value has no radio button of its own to go back to where there is no script. */
export function StatePicks({ item, onPick }: { readonly item: AskedItem; readonly onPick: (answer: Answer) => void }) {
  const { texts } = useAnswers();
  const { answer } = useField(item.id);
  const name = stateField(item.id);
  return (
    <fieldset className="fp-picks">
      <legend className="sr-only">{item.text}</legend>
      <noscript>
        <label className="fp-pick" data-look="aside">
          <input className="fp-pick__input" type="radio" name={name} value="" />
          <span className="fp-pick__box">{texts.answerAbove}</span>
        </label>
      </noscript>
      <AsidePicks name={name} answer={answer} onPick={onPick} look="aside" mark="" />
      <ClearButton answer={answer} onClear={onPick} />
    </fieldset>
  );
}
