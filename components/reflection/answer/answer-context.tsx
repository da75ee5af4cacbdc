'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Person } from '@/lib/reflection/response/types';
import type { AnswerStore } from './answer-store';
import type { FieldView } from './field-queue';
import type { WordContext } from './saved-words';

export interface AnswerContext extends WordContext {
  readonly store: AnswerStore;
  readonly user: Person;
  readonly response: string;
  /** The form's own address, which those of the check page and the history continue. */
  readonly home: string;
  readonly signInHref: string;
}

const Context = createContext<AnswerContext | null>(null);
export const AnswerContextProvider = Context.Provider;

export function useAnswers(): AnswerContext {
  const context = useContext(Context);
  if (!context) throw new Error('A part of the answering page stands outside its provider.');
  return context;
}

export function useField(item: string): FieldView {
  const { store } = useAnswers();
  const read = () => store.field(item);
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Renders again whenever any field, or who is here, has changed. */
export function useAnyChange(): AnswerContext {
  const context = useAnswers();
  const { subscribe, version } = context.store;
  useSyncExternalStore(subscribe, version, version);
  return context;
}
