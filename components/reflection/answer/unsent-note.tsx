'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useAnyChange } from './answer-context';
import { fill } from './answer-texts';

/** On the check page: answers that wait in this browser are no part of what is sent, so they are waited for. */
export function UnsentNote() {
  const { store, texts } = useAnyChange();
  const router = useRouter();
  const count = store.unsaved().length;
  const before = useRef(0);
  useEffect(() => {
    // What has reached the server meanwhile belongs on this page, and under the signature.
    if (before.current > 0 && count === 0) router.refresh();
    before.current = count;
  }, [count, router]);
  return (
    <div role="status">
      {count > 0 && (
        <div className="fp-note" data-color="warning">
          <div className="fp-note__body">
            <p className="fp-note__title">{texts.unsentTitle}</p>
            <p>{fill(texts.unsent, { count })}</p>
          </div>
        </div>
      )}
    </div>
  );
}
