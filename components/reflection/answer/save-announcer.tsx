'use client';

import { useEffect, useState } from 'react';
import { useAnyChange } from './answer-context';
import type { FieldStatus } from './field-queue';

/** Long enough that typing is not talked over. */
const CALM = 1200;

/**
 * Says politely how it stands with the saving, for those who listen: when everything is saved again, and when something is
 * not. Never for each letter.
 */
export function SaveAnnouncer() {
  const { store, texts } = useAnyChange();
  const [said, say] = useState('');
  const states = new Set<FieldStatus>(store.unsaved().map((item) => store.field(item).status));
  const trouble = (['conflict', 'signed-out', 'refused', 'invalid', 'retrying'] as const).find((one) =>
    states.has(one),
  );
  const words = {
    conflict: texts.conflictTitle,
    'signed-out': texts.signedOut,
    refused: texts.refused,
    invalid: texts.invalid,
    retrying: texts.retrying,
  };
  const now = trouble ? words[trouble] : states.size > 0 ? null : texts.allSaved;
  useEffect(() => {
    if (now === null) return;
    const timer = setTimeout(() => say((before) => (before === '' && now === texts.allSaved ? '' : now)), CALM);
    return () => clearTimeout(timer);
  }, [now, texts.allSaved]);
  // While something is on its way the sentence is taken away, so that the next one is heard even if it is the same.
  const isOnItsWay = now === null;
  useEffect(() => {
    if (isOnItsWay) say(' ');
  }, [isOnItsWay]);
  return (
    <p className="sr-only" role="status">
      {said}
    </p>
  );
}
