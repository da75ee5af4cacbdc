'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { ASKED_BY_PAGE } from './early-question';
import { countDrafts, wipeDrafts } from './local-drafts';

interface WipeDraftsProps {
  /** Asked where answers wait in this browser; `{count}` is how many. */
  readonly question: string;
  readonly children: ReactNode;
}

/**
 * Around a form that signs out: takes away what this browser keeps of unsent answers, and asks first where that would lose
 * something. Without script nothing is kept, and nothing is asked.
 */
export function WipeDrafts({ question, children }: WipeDraftsProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const form = box.current?.querySelector('form');
    const ask = (event: SubmitEvent) => {
      const count = countDrafts();
      if (count > 0 && !window.confirm(question.replace('{count}', String(count)))) {
        event.preventDefault();
        event.stopImmediatePropagation();
        return;
      }
      wipeDrafts();
    };
    if (form) form.dataset[ASKED_BY_PAGE] = '';
    // Before React sees it, so that a refusal reaches the action, too.
    form?.addEventListener('submit', ask, { capture: true });
    return () => form?.removeEventListener('submit', ask, { capture: true });
  }, [question]);
  return <div ref={box}>{children}</div>;
}
