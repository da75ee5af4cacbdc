'use client';

import { sectionState } from '@/lib/reflection/response/rules/progress';
import { useAnyChange } from './answer-context';
import { fill } from './answer-texts';
import type { OutlinedSection } from './asked-item';

/** *4 av 6 deler ferdig*, as the answers stand in this page. */
export function ProgressLine({ sections }: { readonly sections: readonly OutlinedSection[] }) {
  const { store, texts } = useAnyChange();
  const answers = store.answers();
  const done = sections.filter(({ items }) => sectionState(items, answers) === 'complete').length;
  return <span>{fill(texts.done, { done, of: sections.length })}</span>;
}
