'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

type FieldDetailsProps = {
  readonly summary: ReactNode;
  readonly className?: string;
  /** Whether there is something in it that is used already. */
  readonly isUsed?: boolean;
  readonly hasFault: boolean;
  readonly children: ReactNode;
};

/**
 * Fields that are folded until they are needed. A fault opens them, and mending it does not close them under the hand of the
 * one who types: after the first drawing the disclosure is the reader's.
 */
export function FieldDetails({ summary, className, isUsed = false, hasFault, children }: FieldDetailsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [isOpenAtFirst] = useState(isUsed || hasFault);
  useEffect(() => {
    if (hasFault && details.current) details.current.open = true;
  }, [hasFault]);
  return (
    <details ref={details} className={['fp-details', className].filter(Boolean).join(' ')} open={isOpenAtFirst}>
      <summary className="fp-details__summary">{summary}</summary>
      <div className="fp-details__body">{children}</div>
    </details>
  );
}
