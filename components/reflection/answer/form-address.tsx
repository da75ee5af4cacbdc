/** Whose answer to which round a form is about: what every action asks for. */
export interface FormAddress {
  readonly programme: string;
  readonly round: string;
  readonly number: string;
  readonly municipality: string;
  readonly response: string;
}

export function AddressFields({ address }: { readonly address: FormAddress }) {
  return Object.entries(address).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
