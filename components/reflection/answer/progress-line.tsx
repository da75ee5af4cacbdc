'use client';

import { progressOf } from '@/lib/reflection/response/rules/progress';
import { useAnyChange } from './answer-context';
import { fill } from './answer-texts';
import type { OutlinedSection } from './asked-item';

/** *12 av 30 spørsmål er besvart*, the same on the form and the check page. */
export function ProgressLine({ sections }: { readonly sections: readonly OutlinedSection[] }) {
  const { store, texts } = useAnyChange();
  const { answered, of } = progressOf(
    sections.flatMap(({ items }) => items),
    store.standing(),
  );
  return <span>{fill(texts.answered, { answered, of })}</span>;
}
