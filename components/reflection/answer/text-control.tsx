'use client';

import { useEffect, useRef } from 'react';
import { LONGEST_TEXT } from '@/lib/limits';
import { answerField } from '@/lib/reflection/response/rules/form-fields';
import { hasIdentityNumber } from '@/lib/reflection/response/rules/identity-number';
import { useAnswers, useField } from './answer-context';
import { fill } from './answer-texts';
import { StatePicks } from './aside-picks';
import type { ControlProps } from './ask-field';
import { askId } from './control-names';
import { EMPTY } from './same-answer';

/** Said only when it begins to matter. */
const NEAR_THE_LIMIT = 1000;

export function TextControl({ item, describedBy }: ControlProps) {
  const { store, texts } = useAnswers();
  const { answer } = useField(item.id);
  const id = askId(item.id);
  const text = 'text' in answer ? answer.text : '';
  const left = LONGEST_TEXT - text.length;
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text, whoever wrote it.
  useEffect(() => grow(area.current), [text]);
  return (
    <>
      <textarea
        ref={area}
        className="ds-input fp-ask__text"
        id={`${id}-svar`}
        name={answerField(item.id)}
        value={text}
        rows={3}
        aria-describedby={`${describedBy} ${id}-merknad`}
        onChange={({ target }) =>
          store.change(item.id, target.value === '' ? EMPTY : { state: 'answered', text: target.value }, true)
        }
        onBlur={() => store.flush(item.id)}
        data-control=""
      />
      <div className="fp-ask__remark" id={`${id}-merknad`}>
        {left < NEAR_THE_LIMIT && (
          <p data-over={left < 0 || undefined}>
            {left < 0 ? fill(texts.over, { count: -left }) : fill(texts.left, { count: left })}
          </p>
        )}
        {hasIdentityNumber(text) && <p role="status">{texts.identityNumber}</p>}
      </div>
      <StatePicks item={item} onPick={(next) => store.change(item.id, next)} />
    </>
  );
}

/** Where the browser itself does not let a field grow with its text. */
function grow(area: HTMLTextAreaElement | null): void {
  if (!area || CSS.supports('field-sizing', 'content')) return;
  area.style.height = 'auto';
  area.style.height = `${area.scrollHeight + 4}px`;
}
