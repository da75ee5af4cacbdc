'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { formatClock } from '@/lib/format';
import { useAnswers, useField } from './answer-context';
import { fill } from './answer-texts';
import { answerWords } from './answer-words';
import type { AskedItem } from './asked-item';

/**
 * Two wrote in one field. Both texts stand side by side until one person has chosen, or written them together above. Without script
 * the choice is sent with the form.
 */
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
  const choose = (which: 'own' | 'other') => ({
    name: 'choose',
    value: `${which} ${item.id} ${other.version}`,
    onClick: (event: MouseEvent) => {
      event.preventDefault();
      store.resolve(item.id, which);
    },
  });
  const by = { name: other.savedBy?.name || texts.someone, time: formatClock(new Date(other.savedAt)) };
  return (
    <section className="fp-conflict" ref={panel} aria-label={texts.conflictTitle}>
      <p>{texts.conflictLead}</p>
      <div className="fp-conflict__sides">
        <div>
          <p className="fp-conflict__who">{texts.conflictOwn}</p>
          <p className="fp-conflict__text">{words(answer)}</p>
          <Button variant="quiet" {...choose('own')}>
            {texts.keepOwn}
          </Button>
        </div>
        <div>
          <p className="fp-conflict__who">{fill(texts.conflictOther, by)}</p>
          <p className="fp-conflict__text">{words(other.answer)}</p>
          <Button variant="quiet" {...choose('other')}>
            {texts.useOther}
          </Button>
        </div>
      </div>
    </section>
  );
}
