import { versionField } from '@/lib/reflection/response/rules/form-fields';
import { AddressFields, type FormAddress } from './form-address';

export const positionFormId = (item: string) => `posisjon-${item}`;

interface PositionFormProps {
  readonly item: string;
  readonly address: FormAddress;
  readonly give: (form: FormData) => void;
}

/** The form that an item's own-value controls belong to. */
export function PositionForm({ item, address, give }: PositionFormProps) {
  return (
    <form id={positionFormId(item)} action={give}>
      <AddressFields address={address} />
      <input type="hidden" name="item" value={item} />
      <input type="hidden" name={versionField(item)} value="0" />
    </form>
  );
}
