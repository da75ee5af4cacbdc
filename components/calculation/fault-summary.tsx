'use client';

import { useMemo } from 'react';
import { ErrorSummary } from '@/components/ui/error-summary';
import type { Intent } from '@/lib/calculation/types';
import { useFormContext } from './form-context';
import { useFaultMessages } from './use-fault-messages';

/** What must be mended, with a way to each field. Takes focus only when someone pressed a button, never while they type. */
export function FaultSummary({ intent }: { intent: Intent | null }) {
  const { faults } = useFormContext();
  const messages = useFaultMessages();
  // The same list for the same answer: the summary takes focus whenever it gets a new one.
  const failures = useMemo(() => (intent === 'preview' ? [] : messages(faults)), [faults, intent, messages]);
  return <ErrorSummary failures={failures} />;
}
