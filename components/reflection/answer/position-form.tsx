'use client';

import { useRouter } from 'next/navigation';
import { useActionState, useEffect } from 'react';
import { saveOwnPosition } from '@/lib/reflection/response/actions';
import { AddressFields, type FormAddress } from './form-address';

export const positionFormId = (item: string) => `posisjon-${item}`;

/** The form that an item's own-value controls belong to. */
export function PositionForm({ item, address }: { readonly item: string; readonly address: FormAddress }) {
  const [state, send] = useActionState(saveOwnPosition, { done: false, failure: null });
  const router = useRouter();
  useEffect(() => {
    if (state.done) router.refresh();
  }, [state, router]);
  return (
    <form id={positionFormId(item)} action={send}>
      <AddressFields address={address} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name={`version.${item}`} value="0" />
    </form>
  );
}
