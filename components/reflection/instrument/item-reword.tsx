import { wordingFields } from '@/lib/reflection/instrument/item/rules/form-fields';
import type { BankItem, ItemWording } from '@/lib/reflection/instrument/item/types';
import { ItemRewordForm } from './item-reword-form';

type ItemRewordProps = { readonly item: BankItem; readonly newest: ItemWording };

/** The form of a new wording, filled with the one in force. */
export function ItemReword({
  item: { programme, id, kind },
  newest: { version, texts, options, parts },
}: ItemRewordProps) {
  const values = wordingFields({ version, texts, named: kind === 'matrix' ? parts : options });
  return <ItemRewordForm programme={programme.id} item={id} kind={kind} values={values} />;
}
