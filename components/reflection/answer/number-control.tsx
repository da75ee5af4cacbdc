'use client';

import { useState } from 'react';
import { answerField } from '@/lib/reflection/response/rules/form-fields';
import type { Answer } from '@/lib/reflection/types';
import { useAnswers, useField } from './answer-context';
import { StatePicks } from './aside-picks';
import type { ControlProps } from './ask-field';
import { askId } from './control-names';
import { numberAnswer } from './typed-early';

/** A whole number. What is no number stays in the field, is said to be none, and is not sent. */
export function NumberControl({ item, describedBy }: ControlProps) {
  const { store, texts } = useAnswers();
  const { answer } = useField(item.id);
  const [strange, setStrange] = useState<string | null>(null);
  const id = askId(item.id);
  const type = (text: string) => {
    const read = numberAnswer(text);
    setStrange(read ? null : text);
    if (read) store.change(item.id, read, true);
  };
  const set = (next: Answer) => {
    setStrange(null);
    store.change(item.id, next);
  };
  return (
    <>
      <input
        className="ds-input fp-ask__number"
        id={`${id}-svar`}
        type="text"
        inputMode="numeric"
        name={answerField(item.id)}
        value={strange ?? ('value' in answer ? String(answer.value) : '')}
        aria-describedby={`${describedBy} ${id}-merknad`}
        aria-invalid={strange !== null || undefined}
        onChange={({ target }) => type(target.value)}
        onBlur={() => store.flush(item.id)}
        data-control=""
      />
      <div className="fp-ask__remark" id={`${id}-merknad`}>
        {strange !== null && <p data-over="">{texts.wholeNumber}</p>}
      </div>
      <StatePicks item={item} onPick={set} />
    </>
  );
}
