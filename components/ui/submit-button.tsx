'use client';

import type { ComponentProps } from 'react';
import { useFormStatus } from 'react-dom';
import { Button } from './button';

type SubmitButtonProps = ComponentProps<typeof Button> & {
  /** What the button says while the form is on its way: *Beregner …* */
  readonly busyLabel: string;
};

/** An island because only the browser knows that the form is on its way; it stops a second press, never the first. */
export function SubmitButton({ busyLabel, children, onClick, ...rest }: SubmitButtonProps) {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      busy={pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {pending ? busyLabel : children}
    </Button>
  );
}
