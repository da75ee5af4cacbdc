'use client';

import { type FormEvent, startTransition, useEffect, useRef } from 'react';

/** Long enough to type on, short enough to feel immediate. */
const PAUSE = 400;

/** The name of a calculation changes no number. */
const NOT_CALCULATED = 'name';

type Send = (form: FormData) => void;

/**
 * Sends a form by script: when it is submitted, and a moment after each change. The browser's own sending is stopped, so that
 * fields keep what is typed while an answer is on its way; without script the form is sent as any other.
 */
export function useLivePreview(send: Send) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    clearTimeout(timer.current);
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    startTransition(() => send(form));
  };
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLInputElement && event.target.name === NOT_CALCULATED) return;
    clearTimeout(timer.current);
    const form = event.currentTarget;
    timer.current = setTimeout(() => {
      const data = new FormData(form);
      data.set('intent', 'preview');
      startTransition(() => send(data));
    }, PAUSE);
  };
  return { onSubmit, onChange };
}
