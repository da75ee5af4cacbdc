'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useActionState, useEffect } from 'react';
import { Button, type ButtonVariant } from '@/components/ui/button';
import type { ButtonState } from '@/lib/reflection/response/types';
import { AddressFields, type FormAddress } from './form-address';

export interface FailureTexts {
  readonly changed: string;
  readonly empty: string;
  readonly notWritable: string;
  readonly conflict: string;
  readonly positionFirst: string;
  readonly other: string;
}

interface ButtonFormProps {
  readonly action: (state: ButtonState, form: FormData) => Promise<ButtonState>;
  readonly address: FormAddress;
  readonly fields?: Readonly<Record<string, string | number>>;
  readonly variant?: ButtonVariant;
  readonly failures: FailureTexts;
  readonly children: ReactNode;
}

/** One button that does one thing. What stopped it is said beside it, and the page is drawn anew when it is done. */
export function ButtonForm({ action, address, fields = {}, variant = 'quiet', failures, children }: ButtonFormProps) {
  const [{ done, failure }, send, isPending] = useActionState(action, { done: false, failure: null });
  const router = useRouter();
  useEffect(() => {
    if (done || failure) router.refresh();
  }, [done, failure, router]);
  return (
    <form action={send} className="fp-button-form">
      <AddressFields address={address} />
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button variant={variant} busy={isPending}>
        {children}
      </Button>
      <p role="status" className="fp-button-form__failure">
        {failure && wordsOf(failure.kind, failures)}
      </p>
    </form>
  );
}

function wordsOf(kind: NonNullable<ButtonState['failure']>['kind'], failures: FailureTexts): string {
  switch (kind) {
    case 'changed':
    case 'empty':
    case 'conflict':
      return failures[kind];
    case 'position-first':
      return failures.positionFirst;
    case 'not-writable':
      return failures.notWritable;
    default:
      return failures.other;
  }
}
