'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { formatClock } from '@/lib/format';
import { useAnswers, useField } from './answer-context';
import { fill } from './answer-texts';
import { answerWords } from './answer-words';
import type { AskedItem } from './asked-item';

/** Two wrote in one field. Both texts stand side by side until one person has chosen, or written them together above. */
export function ConflictPanel({ item }: { readonly item: AskedItem }) {
  const { store, texts } = useAnswers();
  const { status, answer, other } = useField(item.id);
  const panel = useRef<HTMLElement>(null);
  const isOpen = status === 'conflict' && other !== null;
  useEffect(() => {
    if (isOpen) panel.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  if (!isOpen) return null;
  const words = (what: typeof answer) => answerWords(item, what, texts) || texts.conflictEmpty;
  const by = { name: other.savedBy?.name || texts.someone, time: formatClock(new Date(other.savedAt)) };
  return (
    <section className="fp-conflict" ref={panel} aria-label={texts.conflictTitle}>
      <p>{texts.conflictLead}</p>
      <div className="fp-conflict__sides">
        <div>
          <p className="fp-conflict__who">{texts.conflictOwn}</p>
          <p className="fp-conflict__text">{words(answer)}</p>
          <Button variant="quiet" type="button" onClick={() => store.resolve(item.id, 'own')}>
            {texts.keepOwn}
          </Button>
        </div>
        <div>
          <p className="fp-conflict__who">{fill(texts.conflictOther, by)}</p>
          <p className="fp-conflict__text">{words(other.answer)}</p>
          <Button variant="quiet" type="button" onClick={() => store.resolve(item.id, 'other')}>
            {texts.useOther}
          </Button>
        </div>
      </div>
    </section>
  );
}
