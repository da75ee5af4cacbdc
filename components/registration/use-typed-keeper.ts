import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import { localStore, SIGNED_OUT_KEY } from '@/components/shell/local-drafts';
import type { RegistrationFormState } from '@/lib/registration/types';
import { now } from '@/lib/time';
import { type TypedDraft, type TypedPlace, TypedStore } from './typed-store';

const PAUSE = 400;
const PREFIX = 'content.';

/**
 * Keeps what is typed in the browser until the server has it, guards against closing the tab before, and finds what was left behind
 * the last time. Without script none of it is there, and the form is sent as it is.
 */
export function useTypedKeeper(
  form: RefObject<HTMLFormElement | null>,
  place: TypedPlace,
  opened: RegistrationFormState,
  isReturned: boolean,
) {
  const { writer, programme, kind, municipality } = place;
  const store = useMemo(
    () => new TypedStore(localStore(), { writer, programme, kind, municipality }),
    [writer, programme, kind, municipality],
  );
  const [waiting, setWaiting] = useState<TypedDraft | null>(null);
  const isUnsaved = useRef(false);
  const { id, base } = opened;

  const shown = textOf(opened);
  useEffect(() => {
    const left = store.waiting(base === 0 ? null : id);
    // What was saved since by another way waits for nothing.
    if (left && textOf(left) === shown) store.remove(left);
    else setWaiting(left);
  }, [store, id, base, shown]);

  // A form that came back is not saved.
  useEffect(() => {
    if (isReturned) isUnsaved.current = true;
  }, [isReturned]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isSignedOut = false;
    const keep = () => {
      clearTimeout(timer);
      const draft = form.current && readForm(form.current);
      if (draft && !isSignedOut) store.put(draft);
    };
    const typed = (event: Event) => {
      if (!form.current?.contains(event.target as Node)) return;
      isUnsaved.current = true;
      clearTimeout(timer);
      timer = setTimeout(keep, PAUSE);
    };
    const sent = (event: Event) => {
      if (event.target !== form.current) return;
      keep();
      isUnsaved.current = false;
    };
    const guard = (event: BeforeUnloadEvent) => {
      if (!isUnsaved.current) return;
      keep();
      event.preventDefault();
    };
    const signedOut = (event: Event) => {
      if (event instanceof StorageEvent && event.key !== SIGNED_OUT_KEY) return;
      clearTimeout(timer);
      isSignedOut = true;
      isUnsaved.current = false;
    };
    document.addEventListener('input', typed);
    document.addEventListener('submit', sent, { capture: true });
    window.addEventListener('beforeunload', guard);
    window.addEventListener('storage', signedOut);
    window.addEventListener(SIGNED_OUT_KEY, signedOut);
    return () => {
      if (isUnsaved.current) keep();
      clearTimeout(timer);
      document.removeEventListener('input', typed);
      document.removeEventListener('submit', sent, { capture: true });
      window.removeEventListener('beforeunload', guard);
      window.removeEventListener('storage', signedOut);
      window.removeEventListener(SIGNED_OUT_KEY, signedOut);
    };
  }, [form, store]);

  return {
    waiting,
    drop: () => {
      if (waiting) store.remove(waiting);
      setWaiting(null);
    },
    take: () => {
      isUnsaved.current = true;
      setWaiting(null);
    },
  };
}

function textOf({ effectiveOn, typed }: Pick<TypedDraft, 'effectiveOn' | 'typed'>): string {
  return JSON.stringify([
    effectiveOn,
    ...Object.entries(typed)
      .filter(([, value]) => value !== '')
      .sort(),
  ]);
}

function readForm(form: HTMLFormElement): TypedDraft {
  const fields = [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  const { id = '', base = '0', effectiveOn = '', countyGovernor = '', ...rest } = Object.fromEntries(fields);
  const typed = Object.entries(rest as Record<string, string>)
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => [name.slice(PREFIX.length), value]);
  return {
    id,
    base: Number(base),
    effectiveOn,
    countyGovernor,
    typed: Object.fromEntries(typed),
    at: now().toISOString(),
  };
}
