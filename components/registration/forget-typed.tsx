'use client';

import { useEffect } from 'react';
import { localStore } from '@/components/shell/local-drafts';
import { type TypedPlace, TypedStore } from './typed-store';

/** Shows nothing: the server has what was typed, so the browser lets go of it. */
export function ForgetTyped({ id, writer, programme, kind, municipality }: TypedPlace & { readonly id: string }) {
  useEffect(() => {
    new TypedStore(localStore(), { writer, programme, kind, municipality }).forget(id);
  }, [id, writer, programme, kind, municipality]);
  return null;
}
