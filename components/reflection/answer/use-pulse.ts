'use client';

import { useEffect } from 'react';
import type { Pulse } from '@/lib/reflection/response/types';
import type { AnswerStore } from './answer-store';
import { WRITER_HEADER } from './send-field';

const VISIBLE = 5000;
const HIDDEN = 20_000;
const PATIENCE = 15_000;

/** Tells the others where this person is, and brings what they have saved. Stops with the page. */
export function usePulse(store: AnswerStore, response: string, userId: string): void {
  useEffect(() => {
    let isOver = false;
    let timer: ReturnType<typeof setTimeout>;
    const beat = async () => {
      const pulse = await ask(response, userId, store.cursor);
      if (isOver) return;
      if (pulse) store.pulse(pulse);
      timer = setTimeout(beat, document.visibilityState === 'visible' ? VISIBLE : HIDDEN);
    };
    void beat();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [store, response, userId]);
}

async function ask(response: string, userId: string, cursor: string): Promise<Pulse | null> {
  const item = document.activeElement?.closest<HTMLElement>('[data-ask]')?.dataset.ask ?? null;
  try {
    const reply = await fetch(`/api/reflection/${response}/presence`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', [WRITER_HEADER]: userId },
      body: JSON.stringify({ item, cursor }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    return reply.ok ? await reply.json() : null;
  } catch {
    return null; // It is asked again soon; the fields say by themselves that nothing is being saved.
  }
}
