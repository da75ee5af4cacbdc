'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { localStore, SIGNED_OUT_KEY } from '@/components/shell/local-drafts';
import { type AnswerContext, AnswerContextProvider } from './answer-context';
import { AnswerStore, type Opened } from './answer-store';
import { draftStore } from './draft-store';
import { sendTo } from './send-field';
import { typedEarly } from './typed-early';
import { usePulse } from './use-pulse';

type AnswerProviderProps = Omit<AnswerContext, 'store' | 'user'> & {
  readonly opened: Opened;
  readonly children: ReactNode;
};

/** Holds the fields of the form while its sections come and go. Without script everything inside is a plain form. */
export function AnswerProvider({ opened, children, ...words }: AnswerProviderProps) {
  const { response } = words;
  const { id: userId } = opened.user;
  const router = useRouter();
  const [store] = useState(
    () => new AnswerStore(opened, draftStore(localStore(), userId, response), sendTo(response, userId)),
  );
  useEffect(() => store.receive(opened.fields), [store, opened.fields]);
  useEffect(() => store.close(opened.closed), [store, opened.closed]);
  useEffect(() => takeOver(store), [store]);
  usePulse(store, response, userId);

  useEffect(() => {
    let known = opened.status;
    // Sent by the leader, or taken back, while the page is open: the server draws it anew.
    return store.subscribe(() => {
      if (store.status === known) return;
      const isShown = store.status === 'sent' || known === 'sent';
      known = store.status;
      if (isShown) router.refresh();
    });
  }, [store, opened.status, router]);

  return <AnswerContextProvider value={{ ...words, user: opened.user, store }}>{children}</AnswerContextProvider>;
}

/** What the browser still holds is taken up and sent, and from now on nothing leaves it unsent without a word. */
function takeOver(store: AnswerStore): () => void {
  store.restore();
  for (const [item, answer] of typedEarly) store.change(item, answer);
  const flush = () => store.flush();
  const warn = (event: BeforeUnloadEvent) => {
    if (store.unsaved().length > 0) event.preventDefault();
  };
  const letGo = () => {
    store.dispose();
    window.removeEventListener('beforeunload', warn);
  };
  const letGoHere = ({ key }: StorageEvent) => {
    if (key !== SIGNED_OUT_KEY) return;
    letGo();
    window.location.reload();
  };
  window.addEventListener('online', flush);
  window.addEventListener('focus', flush);
  window.addEventListener('pagehide', flush);
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('beforeunload', warn);
  window.addEventListener('storage', letGoHere);
  window.addEventListener(SIGNED_OUT_KEY, letGo);
  return () => {
    flush();
    window.removeEventListener('online', flush);
    window.removeEventListener('focus', flush);
    window.removeEventListener('pagehide', flush);
    document.removeEventListener('visibilitychange', flush);
    window.removeEventListener('beforeunload', warn);
    window.removeEventListener('storage', letGoHere);
    window.removeEventListener(SIGNED_OUT_KEY, letGo);
  };
}
