'use client';

import { progressOf } from '@/lib/reflection/response/rules/progress';
import type { SectionState } from '@/lib/reflection/response/types';
import { useAnyChange } from './answer-context';
import { fill } from './answer-texts';
import type { OutlinedSection } from './asked-item';
import { StateMark } from './state-mark';

/** A part's title with how far it has come, in shape and in words: *Begynt, 3 av 8*. */
export function SectionWithState({ section: { title, items } }: { readonly section: OutlinedSection }) {
  const { store, texts } = useAnyChange();
  const { answered, of, state } = progressOf(items, store.standing());
  const words: Record<SectionState, string> = {
    'not-started': texts.stateNotStarted,
    begun: fill(texts.answeredOf, { state: texts.stateBegun, answered, of }),
    complete: texts.stateComplete,
  };
  return (
    <>
      <StateMark state={state} />
      <span>
        {title}
        <span className="fp-sections__state">{words[state]}</span>
      </span>
    </>
  );
}
